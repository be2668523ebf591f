namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Development;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>A professional development plan, made by director and coach. That there is one, when and from what it was made is of class C1; what it says is of class C2.</summary>
[GraphQLName("DevelopmentPlan")]
public sealed class DevelopmentPlanNode(DevelopmentPlan plan, SelfAssessmentNode? assessment, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

    /// <summary>The plan's opaque id.</summary>
    [ID("DevelopmentPlan")]
    public string Id => plan.Plan;

    /// <summary>The self-assessment that it comes from, by its opaque id.</summary>
    [ID("SelfAssessment")]
    public string SelfAssessmentId => plan.Assessment;

    /// <summary>The self-assessment that it comes from.</summary>
    public SelfAssessmentNode? SelfAssessment => assessment;

    /// <summary>Number of the coaching session in which it was made; none if outside a session.</summary>
    public int? CreatedInSession => plan.Session;

    /// <summary>The day on which it was created.</summary>
    public DateOnly CreatedOn => plan.CreatedOn;

    /// <summary>How often it was revised.</summary>
    public int Revision => plan.Revision;

    /// <summary>The day of the latest revision.</summary>
    public DateOnly? RevisedOn => plan.RevisedOn;

    /// <summary>The day on which it was closed; none while it is open.</summary>
    public DateOnly? ClosedOn => plan.ClosedOn;

    /// <summary>The reason given for the latest revision.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public Task<WritingNode?> GetReason(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(plan.Reason, opened, ct);

    /// <summary>Its goals: those that ended, and those under way as last revised.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<PlanGoalNode>? Goals => [.. plan.Goals.Select(g => new PlanGoalNode(g))];

    /// <summary>Its action steps, in the order of adding.</summary>
    /// <param name="underWay">Only those that are under way, or only those achieved, dropped or done; all if left out.</param>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<PlanActionNode>? GetActions(bool? underWay) =>
        [.. plan.Actions.Where(a => underWay is null || underWay == a.IsUnderWay()).Select(a => new PlanActionNode(a))];

    /// <summary>The behaviour trials, in the order of planning.</summary>
    /// <param name="reported">Only those reported on, or only those to ask about; all if left out.</param>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<BehaviorTrialNode>? GetTrials(bool? reported) =>
        [.. plan.Trials.Where(t => reported is null || reported == t.Report is not null).Select(t => new BehaviorTrialNode(t, concerned))];

    /// <summary>The reviews, in order; the last says what was agreed.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<PlanReviewNode>? Reviews => [.. plan.Reviews.Select(r => new PlanReviewNode(r))];

    /// <summary>The day agreed for the next review, if any.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public DateOnly? NextReviewOn => plan.Reviews is [.., var last] ? last.NextReviewOn : null;

    /// <summary>What the director committed to for race, equity, diversity and inclusion.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<RediCommitmentNode>? RediCommitments => [.. plan.Commitments.Select(c => new RediCommitmentNode(c))];

    /// <summary>What came of it, once closed.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public Task<WritingNode?> GetSummary(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(plan.Summary, opened, ct);
}

/// <summary>A review of a professional development plan.</summary>
[GraphQLName("PlanReview")]
public sealed class PlanReviewNode(PlanReview review)
{
    /// <summary>The review's opaque id.</summary>
    [ID("PlanReview")]
    public string Id => review.Review;

    /// <summary>The coaching session in which it was; none if outside a session.</summary>
    public SessionPointNode? Session => review.Session is { } session ? new(session) : null;

    /// <summary>The day.</summary>
    public DateOnly ReviewedOn => review.On;

    /// <summary>When to review again, if agreed.</summary>
    public DateOnly? NextReviewOn => review.NextReviewOn;

    /// <summary>What became of each goal talked about.</summary>
    public IReadOnlyList<GoalDecisionNode> Decisions => [.. review.Decisions.Select(d => new GoalDecisionNode(d))];

    /// <summary>Version of the history that says so: what voidDevelopmentRecord names.</summary>
    public int RecordedAs => (int)review.RecordedAs;
}

/// <summary>What a review decided about one goal.</summary>
[GraphQLName("GoalDecision")]
public sealed class GoalDecisionNode(GoalDecision decision)
{
    /// <summary>The goal's id in the plan.</summary>
    public string Goal => decision.Goal;

    /// <summary>What becomes of it.</summary>
    public ReviewDecision Decision => decision.Decision;
}

/// <summary>A coaching session of a module.</summary>
[GraphQLName("SessionPoint")]
public sealed class SessionPointNode(SessionPoint session)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => session.Module;

    /// <summary>The session's number in the module.</summary>
    public int Number => session.Number;
}

/// <summary>A commitment for race, equity, diversity and inclusion.</summary>
[GraphQLName("RediCommitment")]
public sealed class RediCommitmentNode(RediCommitment commitment)
{
    /// <summary>The commitment's opaque id.</summary>
    [ID("RediCommitment")]
    public string Id => commitment.Commitment;

    /// <summary>The day.</summary>
    public DateOnly RecordedOn => commitment.On;

    /// <summary>The commitment.</summary>
    public Task<WritingNode> GetText(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(commitment.Text, opened, ct);

    /// <summary>Version of the history that says so: what voidDevelopmentRecord names.</summary>
    public int RecordedAs => (int)commitment.RecordedAs;
}
