namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Directors;

/// <summary>The sessions agreed and not held yet, by module and number. Decisions and views share it, so that they never differ.</summary>
public static class ScheduledSessions
{
    extension(IReadOnlyList<CoachingSessionScheduled> scheduled)
    {
        /// <summary>The session of that number; none where none is agreed.</summary>
        public CoachingSessionScheduled? Of(string module, int number) => scheduled.FirstOrDefault(s => (s.Module, s.Number) == (module, number));

        /// <summary>What is agreed after one more event.</summary>
        public IReadOnlyList<CoachingSessionScheduled> With(IDirectorEvent happened) => happened switch
        {
            CoachingSessionScheduled e => [.. scheduled.Without(e.Module, e.Number).Append(e).OrderBy(s => s.Module, StringComparer.Ordinal).ThenBy(s => s.Number)],
            CoachingSessionRescheduled e => [.. scheduled.Select(s => (s.Module, s.Number) == (e.Module, e.Number) ? s with { At = e.At, OccurredOn = e.OccurredOn } : s)],
            CoachingSessionCancelled e => [.. scheduled.Without(e.Module, e.Number)],
            CoachingSessionMissed e => [.. scheduled.Without(e.Module, e.Number)],
            CoachingSessionHeld e => [.. scheduled.Without(e.Module, e.Number)],
            DirectorWithdrew or CoachingEngagementClosed => [],
            _ => scheduled,
        };

        private IEnumerable<CoachingSessionScheduled> Without(string module, int number) => scheduled.Where(s => (s.Module, s.Number) != (module, number));
    }
}
