namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Types.Relay;

/// <summary>An action step towards an objective.</summary>
[GraphQLName("ActionStep")]
public sealed class ActionStepNode(CountyRecord<ActionStepPlanned> record, CountyPlanning planning)
{
    /// <summary>The step's opaque id.</summary>
    [ID("ActionStep")]
    public string Id => record.Told.Step;

    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>What is to be done.</summary>
    public Task<WritingNode> GetAction(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Action, opened, ct);

    /// <summary>The leader or team responsible, by role.</summary>
    public Task<WritingNode> GetOwner(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Owner, opened, ct);

    /// <summary>The target day for monitoring progress.</summary>
    public DateOnly TargetOn => record.Told.TargetOn;

    /// <summary>What will support progress, if told.</summary>
    public Task<WritingNode?> GetSupportedBy(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(record.Told.SupportedBy, opened, ct);

    /// <summary>How the step stands by the latest report; not started where nothing was reported.</summary>
    public StepStatus Status => Reports.Latest()?.Told.Status ?? StepStatus.NotStarted;

    /// <summary>The progress reported, in the order of recording.</summary>
    public IReadOnlyList<StepProgressNode> Progress => [.. Reports.Select(p => new StepProgressNode(p))];

    private IReadOnlyList<CountyRecord<ActionStepProgressReported>> Reports => [.. planning.Progress.Where(p => p.Told.Step == record.Told.Step)];
}

/// <summary>How an action step stood.</summary>
[GraphQLName("ActionStepProgress")]
public sealed class StepProgressNode(CountyRecord<ActionStepProgressReported> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>How it stood.</summary>
    public StepStatus Status => record.Told.Status;

    /// <summary>On which day.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What there was to say, if anything.</summary>
    public Task<WritingNode?> GetComment(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(record.Told.Comment, opened, ct);
}
