namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Types.Relay;

/// <summary>A CPM Implementation Snapshot: the county's collective self-assessment.</summary>
[GraphQLName("Snapshot")]
public sealed class SnapshotNode(CountyRecord<SnapshotCompleted> record)
{
    /// <summary>The Snapshot's opaque id.</summary>
    [ID("Snapshot")]
    public string Id => record.Told.Snapshot;

    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The day of completion.</summary>
    public DateOnly CompletedOn => record.Told.OccurredOn;

    /// <summary>The instrument's id in the catalogue.</summary>
    public string Instrument => record.Told.Instrument;

    /// <summary>The instrument's version.</summary>
    public int InstrumentVersion => record.Told.InstrumentVersion;

    /// <summary>How many people took part, if told.</summary>
    public int? Participants => record.Told.Participants;

    /// <summary>One rating a dimension.</summary>
    public IReadOnlyList<DimensionNode> Dimensions => [.. record.Told.Dimensions.Select(d => new DimensionNode(d))];
}

/// <summary>How a county rated itself in one dimension.</summary>
[GraphQLName("DimensionRating")]
public sealed class DimensionNode(DimensionRating dimension)
{
    /// <summary>The dimension's area of concentration.</summary>
    public AreaOfConcentration Area => dimension.Area;

    /// <summary>A step of the instrument's scale.</summary>
    public int Rating => dimension.Rating;
}

/// <summary>A strength to build on that a Snapshot showed.</summary>
[GraphQLName("Strength")]
public sealed class StrengthNode(CountyRecord<StrengthNoted> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The Snapshot's opaque id.</summary>
    [ID("Snapshot")]
    public string SnapshotId => record.Told.Snapshot;

    /// <summary>The area of concentration.</summary>
    public AreaOfConcentration Area => record.Told.Area;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What it is.</summary>
    public Task<WritingNode> GetText(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Text, opened, ct);
}

/// <summary>An opportunity for growth that a Snapshot showed.</summary>
[GraphQLName("Opportunity")]
public sealed class OpportunityNode(CountyRecord<OpportunityNoted> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The Snapshot's opaque id.</summary>
    [ID("Snapshot")]
    public string SnapshotId => record.Told.Snapshot;

    /// <summary>The area of concentration.</summary>
    public AreaOfConcentration Area => record.Told.Area;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What it is.</summary>
    public Task<WritingNode> GetText(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Text, opened, ct);
}
