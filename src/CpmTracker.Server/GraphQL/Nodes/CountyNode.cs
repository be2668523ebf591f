namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.CountyNodes;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>One of California's 58 counties, with its implementation of the CPM.</summary>
[Node]
[GraphQLName("County")]
public sealed class CountyNode(CountyImplementation view) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => view.Concerned();

    /// <summary>The county's opaque id.</summary>
    public string Id => StreamId.OfCounty(view.Id);

    /// <summary>FIPS code, five digits.</summary>
    public string Fips => view.Id;

    /// <summary>The county's name.</summary>
    public string? Name => view.Registered?.Name;

    /// <summary>Inhabitants (American Community Survey 2021, five-year).</summary>
    public int? Population => view.Registered?.Population;

    /// <summary>Our own class of that number.</summary>
    public SizeClass? SizeClass => view.Registered?.SizeClass;

    /// <summary>The child welfare agency's name.</summary>
    public string? Agency => view.Agency?.Agency;

    /// <summary>How surely the agency's name is known.</summary>
    public Known? AgencyKnown => view.Agency?.Known;

    /// <summary>The Regional Training Academy's region, by its own name: of today, or as it was on a day. Days before the first one told go by the first.</summary>
    /// <param name="on">The day; as last assigned if left out.</param>
    public string? GetRegion(DateOnly? on) => on is { } day ? view.Regions.On(day)?.Region : view.Region?.Region;

    /// <summary>How surely the region is known.</summary>
    public Known? RegionKnown => view.Region?.Known;

    /// <summary>The county's parts in statewide activities, by day.</summary>
    public IReadOnlyList<CountyParticipationNode> Participation => [.. view.ParticipationByDay().Select(p => new CountyParticipationNode(p, view.Id, view.Region?.Region))];

    /// <summary>Every region that the county belonged to, by the day from which it did.</summary>
    public IReadOnlyList<RegionAssignmentNode> Regions => [.. view.Regions.OrderBy(r => r.OccurredOn).Select(r => new RegionAssignmentNode(r))];

    /// <summary>Where the county's implementation stands.</summary>
    [Authorize(Clearances.Programme)]
    public CountyImplementationNode? Implementation => new(view);

    /// <summary>Finds a county by the id of its stream; none where there is none such.</summary>
    /// <param name="id">The id of the county's stream.</param>
    /// <param name="counties">Loads them.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<CountyNode?> GetAsync(string id, CountyLoader counties, CancellationToken ct) =>
        await counties.LoadAsync(GraphQL.Fips.Of(id), ct) is { } county ? new(county) : null;
}
