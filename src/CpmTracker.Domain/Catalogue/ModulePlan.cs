namespace CpmTracker.Domain.Catalogue;

/// <summary>
/// What a module asks of a director: recorded in the director's own stream at enrolment, so that a later catalogue edition changes nothing for those already under way.
/// </summary>
/// <param name="Module">The module's id, for example <c>module-1</c>.</param>
/// <param name="CoachingMinutesPlanned">The most coaching minutes that the module plans; null when the programme does not say.</param>
/// <param name="Segments">The segments in their order; empty when the module's segments are not known.</param>
public sealed record ModulePlan(string Module, int? CoachingMinutesPlanned, IReadOnlyList<SegmentPlan> Segments)
{
    /// <summary>The module with which everybody begins: the CPM itself.</summary>
    public const string ModuleOne = "module-1";

    /// <summary>The coaching session of that number as planned; none where the module has no such session.</summary>
    public SessionPlan? Session(int number) => Segments.SelectMany(s => s.Sessions).FirstOrDefault(s => s.Number == number);

    /// <summary>Whether the catalogue knows which sessions the module has.</summary>
    public bool PlansSessions() => Segments.Any(s => s.Sessions.Count > 0);

    /// <summary>The segment of that number; none where the module has none such.</summary>
    public SegmentPlan? Segment(int number) => Segments.FirstOrDefault(s => s.Number == number);
}

/// <summary>A segment of a module: its coaching sessions and the activities that belong to it.</summary>
/// <param name="Number">The segment's number within the module, from 1.</param>
/// <param name="Sessions">The coaching sessions, by number.</param>
/// <param name="Activities">The activities, in the order of the guide.</param>
public sealed record SegmentPlan(int Number, IReadOnlyList<SessionPlan> Sessions, IReadOnlyList<ActivityPlan> Activities)
{
    /// <summary>Whether the catalogue knows of no session and no required activity in it.</summary>
    public bool AsksNothing() => Sessions.Count == 0 && !Activities.Any(a => a.Required);
}

/// <summary>A coaching session as planned.</summary>
/// <param name="Number">The session's number within the module, from 1.</param>
/// <param name="MinMinutes">The least minutes planned; null when not known.</param>
/// <param name="MaxMinutes">The most minutes planned; null when not known.</param>
public sealed record SessionPlan(int Number, int? MinMinutes, int? MaxMinutes);

/// <summary>An activity as planned.</summary>
/// <param name="Activity">The activity's id, for example <c>A4</c>.</param>
/// <param name="Required">Whether the segment is complete only with it.</param>
/// <param name="Due">When it is due, relative to the module's coaching sessions.</param>
/// <param name="DoneBy">What records it as done.</param>
public sealed record ActivityPlan(string Activity, bool Required, DuePoint Due, DoneBy DoneBy = DoneBy.Completing);

/// <summary>What records an activity as done. Some activities leave a record of their own, which is then enough.</summary>
public enum DoneBy
{
    /// <summary>Somebody says that it is done.</summary>
    Completing,

    /// <summary>The self-assessment is submitted.</summary>
    SubmittingSelfAssessment,

    /// <summary>The values statement is written.</summary>
    WritingValuesStatement,

    /// <summary>The improvement areas are ranked as priorities.</summary>
    RankingPriorities,

    /// <summary>The professional development plan is created.</summary>
    CreatingPlan,
}

/// <summary>
/// When an activity is due: a place relative to numbered coaching sessions of the same module, never a calendar date.
/// Made with <see cref="None"/>, <see cref="Before"/>, <see cref="Between"/>, <see cref="During"/> and <see cref="After"/>.
/// </summary>
/// <param name="Kind">How it lies to the session.</param>
/// <param name="Session">The session it lies to (the first of the two for <see cref="DueKind.Between"/>); null for <see cref="DueKind.None"/>.</param>
/// <param name="Until">The second session for <see cref="DueKind.Between"/>, otherwise null.</param>
public sealed record DuePoint(DueKind Kind, int? Session = null, int? Until = null)
{
    /// <summary>No due point.</summary>
    public static readonly DuePoint None = new(DueKind.None);

    /// <summary>Complete before session <paramref name="session"/> begins.</summary>
    public static DuePoint Before(int session) => new(DueKind.Before, session);

    /// <summary>Complete between session <paramref name="session"/> and session <paramref name="until"/>.</summary>
    public static DuePoint Between(int session, int until) => new(DueKind.Between, session, until);

    /// <summary>Done in session <paramref name="session"/>.</summary>
    public static DuePoint During(int session) => new(DueKind.During, session);

    /// <summary>Begins once session <paramref name="session"/> is over; has no end.</summary>
    public static DuePoint After(int session) => new(DueKind.After, session);

    /// <summary>The session by which the activity has to be complete (what is completed on a later day is late), or null when nothing makes it late.</summary>
    public int? ClosingSession() => Kind switch
    {
        DueKind.Before or DueKind.During => Session,
        DueKind.Between => Until,
        _ => null,
    };

    /// <summary>Whether the activity has to be complete before session <paramref name="session"/> begins.</summary>
    public bool IsBefore(int session) => Kind == DueKind.During ? Session < session : ClosingSession() <= session;
}

/// <summary>How a due point lies to a coaching session.</summary>
public enum DueKind
{
    /// <summary>Not tied to a session.</summary>
    None,

    /// <summary>Before the session.</summary>
    Before,

    /// <summary>Between two sessions.</summary>
    Between,

    /// <summary>In the session.</summary>
    During,

    /// <summary>After the session.</summary>
    After,
}
