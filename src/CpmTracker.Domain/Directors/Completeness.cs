namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Catalogue;

/// <summary>Whether a module is complete, what is missing, and since when it is not missing, by the catalogue's rule (I7). It follows from what is known now, whatever was recorded as complete before.</summary>
public static class Completeness
{
    extension(ModuleProgress module)
    {
        /// <summary>Where the director stands in the module: a segment is complete with its sessions and required activities.</summary>
        public ModuleStatus Status() =>
            !module.Lacking().Any() ? ModuleStatus.Finished
            : !module.Days().Any() ? ModuleStatus.NotStarted
            : module.Plan.Segments is [var first, ..] && !module.Lacking(first).Any() ? ModuleStatus.InSegmentTwo
            : ModuleStatus.InSegmentOne;

        /// <summary>Number of the first segment that is not complete; none before anything was done, where the segments are not known, and when the module is finished.</summary>
        public int? Segment() =>
            module.Days().Any() ? module.Plan.Segments.FirstOrDefault(s => module.Lacking(s).Any())?.Number : null;

        /// <summary>All that is missing for the module to be complete, in the order of the plan.</summary>
        public IReadOnlyList<MissingItem> Missing() => [.. module.Lacking()];

        /// <summary>All that is missing for a segment to be complete: sessions, required activities, and where the catalogue plans none, the coach's word.</summary>
        public IReadOnlyList<MissingItem> Missing(SegmentPlan segment) => [.. module.Lacking(segment)];

        /// <summary>What has to be done before a session and is missing: the sessions before it and the required activities due by then.</summary>
        public IReadOnlyList<MissingItem> MissingBefore(int session) =>
        [
            .. module.Plan.Segments.SelectMany(segment => (IEnumerable<MissingItem>)
            [
                .. segment.Sessions.Where(s => s.Number < session && module.Held(s.Number) is null).Select(s => MissingItem.Session(segment.Number, s.Number)),
                .. segment.Activities.Where(a => a.Required && a.Due.IsBefore(session) && module.Done(a) is null).Select(a => MissingItem.Activity(segment.Number, a.Activity)),
            ]),
        ];

        /// <summary>The first day on which anything of it was done.</summary>
        public DateOnly? BegunOn() => module.Days().Min(day => (DateOnly?)day);

        /// <summary>The day on which the last thing was done that a segment asks; none while something is missing.</summary>
        public DateOnly? DoneOn(SegmentPlan segment) =>
            module.Lacking(segment).Any() ? null
            : segment.AsksNothing() ? module.SaidComplete(segment)
            : segment.Sessions.Select(s => module.Held(s.Number)?.HeldOn).Concat(segment.Activities.Where(a => a.Required).Select(a => module.Done(a)?.DoneOn)).Max();

        /// <summary>The day on which the last thing was done that the module asks; none while something is missing.</summary>
        public DateOnly? FinishedOn() =>
            module.Lacking().Any() ? null : module.Plan.Segments.Count == 0 ? module.CompletedOn : module.Plan.Segments.Max(module.DoneOn);

        /// <summary>Whether an activity came in time, as known now: sessions may have been recorded or corrected since (I5).</summary>
        public Timeliness TimelinessOf(ActivityPlan activity) => (module.Done(activity), activity.Due.ClosingSession()) switch
        {
            ({ } done, _) => module.IsLate(activity.Due, done.DoneOn) ? Timeliness.Late : Timeliness.InTime,
            (null, { } closing) when module.Held(closing) is not null => Timeliness.Overdue,
            _ => Timeliness.Open,
        };

        /// <summary>The session of that number, if it is held.</summary>
        public HeldSession? Held(int number) => module.Sessions.FirstOrDefault(s => s.Number == number);

        /// <summary>The activity as done, if it is.</summary>
        public DoneActivity? Done(ActivityPlan activity) => module.Activities.FirstOrDefault(a => a.Activity == activity.Activity);

        // One after the other: whoever asks whether anything is missing looks no further than the first.
        private IEnumerable<MissingItem> Lacking() => module is { CompletedOn: null, Plan.Segments.Count: 0 }
            ? [MissingItem.Completion(null)]
            : module.Plan.Segments.SelectMany(module.Lacking);

        private IEnumerable<MissingItem> Lacking(SegmentPlan segment) =>
            segment.AsksNothing()
                ? module.SaidComplete(segment) is null ? [MissingItem.Completion(segment.Number)] : []
                : segment.Sessions.Where(s => module.Held(s.Number) is null).Select(s => MissingItem.Session(segment.Number, s.Number))
                    .Concat(segment.Activities.Where(a => a.Required && module.Done(a) is null).Select(a => MissingItem.Activity(segment.Number, a.Activity)));

        private DateOnly? SaidComplete(SegmentPlan segment) => module.SegmentsCompleted.FirstOrDefault(s => s.Segment == segment.Number)?.On ?? module.CompletedOn;

        private IEnumerable<DateOnly> Days() =>
            module.Sessions.Select(s => s.HeldOn).Concat(module.Activities.Select(a => a.DoneOn)).Concat(module.Readings.Select(r => r.On))
                .Concat(module.Objectives.Select(o => o.On)).Concat(module.SegmentsCompleted.Select(s => s.On));
    }
}

/// <summary>Where a director stands in a module. In a module of more than two segments, its number says more.</summary>
public enum ModuleStatus
{
    /// <summary>Enrolled, and nothing done yet.</summary>
    NotStarted,

    /// <summary>Something done, the first segment not complete.</summary>
    InSegmentOne,

    /// <summary>The first segment complete, the module not.</summary>
    InSegmentTwo,

    /// <summary>Every segment complete.</summary>
    Finished,
}

/// <summary>Whether an activity came before its due point.</summary>
public enum Timeliness
{
    /// <summary>Not done, and the session by which it is due is not held.</summary>
    Open,

    /// <summary>Done by its due point.</summary>
    InTime,

    /// <summary>Done after its due point; kept all the same.</summary>
    Late,

    /// <summary>Not done, though the session by which it is due is held.</summary>
    Overdue,
}
