namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;

/// <summary>That a county used a tool of a toolkit.</summary>
[GraphQLName("ToolUse")]
public sealed class ToolUseNode(CountyRecord<ToolUsed> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The tool's id in the catalogue.</summary>
    public string Tool => record.Told.Tool;

    /// <summary>The area of concentration that it was used for; none for a tool of the planning process.</summary>
    public AreaOfConcentration? Area => record.Told.Area;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;
}

/// <summary>An action by which a level of staff was involved.</summary>
[GraphQLName("Involvement")]
public sealed class InvolvementNode(CountyRecord<InvolvementActionRecorded> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The level's id in the catalogue.</summary>
    public string Level => record.Told.Level;

    /// <summary>The action's id in the catalogue.</summary>
    public string Action => record.Told.Action;

    /// <summary>How many of the staff, if told.</summary>
    public int? Headcount => record.Told.Headcount;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;
}

/// <summary>An initiative mapped to the areas of concentration.</summary>
[GraphQLName("InitiativeAlignment")]
public sealed class AlignmentNode(CountyRecord<InitiativeAligned> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The initiative's id in the catalogue, where it has it.</summary>
    public string? Initiative => record.Told.Initiative;

    /// <summary>The name of an initiative of the county's own.</summary>
    public Task<WritingNode?> GetName(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(record.Told.Name, opened, ct);

    /// <summary>The areas.</summary>
    public IReadOnlyList<AreaOfConcentration> Areas => record.Told.Areas;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;
}

/// <summary>A strategy of the county's System Improvement Plan that serves the CPM.</summary>
[GraphQLName("SipStrategy")]
public sealed class SipStrategyNode(CountyRecord<SipStrategyLinked> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>First day of the plan's period.</summary>
    public DateOnly From => record.Told.From;

    /// <summary>Last day of the plan's period.</summary>
    public DateOnly Until => record.Told.Until;

    /// <summary>The strategy.</summary>
    public Task<WritingNode> GetStrategy(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Strategy, opened, ct);

    /// <summary>The day of linking.</summary>
    public DateOnly LinkedOn => record.Told.OccurredOn;
}
