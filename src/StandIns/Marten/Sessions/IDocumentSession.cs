using JasperFx.Events;

namespace Marten;

/// <summary>A unit of work: what is noted in it is saved all together or not at all.</summary>
public interface IDocumentSession : IDocumentOperations
{
    /// <summary>The streams with events that are not saved yet.</summary>
    IReadOnlyList<StreamAction> PendingStreams { get; }

    /// <summary>Who is at work: recorded with events as the user name, where that is enabled.</summary>
    string? LastModifiedBy { get; set; }

    /// <summary>
    /// Saves everything noted, in one transaction. Throws <see cref="JasperFx.ConcurrencyException"/> where somebody else was faster;
    /// nothing is saved then, and what was noted stays noted until <see cref="EjectAllPendingChanges"/>.
    /// </summary>
    Task SaveChangesAsync(CancellationToken token = default);

    /// <summary>Forgets everything noted.</summary>
    void EjectAllPendingChanges();

    /// <summary>Adds a header to every event that this session saves, where headers are enabled.</summary>
    void SetHeader(string key, object value);

    /// <summary>A header, or null.</summary>
    object? GetHeader(string key);
}
