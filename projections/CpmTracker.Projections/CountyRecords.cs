namespace CpmTracker.Projections;

using CpmTracker.Domain.Counties;

/// <summary>A record about a county that is in force.</summary>
/// <param name="Version">Its version in the county's stream, by which a void names it.</param>
/// <param name="Told">What was recorded.</param>
public sealed record CountyRecord<T>(long Version, T Told)
    where T : ICountyEvent;

/// <summary>A record about a county that was voided. What it said is in the county's history.</summary>
/// <param name="Version">Its version in the county's stream.</param>
/// <param name="Void">The void, with the reason.</param>
public sealed record VoidedRecord(long Version, CountyRecordVoided Void);

/// <summary>The lists of records in a view: what is added, taken out, and in force.</summary>
public static class CountyRecords
{
    internal static IReadOnlyList<CountyRecord<T>> And<T>(this IReadOnlyList<CountyRecord<T>> records, long version, T told)
        where T : ICountyEvent => [.. records, new(version, told)];

    internal static IReadOnlyList<CountyRecord<T>> Without<T>(this IReadOnlyList<CountyRecord<T>> records, long version)
        where T : ICountyEvent => [.. records.Where(r => r.Version != version)];

    /// <summary>The one of the latest day, up to a day if one is given; of that day the one recorded last.</summary>
    public static CountyRecord<T>? Latest<T>(this IReadOnlyList<CountyRecord<T>> records, DateOnly? by = null)
        where T : ICountyEvent => records.Where(r => by is null || r.Told.OccurredOn <= by).OrderBy(r => r.Told.OccurredOn).LastOrDefault();
}
