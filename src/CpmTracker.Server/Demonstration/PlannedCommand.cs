namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using Marten;

/// <summary>A command of a made-up history, with when and by whom it is recorded.</summary>
/// <param name="RecordedAt">When it is recorded.</param>
/// <param name="Actor">Who records it.</param>
/// <param name="Register">Whom to enter in the person register along with it.</param>
public abstract record PlannedCommand(DateTimeOffset RecordedAt, Actor Actor, Person? Register)
{
    /// <summary>Decides it in a session, as a command that somebody sent.</summary>
    public abstract Task<Outcome> DecideAsync(IDocumentSession session, Submission submission, CancellationToken ct);
}

/// <summary>A command of a made-up history.</summary>
/// <param name="RecordedAt">When it is recorded.</param>
/// <param name="Actor">Who records it.</param>
/// <param name="Command">The command.</param>
/// <param name="Register">Whom to enter in the person register along with it.</param>
public sealed record PlannedCommand<TState, TCommand>(DateTimeOffset RecordedAt, Actor Actor, TCommand Command, Person? Register = null)
    : PlannedCommand(RecordedAt, Actor, Register)
    where TState : class, IConcern
    where TCommand : ICommand<TState, TCommand>
{
    /// <inheritdoc/>
    public override Task<Outcome> DecideAsync(IDocumentSession session, Submission submission, CancellationToken ct) =>
        session.DecideAsync<TState, TCommand>(new(Command, submission), ct);
}

/// <summary>The void of a county's record. Its version is known only when the record is there.</summary>
/// <param name="RecordedAt">When it is recorded.</param>
/// <param name="Actor">Who records it.</param>
/// <param name="Record">The id of the record.</param>
/// <param name="Command">The void, of whatever version.</param>
public sealed record PlannedVoid(DateTimeOffset RecordedAt, Actor Actor, string Record, VoidCountyRecord Command) : PlannedCommand(RecordedAt, Actor, null)
{
    /// <inheritdoc/>
    public override async Task<Outcome> DecideAsync(IDocumentSession session, Submission submission, CancellationToken ct)
    {
        var county = await session.Events.AggregateStreamAsync<County>(Command.Stream, token: ct);
        var version = county?.Records.FirstOrDefault(r => r.Told is ICountyRecord told && told.Record == Record)?.Version ?? 0;
        return await session.DecideAsync<County, VoidCountyRecord>(new(Command with { Record = version }, submission), ct);
    }
}
