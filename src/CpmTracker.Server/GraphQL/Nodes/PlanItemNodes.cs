namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Development;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>A goal of a professional development plan.</summary>
[GraphQLName("PlanGoal")]
public sealed class PlanGoalNode(GoalInPlan planned)
{
    /// <summary>The goal's id in the plan, kept through revisions.</summary>
    public string Goal => planned.Goal.Goal;

    /// <summary>Key of the improvement area that it serves.</summary>
    public string ImprovementArea => planned.Goal.ImprovementArea;

    /// <summary>By when, if told.</summary>
    public DateOnly? TargetOn => planned.Goal.TargetOn;

    /// <summary>The goal in the director's words.</summary>
    public Task<WritingNode> GetStatement(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(planned.Goal.Statement, opened, ct);

    /// <summary>By what it will be seen, if told.</summary>
    public Task<WritingNode?> GetMeasure(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(planned.Goal.Measure, opened, ct);

    /// <summary>How it ended; none while it is under way.</summary>
    public PlanItemEndNode? End => planned.End is { } end ? new(end) : null;

    /// <summary>Version of the history that added it: what voidDevelopmentRecord names. None for a goal that the plan was created or revised with.</summary>
    public int? RecordedAs => (int?)planned.RecordedAs;
}

/// <summary>How a goal or an action step ended.</summary>
[GraphQLName("PlanItemEnd")]
public sealed class PlanItemEndNode(PlanItemEnd end)
{
    /// <summary>Whether it was achieved; else it was dropped.</summary>
    public bool Achieved => end.Achieved;

    /// <summary>The day.</summary>
    public DateOnly On => end.On;

    /// <summary>By what that is seen, or why it was dropped, if told.</summary>
    public Task<WritingNode?> GetReason(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(end.Reason, opened, ct);

    /// <summary>Version of the history that says so: what voidDevelopmentRecord names.</summary>
    public int RecordedAs => (int)end.RecordedAs;
}

/// <summary>An action step of a professional development plan.</summary>
[GraphQLName("PlanAction")]
public sealed class PlanActionNode(ActionInPlan planned)
{
    /// <summary>The action's opaque id.</summary>
    [ID("PlanAction")]
    public string Id => planned.Action.Action;

    /// <summary>Id in the plan of the goal that it serves.</summary>
    public string Goal => planned.Action.Goal;

    /// <summary>The day on which it was added.</summary>
    public DateOnly AddedOn => planned.AddedOn;

    /// <summary>By when, if told.</summary>
    public DateOnly? TargetOn => planned.Action.TargetOn;

    /// <summary>How far it has come, as last told.</summary>
    public PlanActionStatus Status => planned.Status();

    /// <summary>What is to be done.</summary>
    public Task<WritingNode> GetDescription(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(planned.Action.Description, opened, ct);

    /// <summary>What support the director needs for it, if told.</summary>
    public Task<WritingNode?> GetSupportNeeded(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(planned.Action.SupportNeeded, opened, ct);

    /// <summary>What was told of its progress, in order.</summary>
    public IReadOnlyList<ActionReportNode> Reports => [.. planned.Reports.Select(r => new ActionReportNode(r))];

    /// <summary>How it ended; none while it is under way.</summary>
    public PlanItemEndNode? End => planned.End is { } end ? new(end) : null;

    /// <summary>Version of the history that added it: what voidDevelopmentRecord names.</summary>
    public int RecordedAs => (int)planned.RecordedAs;
}

/// <summary>What was told of an action's progress.</summary>
[GraphQLName("ActionReport")]
public sealed class ActionReportNode(ActionReport report)
{
    /// <summary>How far it has come.</summary>
    public PlanActionStatus Status => report.Status;

    /// <summary>As of which day.</summary>
    public DateOnly On => report.On;

    /// <summary>What there is to say of it, if told.</summary>
    public Task<WritingNode?> GetNote(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(report.Note, opened, ct);

    /// <summary>Version of the history that says so: what voidDevelopmentRecord names.</summary>
    public int RecordedAs => (int)report.RecordedAs;
}

/// <summary>An activity or opportunity in which the director tries a behaviour, to report back.</summary>
[GraphQLName("BehaviorTrial")]
public sealed class BehaviorTrialNode(TrialInPlan planned, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

    /// <summary>The trial's opaque id.</summary>
    [ID("BehaviorTrial")]
    public string Id => planned.Trial.Trial;

    /// <summary>Id of the behaviour in the catalogue.</summary>
    public string Behavior => planned.Trial.Behavior;

    /// <summary>The day on which it was agreed.</summary>
    public DateOnly AgreedOn => planned.AgreedOn;

    /// <summary>For which day it is planned.</summary>
    public DateOnly PlannedOn => planned.Trial.PlannedOn;

    /// <summary>The coaching session in which the coach asks about it, if agreed.</summary>
    public SessionPointNode? ReviewAt => planned.Trial.ReviewAt is { } session ? new(session) : null;

    /// <summary>In which setting.</summary>
    public Task<WritingNode> GetSetting(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(planned.Trial.Setting, opened, ct);

    /// <summary>How it went; none while the coach has to ask.</summary>
    public TrialOutcome? Outcome => planned.Report?.Outcome;

    /// <summary>The day on which the director reported back.</summary>
    public DateOnly? ReportedOn => planned.Report?.On;

    /// <summary>What the director learned, if told.</summary>
    [Authorize(Clearances.Sealed)]
    public Task<WritingNode?> GetLearning(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(planned.Report?.Learning, opened, ct);

    /// <summary>Version of the history that planned it: what voidDevelopmentRecord names.</summary>
    public int RecordedAs => (int)planned.RecordedAs;

    /// <summary>Version of the history that reported on it: what voidDevelopmentRecord names to take the report back.</summary>
    public int? ReportRecordedAs => (int?)planned.Report?.RecordedAs;
}
