namespace CpmTracker.Server.Reporting;

using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>Counties' parts in statewide activities as rows <c>p</c>, each with the activity <c>v</c> and the county <c>c</c>.</summary>
internal static class ActivityRows
{
    public const string People = "people";
    public const string DifferentCounties = "counties";
    public const string DifferentActivities = "activities";

    /// <summary>The activity's last day.</summary>
    public const string Day = "(v.data ->> 'until')::date";

    /// <summary>How many people of the county came, where that was told.</summary>
    public const string PeopleWhoCame = "(select sum((l ->> 'people')::int) from jsonb_array_elements(p.levels) as l)";

    /// <summary>The tables.</summary>
    public static string From(IDocumentSchemaResolver tables) =>
        $"""
        {tables.For<ActivityRecord>()} as v
        cross join lateral jsonb_to_recordset(v.data -> 'participation') as p (county text, levels jsonb, "directorCame" boolean)
        join counties as c on c.fips = p.county
        """;

    /// <summary>Groups of parts. Where a county stands is no key: who took part is known to more people than that.</summary>
    /// <param name="tables">Names the tables.</param>
    /// <param name="regions">Which region of a county counts.</param>
    public static GroupSource Groups(IDocumentSchemaResolver tables, RegionBasis regions) => new(
        "Parts in activities",
        From(tables),
        new Dictionary<GroupKey, string>(Days.Keys(Day))
        {
            [GroupKey.Region] = Counties.Region(regions, Day),
            [GroupKey.County] = Counties.Keys[GroupKey.County],
            [GroupKey.SizeClass] = Counties.Keys[GroupKey.SizeClass],
            [GroupKey.Area] = "a.area",
            [GroupKey.ActivityType] = "v.data ->> 'type'",
        },
        new Dictionary<string, string> { [People] = PeopleWhoCame })
    {
        Areas = "left join lateral (select distinct area from jsonb_array_elements_text(v.data -> 'areas') as area) as a on true",
        Distinct = new Dictionary<string, string> { [DifferentCounties] = "c.fips", [DifferentActivities] = "v.id" },
    };
}
