namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Projections;

/// <summary>Which counties took part in statewide activities and which never did, by FIPS code. Public.</summary>
[GraphQLName("ActivityParticipation")]
public sealed class ActivityParticipationNode(IReadOnlyList<CountyImplementation> counties, ParticipationFilter filter, IReadOnlyList<(string Id, string? Title)> types)
{
    /// <summary>Counties that took part in any of the activities asked for.</summary>
    public IReadOnlyList<TookPartNode> TookPart => In(filter);

    /// <summary>Counties that took part in none of them.</summary>
    public IReadOnlyList<CountyNode> NeverTookPart => NotIn(filter);

    /// <summary>The same for each type of activity asked for.</summary>
    public IReadOnlyList<TypeParticipationNode> ByType => [.. types.Select(type => Of(type.Id, type.Title, filter with { Types = [type.Id] }))];

    private TypeParticipationNode Of(string type, string? title, ParticipationFilter only) => new(type, title, In(only), NotIn(only));

    private IReadOnlyList<TookPartNode> In(ParticipationFilter which) =>
        [.. counties.Select(c => (County: c, Parts: c.Participation.Where(which.Covers).ToList())).Where(c => c.Parts.Count > 0).Select(c => new TookPartNode(c.County, c.Parts))];

    private IReadOnlyList<CountyNode> NotIn(ParticipationFilter which) => [.. counties.Where(c => !c.Participation.Any(which.Covers)).Select(c => new CountyNode(c))];
}

/// <summary>Which counties took part in activities of one type.</summary>
[GraphQLName("TypeParticipation")]
public sealed class TypeParticipationNode(string type, string? title, IReadOnlyList<TookPartNode> tookPart, IReadOnlyList<CountyNode> neverTookPart)
{
    /// <summary>The type's id in the catalogue.</summary>
    public string Type => type;

    /// <summary>The type's name in the catalogue in force; none where that does not have it.</summary>
    public string? Title => title;

    /// <summary>Counties that took part.</summary>
    public IReadOnlyList<TookPartNode> TookPart => tookPart;

    /// <summary>Counties that did not.</summary>
    public IReadOnlyList<CountyNode> NeverTookPart => neverTookPart;
}

/// <summary>A county that took part.</summary>
[GraphQLName("TookPart")]
public sealed class TookPartNode(CountyImplementation county, IReadOnlyList<CountyParticipation> parts)
{
    /// <summary>The county.</summary>
    public CountyNode County => new(county);

    /// <summary>In how many activities.</summary>
    public int Times => parts.Count;

    /// <summary>The last day of the latest of them.</summary>
    public DateOnly LastOn => parts.Max(p => p.On);
}
