namespace CpmTracker.Server.Store;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Directors;
using Marten;

/// <summary>
/// The one way in which anything is recorded: state and receipt, permission, version, decision, metadata, append. The caller saves the session; when another append was
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
        var stream = await session.Events.FetchForWriting<TState>(command.Stream, ct);

        // After the state, not before: a state that holds this command's own events then always comes with its receipt, also when the first attempt is committed at this very moment.
        if (await session.LoadAsync<Receipt>(by.CommandId, ct) is { } receipt) return receipt.Answer(kind, command.Stream, by.Actor);

        var version = stream.CurrentVersion ?? 0;
        if (!TCommand.WhoMay.Allows(by.Actor, command.Concerns(stream.Aggregate?.Concerned() ?? new Concerned()))) return new Outcome.NotAllowed();
        if (by.ExpectedVersion is { } expected && expected != version) return new Outcome.Stale(expected, version);

        var seat = (command as ISeatCommand<TCommand>)?.SeatTaken(stream.Aggregate as Director) is { } county ? await CountySeat.OfAsync(session, county, ct) : null;
        if (seat is not null) command = ((ISeatCommand<TCommand>)command).Knowing(await seat.IncumbentAsync(session, except: command.Stream, ct));

        switch (Judge(stream.Aggregate, command, by.Today))
        {
            case Decision.Rejected rejected:
                return new Outcome.Rejected(rejected.Rule, rejected.Message);
            case Decision.Accepted { Events: var events }:
                session.Tell(by);
                session.CausationId = by.CommandId.ToString();
                session.SetHeader(Recorded.Command, kind);
                if (events.Count > 0) stream.AppendMany([.. events]);
                if (events.Count > 0) seat?.Decide(session);
                if (events.Count > 0 && by.Register is { } person) session.Store(person);
                session.Insert(new Receipt(by.CommandId, kind, command.Stream, by.Actor.Subject, version + events.Count, events.Count));
                return new Outcome.Accepted(version + events.Count, events.Count);
            default:
                throw new InvalidOperationException("A decision is either accepted or rejected.");
        }
    }

    /// <summary>What the command's own rules say of it, unless something in it cannot have happened on its day.</summary>
    internal static Decision Judge<TState, TCommand>(TState? state, TCommand command, DateOnly today)
        where TState : class
        where TCommand : ICommand<TState, TCommand>
    {
        var decision = TCommand.Decide(state, command);
        return decision is Decision.Accepted { Events: var events } && events.Any(e => e.OccurredOn > today || e.OccurredOn < Beginning)
            ? Decision.Reject(Rejection.DateImpossible, $"It cannot have happened on that day: give one from {Beginning:O} to {today:O}.")
            : decision;
    }

    /// <summary>Sets the metadata that all has in common which the session appends: who, in which role, from which source, under which edition.</summary>
    internal static void Tell(this IDocumentSession session, Submission by)
    {
        session.LastModifiedBy = by.Actor.Subject;
        if (by.Correlation is { } correlation) session.CorrelationId = correlation;
        session.SetHeader(Recorded.Source, by.Source);
        session.SetHeader(Recorded.Role, string.Join(' ', by.Actor.Roles));
        if (by.Edition is { } edition) session.SetHeader(Recorded.Edition, edition);
    }
}
