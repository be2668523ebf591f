namespace CpmTracker.Server.Store;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using Marten;

/// <summary>
/// The one way in which anything is recorded: receipt, permission, version, decision, metadata, append. The caller saves the session; when another append was
/// faster, the store refuses and the whole is tried again.
/// </summary>
public static class Deciding
{
    /// <summary>The CPM began in 2012; nothing in the programme happened before.</summary>
    private static readonly DateOnly Beginning = new(2012, 1, 1);

    /// <summary>Decides a command and prepares what it appends.</summary>
    public static async Task<Outcome> DecideAsync<TState, TCommand>(this IDocumentSession session, Submitted<TCommand> submitted, CancellationToken ct)
        where TState : class, IConcern
        where TCommand : ICommand<TState, TCommand>
    {
        var (command, by) = submitted;
        var kind = typeof(TCommand).Name;
        if (await session.LoadAsync<Receipt>(by.CommandId, ct) is { } receipt) return receipt.Answer(kind, command.Stream, by.Actor);

        var stream = await session.Events.FetchForWriting<TState>(command.Stream, ct);
        var version = stream.CurrentVersion ?? 0;
        if (!TCommand.WhoMay.Allows(by.Actor, stream.Aggregate?.Concerned() ?? new Concerned())) return new Outcome.NotAllowed();
        if (by.ExpectedVersion is { } expected && expected != version) return new Outcome.Stale(expected, version);

        switch (TCommand.Decide(stream.Aggregate, command))
        {
            case Decision.Rejected rejected:
                return new Outcome.Rejected(rejected.Rule, rejected.Message);
            case Decision.Accepted { Events: var events } when events.Any(e => e.OccurredOn > by.Today || e.OccurredOn < Beginning):
                return new Outcome.Rejected(Rejection.DateImpossible, $"It cannot have happened on that day: give one from {Beginning:O} to {by.Today:O}.");
            case Decision.Accepted { Events: var events }:
                session.Tell(kind, by);
                if (events.Count > 0) stream.AppendMany([.. events]);
                if (events.Count > 0 && by.Register is { } person) session.Store(person);
                session.Insert(new Receipt(by.CommandId, kind, command.Stream, by.Actor.Subject, version + events.Count, events.Count));
                return new Outcome.Accepted(version + events.Count, events.Count);
            default:
                throw new InvalidOperationException("A decision is either accepted or rejected.");
        }
    }

    /// <summary>Sets the metadata of all that the session appends.</summary>
    private static void Tell(this IDocumentSession session, string kind, Submission by)
    {
        session.LastModifiedBy = by.Actor.Subject;
        session.CausationId = by.CommandId.ToString();
        if (by.Correlation is { } correlation) session.CorrelationId = correlation;
        session.SetHeader(Recorded.Command, kind);
        session.SetHeader(Recorded.Source, by.Source);
        session.SetHeader(Recorded.Role, string.Join(' ', by.Actor.Roles));
        if (by.Edition is { } edition) session.SetHeader(Recorded.Edition, edition);
    }
}
