namespace CpmTracker.Domain.Directors;

/// <summary>A time for which a director's part in the programme rested.</summary>
/// <param name="Reason">Why, as a class.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day after it; none while it lasts.</param>
public sealed record Pause(PauseReason Reason, DateOnly From, DateOnly? Until = null);

/// <summary>The pauses that a director made, in order. They count in no time limit, and whoever pauses is neither late nor quiet.</summary>
public static class Pauses
{
    extension(IReadOnlyList<Pause> pauses)
    {
        /// <summary>What is known after one more event. Who leaves the programme pauses no longer.</summary>
        public IReadOnlyList<Pause> With(IDirectorEvent happened) => happened switch
        {
            ParticipationPaused e => [.. pauses, new(e.Reason, e.OccurredOn)],
            ParticipationResumed e => pauses.Ended(e.OccurredOn),
            DirectorWithdrew e => pauses.Ended(e.OccurredOn),
            _ => pauses,
        };

        /// <summary>Days from one day to another, without those that rested; none below zero.</summary>
        public int DaysBetween(DateOnly from, DateOnly to) =>
            Math.Max(0, Math.Max(0, to.DayNumber - from.DayNumber) - pauses.Sum(p => Math.Max(0, Earlier(p.Until ?? to, to).DayNumber - Later(p.From, from).DayNumber)));

        private IReadOnlyList<Pause> Ended(DateOnly on) => [.. pauses.Select(p => p.Until is null ? p with { Until = on } : p)];
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
