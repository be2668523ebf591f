using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Wolverine.Persistence.Durability;

/// <summary>Messages that were given up, and wait for a person.</summary>
public interface IDeadLetters
{
    /// <summary>A page of those that the query is about, oldest first.</summary>
    Task<DeadLetterEnvelopeResults> QueryAsync(DeadLetterEnvelopeQuery query, CancellationToken token);

    /// <summary>One of them; null if there is none of that id.</summary>
    /// <param name="id">The message's id.</param>
    /// <param name="tenantId">There are no tenants here: leave it out.</param>
    Task<DeadLetterEnvelope?> DeadLetterEnvelopeByIdAsync(Guid id, string? tenantId = null);

    /// <summary>Marks those that the query is about, whatever their page, to be handled again: the next host to look puts them back into their queues.</summary>
    Task ReplayAsync(DeadLetterEnvelopeQuery query, CancellationToken token);

    /// <summary>Deletes those that the query is about, whatever their page, for good.</summary>
    Task DiscardAsync(DeadLetterEnvelopeQuery query, CancellationToken token);
}
