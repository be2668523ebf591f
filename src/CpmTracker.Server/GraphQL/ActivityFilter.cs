namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Projections;
using CpmTracker.Server.Reporting;
using HotChocolate.Types.Relay;

/// <summary>Which statewide activities. What is left out does not matter.</summary>
public sealed record ActivityFilter
{
    /// <summary>Of this type, by its id in the catalogue.</summary>
    public string? Type { get; init; }

    /// <summary>For this region, alone or with others, by the region's name; those for the whole state are left out.</summary>
    public string? Region { get; init; }

    /// <summary>About this area of concentration.</summary>
    public AreaOfConcentration? Area { get; init; }

    /// <summary>In which this county took part, by its opaque id.</summary>
    [ID("County")]
    public string? CountyId { get; init; }

    /// <summary>Whose last day, held or planned, is this one or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Whose first day, held or planned, is this one or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>To come, held or cancelled.</summary>
    public ActivityStatus? Status { get; init; }

    internal IQueryable<ActivityRecord> Apply(IQueryable<ActivityRecord> activities)
    {
        if (Type is { } type) activities = activities.Where(a => a.Type == type);
        if (Region is { } region) activities = activities.Where(a => a.Regions.Contains(region));
        if (Area is { } area) activities = activities.Where(a => a.Areas.Contains(area));
        if (CountyId is { } id && Fips.Of(id) is var county) activities = activities.Where(a => a.Participation.Any(p => p.County == county));
        if (From is { } from) activities = activities.Where(a => a.Until >= from);
        if (Until is { } until) activities = activities.Where(a => a.From <= until);
        if (Status is { } status) activities = activities.Where(a => a.Status == status);
        return activities;
    }

    /// <summary>The same on rows <c>v</c> of activities.</summary>
    internal Conditions Apply(Conditions activities) => activities
        .AndIf(Type, "type", "v.data ->> 'type' = @type")
        .AndIf(Region, "region", "v.data -> 'regions' @> to_jsonb(@region::text)")
        .AndIf(Area?.ToString(), "area", "v.data -> 'areas' @> to_jsonb(@area::text)")
        .AndIf(CountyId is { } id ? Fips.Of(id) : null, "county", "v.data -> 'participation' @> jsonb_build_array(jsonb_build_object('county', @county::text))")
        .AndIf(From?.ToString("O"), "from", "(v.data ->> 'until')::date >= @from::date")
        .AndIf(Until?.ToString("O"), "until", "(v.data ->> 'from')::date <= @until::date")
        .AndIf(Status?.ToString(), "status", "v.data ->> 'status' = @status");
}
