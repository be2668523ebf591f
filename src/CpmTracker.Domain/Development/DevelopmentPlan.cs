namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Privacy;

/// <summary>
/// A professional development plan with everything that hangs on it: one cycle, open over the programme until it is closed. Decisions and views share it, so that
/// they never differ.
/// </summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Assessment">The self-assessment that it comes from.</param>
/// <param name="Session">Number of the session in which it was made; none if outside a session.</param>
/// <param name="Coach">The coach with whom it was made.</param>
/// <param name="CreatedOn">The day on which it was created.</param>
public sealed record DevelopmentPlan(string Plan, string Assessment, int? Session, string Coach, DateOnly CreatedOn)
{
    /// <summary>How often it was revised.</summary>
    public int Revision { get; init; }

    /// <summary>The day of the latest revision.</summary>
    public DateOnly? RevisedOn { get; init; }

    /// <summary>The reason given for the latest revision.</summary>
    public Sealed? Reason { get; init; }

    /// <summary>Its goals: those that ended, and those under way as last revised.</summary>
    public IReadOnlyList<GoalInPlan> Goals { get; init; } = [];

    /// <summary>Its action steps, in the order of adding.</summary>
    public IReadOnlyList<ActionInPlan> Actions { get; init; } = [];

    /// <summary>The behaviour trials, in the order of planning.</summary>
    public IReadOnlyList<TrialInPlan> Trials { get; init; } = [];

    /// <summary>The reviews, in order.</summary>
    public IReadOnlyList<PlanReview> Reviews { get; init; } = [];

    /// <summary>The commitments for race, equity, diversity and inclusion, in order.</summary>
    public IReadOnlyList<RediCommitment> Commitments { get; init; } = [];

    /// <summary>Ids of the actions, trials, reviews and commitments that were voided, so that recording one of them again does not bring it back.</summary>
    public IReadOnlyList<string> Voided { get; init; } = [];

    /// <summary>The day on which it was closed; none while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>What came of it, once closed.</summary>
    public Sealed? Summary { get; init; }

    /// <summary>The goals that did not end yet.</summary>
    public IEnumerable<PlanGoal> UnderWay() => Goals.Where(g => g.End is null).Select(g => g.Goal);

    /// <summary>The goal or the action step of that id.</summary>
    public IPlanItem? ItemNamed(string id) => (IPlanItem?)Goals.FirstOrDefault(g => g.Goal.Goal == id) ?? Actions.FirstOrDefault(a => a.Action.Action == id);

    internal static DevelopmentPlan Of(DevelopmentPlanCreated e) =>
        new(e.Plan, e.Assessment, e.Session, e.Coach, e.OccurredOn) { Goals = [.. e.Goals.Select(g => new GoalInPlan(g, null))] };

    internal DevelopmentPlan After(IPlanEvent happened, long version) => happened switch
    {
        DevelopmentPlanRevised e => this with
        {
            Revision = e.Revision, RevisedOn = e.OccurredOn, Reason = e.Reason, Goals = [.. Goals.Where(g => g.End is not null), .. e.Goals.Select(g => new GoalInPlan(g, null))],
        },
        PlanGoalAdded e => this with { Goals = [.. Goals, new(e.Goal, version)] },
        PlanActionAdded e => this with { Actions = [.. Actions, new(e.Action, e.OccurredOn, version)] },
        PlanActionProgressReported e => WithAction(e.Action, a => a with { Reports = [.. a.Reports, new(e.Status, e.Note, e.OccurredOn, version)] }),
        BehaviorTrialPlanned e => this with { Trials = [.. Trials, new(e.Trial, e.OccurredOn, version)] },
        BehaviorTrialReported e => this with
        {
            Trials = [.. Trials.Select(t => t.Trial.Trial == e.Trial ? t with { Report = new(e.Outcome, e.Learning, e.OccurredOn, version) } : t)],
        },
        DevelopmentPlanReviewed e => e.Decisions.Where(d => d.Decision is ReviewDecision.Achieved or ReviewDecision.Dropped).Aggregate(
            this with { Reviews = [.. Reviews, new(e.Review, e.Session, e.Decisions, e.NextReviewOn, e.OccurredOn, version)] },
            (plan, d) => plan.Ended(d.Goal, new(d.Decision == ReviewDecision.Achieved, null, e.OccurredOn, version))),
        PlanItemAchieved e => Ended(e.Item, new(true, e.Reason, e.OccurredOn, version)),
        PlanItemDropped e => Ended(e.Item, new(false, e.Reason, e.OccurredOn, version)),
        RediCommitmentRecorded e => this with { Commitments = [.. Commitments, new(e.Commitment, e.Text, e.OccurredOn, version)] },
        DevelopmentPlanClosed e => this with { ClosedOn = e.OccurredOn, Summary = e.Summary },
        _ => this,
    };

    private DevelopmentPlan Ended(string item, PlanItemEnd end) =>
        WithAction(item, a => a with { End = end }) with { Goals = [.. Goals.Select(g => g.Goal.Goal == item ? g with { End = end } : g)] };

    private DevelopmentPlan WithAction(string action, Func<ActionInPlan, ActionInPlan> change) =>
        this with { Actions = [.. Actions.Select(a => a.Action.Action == action ? change(a) : a)] };
}
