namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Privacy;

/// <summary>What can be achieved or dropped in a plan.</summary>
public interface IPlanItem
{
    /// <summary>How it ended; none while it is under way.</summary>
    PlanItemEnd? End { get; }
}

/// <summary>A goal as it stands in a plan.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="RecordedAs">Version in the stream of the event that added it: what voiding it names. None for a goal that the plan was created or revised with.</param>
public sealed record GoalInPlan(PlanGoal Goal, long? RecordedAs) : IPlanItem
{
    /// <inheritdoc/>
    public PlanItemEnd? End { get; init; }
}

/// <summary>An action step as it stands in a plan.</summary>
/// <param name="Action">The action step.</param>
/// <param name="AddedOn">The day on which it was added.</param>
/// <param name="RecordedAs">Version in the stream of the event that added it: what voiding it names.</param>
public sealed record ActionInPlan(PlanAction Action, DateOnly AddedOn, long RecordedAs) : IPlanItem
{
    /// <summary>What was told of its progress, in order.</summary>
    public IReadOnlyList<ActionReport> Reports { get; init; } = [];

    /// <inheritdoc/>
    public PlanItemEnd? End { get; init; }

    /// <summary>Whether there is still something to do.</summary>
    public bool IsUnderWay() => End is null && Status() != PlanActionStatus.Done;

    /// <summary>How far it has come, as last told.</summary>
    public PlanActionStatus Status() => Reports is [.., var last] ? last.Status : PlanActionStatus.NotStarted;
}

/// <summary>What was told of an action's progress.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="Note">What there is to say of it, if told.</param>
/// <param name="On">As of which day.</param>
/// <param name="RecordedAs">Version in the stream of the event: what voiding it names.</param>
public sealed record ActionReport(PlanActionStatus Status, Sealed? Note, DateOnly On, long RecordedAs);

/// <summary>How a goal or an action step ended.</summary>
/// <param name="Achieved">Whether it was achieved; else it was dropped.</param>
/// <param name="Reason">By what that is seen, or why it was dropped, if told.</param>
/// <param name="On">The day.</param>
/// <param name="RecordedAs">Version in the stream of the event: what voiding it names.</param>
public sealed record PlanItemEnd(bool Achieved, Sealed? Reason, DateOnly On, long RecordedAs);

/// <summary>A behaviour trial as it stands in a plan.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="AgreedOn">The day on which it was agreed.</param>
/// <param name="RecordedAs">Version in the stream of the event that planned it: what voiding it names.</param>
public sealed record TrialInPlan(BehaviorTrial Trial, DateOnly AgreedOn, long RecordedAs)
{
    /// <summary>What the director reported back; none while the coach has to ask.</summary>
    public TrialReport? Report { get; init; }
}

/// <summary>What was reported back on a trial.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Learning">What the director learned, if told.</param>
/// <param name="On">The day of the report.</param>
/// <param name="RecordedAs">Version in the stream of the event: what voiding it names.</param>
public sealed record TrialReport(TrialOutcome Outcome, Sealed? Learning, DateOnly On, long RecordedAs);

/// <summary>A review of a plan.</summary>
/// <param name="Review">The review's id.</param>
/// <param name="Session">The coaching session in which it was; none if outside a session.</param>
/// <param name="Decisions">What became of each goal talked about.</param>
/// <param name="NextReviewOn">When to review again, if agreed.</param>
/// <param name="On">The day.</param>
/// <param name="RecordedAs">Version in the stream of the event: what voiding it names.</param>
public sealed record PlanReview(string Review, SessionPoint? Session, IReadOnlyList<GoalDecision> Decisions, DateOnly? NextReviewOn, DateOnly On, long RecordedAs);

/// <summary>A commitment for race, equity, diversity and inclusion.</summary>
/// <param name="Commitment">The commitment's id.</param>
/// <param name="Text">The commitment.</param>
/// <param name="On">The day.</param>
/// <param name="RecordedAs">Version in the stream of the event: what voiding it names.</param>
public sealed record RediCommitment(string Commitment, Sealed Text, DateOnly On, long RecordedAs);
