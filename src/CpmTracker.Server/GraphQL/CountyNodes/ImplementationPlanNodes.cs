namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Types.Relay;

/// <summary>A county's Implementation Plan.</summary>
[GraphQLName("ImplementationPlan")]
public sealed class ImplementationPlanNode(CountyRecord<ImplementationPlanAdopted> record, CountyPlanning planning)
{
    /// <summary>The plan's opaque id.</summary>
    [ID("ImplementationPlan")]
    public string Id => record.Told.Plan;

    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The day of adoption.</summary>
    public DateOnly AdoptedOn => record.Told.OccurredOn;

    /// <summary>Target start.</summary>
    public DateOnly StartsOn => record.Told.StartsOn;

    /// <summary>Target day of the reassessment.</summary>
    public DateOnly ReassessOn => record.Told.ReassessOn;

    /// <summary>Whether the horizon is not the usual 12 to 18 months.</summary>
    public bool OutsideUsualHorizon => record.Told.OutsideUsualHorizon;

    /// <summary>The objectives, in the order of recording.</summary>
    public IReadOnlyList<ObjectiveNode> Objectives =>
        [.. planning.Objectives.Where(o => o.Told.Plan == record.Told.Plan).Select(o => new ObjectiveNode(o, planning))];

    /// <summary>The reassessments, in the order of recording.</summary>
    public IReadOnlyList<ReassessmentNode> Reassessments =>
        [.. planning.Reassessments.Where(r => r.Told.Plan == record.Told.Plan).Select(r => new ReassessmentNode(r))];
}

/// <summary>An objective of an Implementation Plan.</summary>
[GraphQLName("Objective")]
public sealed class ObjectiveNode(CountyRecord<ObjectiveSet> record, CountyPlanning planning)
{
    /// <summary>The objective's opaque id.</summary>
    [ID("Objective")]
    public string Id => record.Told.Objective;

    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The area of concentration.</summary>
    public AreaOfConcentration Area => record.Told.Area;

    /// <summary>The change wanted.</summary>
    public Task<WritingNode> GetStatement(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Statement, opened, ct);

    /// <summary>The action steps, in the order of recording.</summary>
    public IReadOnlyList<ActionStepNode> Steps =>
        [.. planning.Steps.Where(s => s.Told.Objective == record.Told.Objective).Select(s => new ActionStepNode(s, planning))];
}

/// <summary>A reassessment of an Implementation Plan.</summary>
[GraphQLName("PlanReassessment")]
public sealed class ReassessmentNode(CountyRecord<PlanReassessed> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What was found, if told.</summary>
    public Task<WritingNode?> GetFindings(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(record.Told.Findings, opened, ct);
}
