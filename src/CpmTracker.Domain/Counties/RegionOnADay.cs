namespace CpmTracker.Domain.Counties;

/// <summary>To which region a county belongs, and belonged.</summary>
public static class RegionOnADay
{
    /// <summary>
    /// The assignment that holds on a day. Days before the first one told go by the first: its day is mostly that on which the reference data was loaded, not that on
    /// which the membership began.
    /// </summary>
    public static CountyAssignedToRegion? On(this IReadOnlyList<CountyAssignedToRegion> regions, DateOnly day) =>
        regions.LatestBy(day) ?? regions.MinBy(r => r.OccurredOn);
}
