namespace CpmTracker.Server.Store;

using CpmTracker.Domain.Authority;
using CpmTracker.Server.Sealing;

/// <summary>A command on its way to the store, with all that is known about its sending.</summary>
/// <param name="Command">What to decide.</param>
/// <param name="By">Who sent it, and how.</param>
public sealed record Submitted<TCommand>(TCommand Command, Submission By);

/// <summary>Who sent a command, in which role, from which source, under which catalogue edition: it becomes the events' metadata, and only here.</summary>
/// <param name="CommandId">Given by the sender; the same id again gets the first answer again.</param>
/// <param name="Actor">Who.</param>
/// <param name="Source"><c>entered</c>, <c>imported</c>, <c>seed</c> or <c>demonstration</c>.</param>
/// <param name="Today">The day of the host's clock when it came in; nothing can have happened later.</param>
public sealed record Submission(Guid CommandId, Actor Actor, string Source, DateOnly Today)
{
    /// <summary>The stream's version that the sender has seen, where it matters to them.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>The catalogue edition in force.</summary>
    public string? Edition { get; init; }

    /// <summary>Ties together what one request did; the trace id where there is one.</summary>
    public string? Correlation { get; init; }

    /// <summary>Whom to enter in the person register along with it.</summary>
    public Person? Register { get; init; }
}
