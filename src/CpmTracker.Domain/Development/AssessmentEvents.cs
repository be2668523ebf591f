namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>The director began to fill in a self-assessment.</summary>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="InstrumentVersion">The instrument's version.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record SelfAssessmentStarted(string Instrument, int InstrumentVersion, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>Somebody else than the director rated the director's leadership behaviours on an instrument that knows their perspective.</summary>
/// <param name="Assessment">The id of this submission.</param>
/// <param name="Perspective">Whose view it is; staff and peers stay unnamed.</param>
/// <param name="Coach">The coach who gave or collected the ratings.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="InstrumentVersion">The instrument's version.</param>
/// <param name="Ratings">One rating an item, in the instrument's order.</param>
/// <param name="OccurredOn">The day of submission.</param>
public sealed record PerspectiveAssessmentSubmitted(
    string Assessment, AssessmentPerspective Perspective, string Coach, string Instrument, int InstrumentVersion,
    [property: Confidential(Confidentiality.CoachAndDirector)] IReadOnlyList<ItemRating> Ratings, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>An area to improve in was found in an assessment. Finding it anew replaces what was said of it before.</summary>
/// <param name="ImprovementArea">Key of the area, an element or behaviour of the CPM behaviours.</param>
/// <param name="Behaviors">Ids of the behaviours meant, all of that area.</param>
/// <param name="Assessment">The self-assessment that it was found in.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ImprovementAreaIdentified(
    [property: Confidential(Confidentiality.CoachAndDirector)] string ImprovementArea,
    [property: Confidential(Confidentiality.CoachAndDirector)] IReadOnlyList<string> Behaviors,
    string Assessment, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A priority was given up or is done with; those behind it close up.</summary>
/// <param name="ImprovementArea">Key of the area.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record PriorityRetired(
    [property: Confidential(Confidentiality.CoachAndDirector)] string ImprovementArea,
    [property: Confidential(Confidentiality.CoachAndDirector)] Sealed Reason,
    DateOnly OccurredOn) : IDirectorEvent;

/// <summary>Something that was entered wrongly about areas or the plan counts no longer. What it said stays readable in the history (I12).</summary>
/// <param name="Voids">Version in the stream of the event that is voided.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">The day of voiding.</param>
public sealed record DevelopmentRecordVoided(long Voids, [property: Confidential(Confidentiality.CoachAndDirector)] Sealed Reason, DateOnly OccurredOn)
    : IDirectorEvent, IAmendment
{
    /// <inheritdoc/>
    long IAmendment.Amends => Voids;

    /// <inheritdoc/>
    DateOnly? IAmendment.HappenedOn => null;
}

/// <summary>Whose view of the director an assessment gives, beside the director's own.</summary>
public enum AssessmentPerspective
{
    /// <summary>The coach's.</summary>
    Coach,

    /// <summary>That of somebody who works for the director.</summary>
    Staff,

    /// <summary>That of another director.</summary>
    Peer,
}
