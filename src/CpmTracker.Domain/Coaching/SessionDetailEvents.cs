namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>What happened in a session: the facts that the coaching guide asks for, each small (coaching guide, sessions 1 and 2).</summary>
public interface ISessionDetail : IDirectorEvent
{
    /// <summary>The module's id.</summary>
    string Module { get; }

    /// <summary>Number of the session in the module.</summary>
    int Number { get; }
}

/// <summary>The Program Overview was gone through.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ProgramOverviewReviewed(string Module, int Number, DateOnly OccurredOn) : ISessionDetail;

/// <summary>Activities were given to be done before a later session.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Activities">The activities' ids in the catalogue.</param>
/// <param name="DueModule">The module of the session by which they are due: this one or the next.</param>
/// <param name="DueBefore">Number of that session.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record AssignmentGiven(string Module, int Number, IReadOnlyList<string> Activities, string DueModule, int DueBefore, DateOnly OccurredOn) : ISessionDetail;

/// <summary>Materials were listed for a later session; the list replaces an earlier one for it.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="ForSession">Number of the session for which they are meant, in the same module.</param>
/// <param name="Materials">The materials' ids in the catalogue.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record MaterialsListedForSession(string Module, int Number, int ForSession, IReadOnlyList<string> Materials, DateOnly OccurredOn) : ISessionDetail;

/// <summary>An assignment given before was gone through.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Results">How far each activity got.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record AssignmentReviewed(string Module, int Number, IReadOnlyList<ActivityResult> Results, DateOnly OccurredOn) : ISessionDetail;

/// <summary>How far an activity that was given got.</summary>
/// <param name="Activity">The activity's id in the catalogue.</param>
/// <param name="Result">How far.</param>
public sealed record ActivityResult(string Activity, AssignmentResult Result);

/// <summary>A reflection question was talked about. What was said is not in it.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Question">The question's id in the catalogue.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record QuestionDiscussed(string Module, int Number, string Question, DateOnly OccurredOn) : ISessionDetail;

/// <summary>Race, equity, diversity and inclusion were talked about.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Item">The question's id in the catalogue, or that of the REDI item where the item is no question.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record REDIReflectionDiscussed(string Module, int Number, string Item, DateOnly OccurredOn) : ISessionDetail;

/// <summary>A reflection question was answered in writing.</summary>
/// <param name="Question">The question's id in the catalogue.</param>
/// <param name="Text">The answer.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ReflectionRecorded(string Question, [property: Confidential(Confidentiality.Sealed)] Sealed Text, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director considered engaging the team in the improvement.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Decision">What came of it.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record TeamEngagementConsidered(
    string Module, int Number, [property: Confidential(Confidentiality.CoachAndDirector)] TeamEngagement Decision, DateOnly OccurredOn) : ISessionDetail;

/// <summary>The director said how far the county has come. It declares no stage: the county does.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Stage">The stage said; none where the county has not begun.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record CountyStatusReported(string Module, int Number, ImplementationStage? Stage, DateOnly OccurredOn) : ISessionDetail;

/// <summary>The next module's objectives and activities were looked at.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Next">The next module's id.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record NextModulePreviewed(string Module, int Number, string Next, DateOnly OccurredOn) : ISessionDetail;

/// <summary>The coach added a note to a session.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">Number of the session in the module.</param>
/// <param name="Note">The note.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record SessionNoteAdded(string Module, int Number, [property: Confidential(Confidentiality.Sealed)] Sealed Note, DateOnly OccurredOn) : ISessionDetail;

/// <summary>How far an activity that was given got.</summary>
public enum AssignmentResult
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Begun, not done.</summary>
    PartlyDone,

    /// <summary>Not begun.</summary>
    NotDone,
}

/// <summary>Whether a director engages the team in an improvement. A class; what was said of it is a reflection.</summary>
public enum TeamEngagement
{
    /// <summary>The team is to be engaged.</summary>
    Engages,

    /// <summary>Not decided yet.</summary>
    Undecided,

    /// <summary>The team is not to be engaged.</summary>
    DoesNot,
}
