namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.Reporting;

/// <summary>Which counties, and taking part in what. What is left out does not matter.</summary>
public sealed record ParticipationFilter
{
    /// <summary>Only activities of these types, by their ids in the catalogue; all types of the catalogue in force if left out.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Only activities whose last day is this one or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only activities whose last day is this one or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only counties of this region, by its name: the one of today, unless it is asked which region counts.</summary>
    public string? Region { get; init; }

    /// <summary>Only counties of this size class.</summary>
    public SizeClass? SizeClass { get; init; }

    internal bool Covers(CountyImplementation county) =>
        county.Registered is { } registered
        && (Region is null || county.Region?.Region == Region)
        && (SizeClass is null || registered.SizeClass == SizeClass);

    internal bool Covers(CountyParticipation part) =>
        (Types is null || Types.Contains(part.Type)) && (From is null || part.On >= From) && (Until is null || part.On <= Until);

    /// <summary>The same on <see cref="ActivityRows"/>.</summary>
    internal Conditions Apply(Conditions parts, RegionBasis regions) => parts
        .AndIf(Types?.ToArray(), "types", "v.data ->> 'type' = any(@types)")
        .AndIf(From?.ToString("O"), "from", $"{ActivityRows.Day} >= @from::date")
        .AndIf(Until?.ToString("O"), "until", $"{ActivityRows.Day} <= @until::date")
        .AndIf(Region, "region", $"{Counties.Region(regions, ActivityRows.Day)} = @region")
        .AndIf(SizeClass?.ToString(), "sizeClass", "c.size_class = @sizeClass");
}
