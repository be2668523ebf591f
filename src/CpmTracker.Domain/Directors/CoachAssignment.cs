namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Coaching;

/// <summary>A coach is responsible for a director.</summary>
/// <param name="Coach">The coach's id.</param>
/// <param name="From">From which day.</param>
/// <param name="Until">The last day, where the engagement was closed; a coach whom another followed has none.</param>
public sealed record CoachAssignment(string Coach, DateOnly From, DateOnly? Until = null);

/// <summary>The coaches of a director one after the other, in the order in which the assignments were recorded.</summary>
public static class CoachAssignments
{
    extension(IReadOnlyList<CoachAssignment> assignments)
    {
        /// <summary>What is known after one more event.</summary>
        public IReadOnlyList<CoachAssignment> With(IDirectorEvent happened) => happened switch
        {
            CoachAssigned e => [.. assignments, new(e.Coach, e.OccurredOn)],
            CoachReassigned e => [.. assignments, new(e.To, e.OccurredOn)],
            CoachingEngagementClosed e when assignments is [.., var last] => [.. assignments.SkipLast(1), last with { Until = e.OccurredOn }],
            _ => assignments,
        };

        /// <summary>The coach who was responsible on a day: the one assigned last of those whose assignment had begun; none where it was closed by then, or none had begun.</summary>
        public string? On(DateOnly day) =>
            assignments.LastOrDefault(a => a.From <= day) is { } assignment && !(assignment.Until < day) ? assignment.Coach : null;
    }
}
