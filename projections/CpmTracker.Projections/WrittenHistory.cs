namespace CpmTracker.Projections;

using CpmTracker.Domain.Directors;
using JasperFx.Events;

/// <summary>An event of a director's history, with the coach under whom it was written.</summary>
/// <param name="Happened">The event.</param>
/// <param name="Under">The coach responsible on its day by what was recorded until then; none where no coach was, or in the stream of anybody else.</param>
public sealed record WrittenEvent(IEvent Happened, string? Under);

/// <summary>Tells of each event of a history under which coach it was written: a later coach reads it only with the director's consent.</summary>
public static class WrittenHistory
{
    /// <summary>The events in their order.</summary>
    public static IReadOnlyList<WrittenEvent> WrittenUnder(this IEnumerable<IEvent> history)
    {
        var coaches = new CoachesInTurn();
        return [.. history.Select(coaches.Take)];
    }
}

/// <summary>Follows who coaches the director while a history is read in order.</summary>
public sealed class CoachesInTurn
{
    private IReadOnlyList<CoachAssignment> assignments = [];

    /// <summary>The next event, with the coach under whom it was written.</summary>
    public WrittenEvent Take(IEvent happened)
    {
        if (happened.Data is not IDirectorEvent e) return new(happened, null);
        assignments = assignments.With(e);
        return new(happened, assignments.On(e.OccurredOn));
    }
}
