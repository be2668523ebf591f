namespace CpmTracker.Server.GraphQL;

using CpmTracker.Server.Reporting;
using HotChocolate.Types.Relay;

/// <summary>Which coaching sessions. What is left out does not matter.</summary>
public sealed record CoachingSessionFilter
{
    /// <summary>Held on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Held on this day or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>With a director who served a county of this region on that day, by the region's name.</summary>
    public string? Region { get; init; }

    /// <summary>With a director who served this county on that day, by its opaque id.</summary>
    [ID("County")]
    public string? CountyId { get; init; }

    /// <summary>Held by this coach, by the coach's opaque id.</summary>
    [ID("Coach")]
    public string? CoachId { get; init; }

    /// <summary>With this director, by the director's opaque id.</summary>
    [ID("Director")]
    public string? DirectorId { get; init; }

    /// <summary>These, of the sessions in force, on <see cref="SessionRows"/>.</summary>
    internal Conditions Apply(Conditions sessions, RegionBasis regions) => sessions
        .And("not s.voided")
        .AndIf(From?.ToString("O"), "from", $"{SessionRows.Day} >= @from::date")
        .AndIf(Until?.ToString("O"), "until", $"{SessionRows.Day} <= @until::date")
        .AndIf(Region, "region", $"{Counties.Region(regions, SessionRows.Day)} = @region")
        .AndIf(CountyId is { } id ? Fips.Of(id) : null, "county", "c.fips = @county")
        .AndIf(CoachId, "coach", "s.coach = @coach")
        .AndIf(DirectorId, "director", "d.id = @director");
}
