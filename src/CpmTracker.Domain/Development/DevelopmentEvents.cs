namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>The director rated the CPM leadership behaviours on an instrument.</summary>
/// <param name="Assessment">The id of this submission.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="InstrumentVersion">The instrument's version.</param>
/// <param name="Ratings">One rating an item, in the instrument's order.</param>
/// <param name="OccurredOn">The day of submission.</param>
public sealed record SelfAssessmentSubmitted(
    string Assessment, string Instrument, int InstrumentVersion, [property: Confidential(Confidentiality.CoachAndDirector)] IReadOnlyList<ItemRating> Ratings,
    DateOnly OccurredOn) : IDirectorEvent;

/// <summary>One item's rating.</summary>
/// <param name="Item">The item's id in the instrument.</param>
/// <param name="Rating">A step of the instrument's scale; none where it was not observed.</param>
public sealed record ItemRating(string Item, int? Rating);

/// <summary>The coach went through the results with the director.</summary>
/// <param name="Assessment">The submission talked about.</param>
/// <param name="Coach">The coach.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record SelfAssessmentDebriefed(string Assessment, string Coach, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director wrote the values statement, or wrote it anew.</summary>
/// <param name="Text">The statement.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ValuesStatementWritten([property: Confidential(Confidentiality.Sealed)] Sealed Text, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The improvement areas were ranked; this list replaces an earlier one.</summary>
/// <param name="Priorities">The areas, by rank from 1.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record PrioritiesRanked([property: Confidential(Confidentiality.CoachAndDirector)] IReadOnlyList<Priority> Priorities, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A ranked improvement area.</summary>
/// <param name="Rank">1 is the first to work on.</param>
/// <param name="ImprovementArea">Key of the area, an element or behaviour of the leadership behaviours such as <c>engagement</c>.</param>
/// <param name="Concentration">The area of concentration that it belongs to, if told.</param>
public sealed record Priority(int Rank, string ImprovementArea, AreaOfConcentration? Concentration);

/// <summary>The three questions were answered for one priority (coaching guide, session 2).</summary>
/// <param name="ImprovementArea">Key of the ranked area.</param>
/// <param name="WorkingWell">What's currently working well, or the director's strengths in this area.</param>
/// <param name="Worries">The director's worries about addressing this area.</param>
/// <param name="NextSteps">What needs to happen next so that the director feels successful in this area.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ThreeQuestionsAnswered(
    [property: Confidential(Confidentiality.CoachAndDirector)] string ImprovementArea,
    [property: Confidential(Confidentiality.Sealed)] Sealed WorkingWell,
    [property: Confidential(Confidentiality.Sealed)] Sealed Worries,
    [property: Confidential(Confidentiality.Sealed)] Sealed NextSteps,
    DateOnly OccurredOn) : IDirectorEvent;

/// <summary>Director and coach created the professional development plan.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Assessment">The self-assessment that it comes from.</param>
/// <param name="Session">Number of the coaching session in which it was made; none if it was made outside a session.</param>
/// <param name="Coach">The coach.</param>
/// <param name="Goals">Its goals.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record DevelopmentPlanCreated(
    string Plan, string Assessment, int? Session, string Coach, [property: Confidential(Confidentiality.CoachAndDirector)] IReadOnlyList<PlanGoal> Goals,
    DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The plan was reviewed and revised; these goals replace the earlier ones.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Revision">1 for the first revision.</param>
/// <param name="Goals">The goals as they are from now on.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record DevelopmentPlanRevised(
    string Plan, int Revision, [property: Confidential(Confidentiality.CoachAndDirector)] IReadOnlyList<PlanGoal> Goals,
    [property: Confidential(Confidentiality.CoachAndDirector)] Sealed Reason, DateOnly OccurredOn) : IPlanEvent;

/// <summary>One goal of a professional development plan.</summary>
/// <param name="Goal">The goal's id in the plan, kept through revisions.</param>
/// <param name="ImprovementArea">Key of the ranked area that it serves.</param>
/// <param name="Statement">The goal in the director's words.</param>
/// <param name="Measure">By what it will be seen, if told.</param>
/// <param name="TargetOn">By when, if told.</param>
public sealed record PlanGoal(string Goal, string ImprovementArea, Sealed Statement, Sealed? Measure, DateOnly? TargetOn);
