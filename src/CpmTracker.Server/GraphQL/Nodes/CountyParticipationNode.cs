namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.CountyNodes;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;

/// <summary>A county's part in a statewide activity. That it took part is public; how many of which staff came is for the programme, the county and its region.</summary>
[GraphQLName("CountyParticipation")]
public sealed class CountyParticipationNode(CountyParticipation part, string county, string? region) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => new(County: county, Region: region);

    /// <summary>The county.</summary>
    public async Task<CountyNode?> GetCounty(CountyLoader counties, CancellationToken ct) => await counties.LoadAsync(county, ct) is { } view ? new(view) : null;

    /// <summary>The activity.</summary>
    public Task<StatewideActivityNode?> GetActivity(ActivityLoader activities, CancellationToken ct) => StatewideActivityNode.GetAsync(part.Activity, activities, ct);

    /// <summary>The activity's type, by its id in the catalogue.</summary>
    public string Type => part.Type;

    /// <summary>The last day on which it was held.</summary>
    public DateOnly On => part.On;

    /// <summary>How many people of the county came; none where not told.</summary>
    public int? People => part.Levels.Count == 0 ? null : part.Levels.Sum(l => l.People);

    /// <summary>How many of them of each level of staff; empty where not told.</summary>
    [Authorize(Clearances.Programme)]
    public IReadOnlyList<LevelCountNode>? Levels => [.. part.Levels.Select(l => new LevelCountNode(l))];

    /// <summary>Whether the county's director was among them.</summary>
    [Authorize(Clearances.Programme)]
    public bool? DirectorCame => part.DirectorCame;

    /// <summary>The county's first Snapshot on the activity's last day or later; none where none has followed so far.</summary>
    [Authorize(Clearances.Programme)]
    public async Task<SnapshotNode?> GetFollowingSnapshot(CountyLoader counties, CancellationToken ct) =>
        (await counties.LoadAsync(county, ct))?.Assessments.Snapshots.Where(s => s.Told.OccurredOn >= part.On).MinBy(s => s.Told.OccurredOn) is { } snapshot ? new(snapshot) : null;
}

/// <summary>How many people of one level of staff.</summary>
[GraphQLName("LevelCount")]
public sealed class LevelCountNode(LevelCount count)
{
    /// <summary>The level's id in the catalogue, such as front-line.</summary>
    public string Level => count.Level;

    /// <summary>How many people.</summary>
    public int People => count.People;
}
