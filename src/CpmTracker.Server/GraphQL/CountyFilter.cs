namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;

/// <summary>Which counties. What is left out does not matter. Where it asks about the implementation, only counties answer of whose implementation the caller may know.</summary>
public sealed record CountyFilter
{
    /// <summary>Belonging to this region, by its name.</summary>
    public string? Region { get; init; }

    /// <summary>The day on which they belonged to the region; today if left out. Days before the first assignment go by the first.</summary>
    public DateOnly? RegionOn { get; init; }

    /// <summary>Of this size class.</summary>
    public SizeClass? SizeClass { get; init; }

    /// <summary>With the director's seat in this state.</summary>
    public Seat? Seat { get; init; }

    /// <summary>At this stage now.</summary>
    public ImplementationStage? Stage { get; init; }

    /// <summary>With a local priority in this area of concentration.</summary>
    public AreaOfConcentration? Area { get; init; }

    /// <summary>That completed a Snapshot, or that did not.</summary>
    public bool? HasSnapshot { get; init; }

    /// <summary>Past their reassessment date on this day.</summary>
    public DateOnly? ReassessmentOverdueOn { get; init; }

    /// <summary>That ask for help which nobody has answered, or that do not.</summary>
    public bool? AsksForHelp { get; init; }

    private bool AsksAboutImplementation => (Seat, Stage, Area, HasSnapshot, ReassessmentOverdueOn, AsksForHelp) is not (null, null, null, null, null, null);

    internal bool Takes(CountyImplementation county, Actor actor) =>
        (Region is null || (RegionOn is { } day ? county.Regions.On(day) : county.Region)?.Region == Region)
        && (SizeClass is null || county.Registered?.SizeClass == SizeClass)
        && (!AsksAboutImplementation || (actor.MaySee(Confidentiality.Programme, new(County: county.Id, Region: county.Region?.Region)) && Stands(county)));

    private bool Stands(CountyImplementation county) =>
        (Seat is null || county.Seat() == Seat)
        && (Stage is null || county.Stage() == Stage)
        && (Area is null || county.Planning.Priorities.Latest()?.Told.Priorities.Any(p => p.Area == Area) == true)
        && (HasSnapshot is null || county.Assessments.Snapshots.Count > 0 == HasSnapshot)
        && (ReassessmentOverdueOn is not { } day || county.Planning.Dues().OverdueOn(day))
        && (AsksForHelp is null || county.Practice.OpenHelp().Any() == AsksForHelp);
}
