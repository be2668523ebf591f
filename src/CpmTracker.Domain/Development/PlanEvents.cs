namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Something that happened in one professional development plan.</summary>
public interface IPlanEvent : IDirectorEvent
{
    /// <summary>The plan's id.</summary>
    string Plan { get; }
}

/// <summary>A goal was added to the plan.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Goal">The goal.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record PlanGoalAdded(string Plan, [property: Confidential(Confidentiality.CoachAndDirector)] PlanGoal Goal, DateOnly OccurredOn) : IPlanEvent;

/// <summary>An action step was added under a goal.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Action">The action step.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record PlanActionAdded(string Plan, [property: Confidential(Confidentiality.CoachAndDirector)] PlanAction Action, DateOnly OccurredOn) : IPlanEvent;

/// <summary>It was told how far an action step has come.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Action">The action's id.</param>
/// <param name="Status">How far.</param>
/// <param name="Note">What there is to say of it, if told.</param>
/// <param name="OccurredOn">As of which day.</param>
public sealed record PlanActionProgressReported(
    string Plan, string Action, [property: Confidential(Confidentiality.CoachAndDirector)] PlanActionStatus Status,
    [property: Confidential(Confidentiality.CoachAndDirector)] Sealed? Note, DateOnly OccurredOn) : IPlanEvent;

/// <summary>Director and coach agreed an opportunity to try a behaviour and report back (coaching guide, session 2).</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Trial">The trial.</param>
/// <param name="OccurredOn">The day on which it was agreed.</param>
public sealed record BehaviorTrialPlanned(string Plan, [property: Confidential(Confidentiality.CoachAndDirector)] BehaviorTrial Trial, DateOnly OccurredOn) : IPlanEvent;

/// <summary>The director reported back on a trial.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Trial">The trial's id.</param>
/// <param name="Outcome">How it went, as a class.</param>
/// <param name="Learning">What the director learned, if told.</param>
/// <param name="OccurredOn">The day of the report.</param>
public sealed record BehaviorTrialReported(
    string Plan, string Trial, [property: Confidential(Confidentiality.CoachAndDirector)] TrialOutcome Outcome,
    [property: Confidential(Confidentiality.Sealed)] Sealed? Learning, DateOnly OccurredOn) : IPlanEvent;

/// <summary>Director and coach reviewed the plan, goal by goal.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Review">The review's id.</param>
/// <param name="Session">The coaching session in which they did; none if outside a session.</param>
/// <param name="Decisions">What becomes of each goal talked about.</param>
/// <param name="NextReviewOn">When they review again, if agreed.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record DevelopmentPlanReviewed(
    string Plan, string Review, SessionPoint? Session, [property: Confidential(Confidentiality.CoachAndDirector)] IReadOnlyList<GoalDecision> Decisions,
    DateOnly? NextReviewOn, DateOnly OccurredOn) : IPlanEvent;

/// <summary>A goal or an action step was achieved.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Item">Id of the goal or the action.</param>
/// <param name="Reason">By what it is seen, if told.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record PlanItemAchieved(
    string Plan, [property: Confidential(Confidentiality.CoachAndDirector)] string Item, [property: Confidential(Confidentiality.CoachAndDirector)] Sealed? Reason,
    DateOnly OccurredOn) : IPlanEvent;

/// <summary>A goal or an action step was dropped.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Item">Id of the goal or the action.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record PlanItemDropped(
    string Plan, [property: Confidential(Confidentiality.CoachAndDirector)] string Item, [property: Confidential(Confidentiality.CoachAndDirector)] Sealed Reason,
    DateOnly OccurredOn) : IPlanEvent;

/// <summary>The director committed to something for race, equity, diversity and inclusion in the organisation.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Commitment">The commitment's id.</param>
/// <param name="Text">The commitment.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record RediCommitmentRecorded(
    string Plan, string Commitment, [property: Confidential(Confidentiality.CoachAndDirector)] Sealed Text, DateOnly OccurredOn) : IPlanEvent;

/// <summary>The plan was closed: its cycle is over, and another plan may be created.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Summary">What came of it.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record DevelopmentPlanClosed(string Plan, [property: Confidential(Confidentiality.CoachAndDirector)] Sealed Summary, DateOnly OccurredOn) : IPlanEvent;
