namespace CpmTracker.Server.Reporting;

using CpmTracker.Projections;
using JasperFx.Events;

/// <summary>What rows of any kind say of their county.</summary>
internal static class Counties
{
    /// <summary>The beginning of a statement: <c>counties</c>, one row a registered county, with what is in force there as JSON of the events that said so.</summary>
    /// <param name="tables">Names the tables.</param>
    public static string With(IDocumentSchemaResolver tables) =>
        $"""
        with counties as materialized (
            select id as fips, data -> 'registered' ->> 'name' as name, data -> 'registered' ->> 'sizeClass' as size_class,
                data -> 'region' ->> 'region' as region,
                (select jsonb_agg(r order by r ->> 'occurredOn', n) from jsonb_array_elements(data -> 'regions') with ordinality as told (r, n)) as regions,
                {InForce("data -> 'stages'")} as stage,
                {InForce("data -> 'planning' -> 'priorities'")} -> 'priorities' as priorities,
                {InForce("data -> 'planning' -> 'plans'")} as plan,
                (select max((s -> 'told' ->> 'occurredOn')::date) from jsonb_array_elements(data -> 'assessments' -> 'snapshots') as s) as snapshot_on
            from {tables.For<CountyImplementation>()} where data -> 'registered' ->> 'name' is not null)
        """;

    /// <summary>Whether the caller may see where the implementation of the county <c>c</c> stands. Needs <c>@seen</c>, the FIPS codes of such counties.</summary>
    public const string Seen = "c.fips = any(@seen)";

    /// <summary>The keys of the county <c>c</c> that has been joined, with its region now; its stage only where the caller may see it. Needs <c>@seen</c>.</summary>
    public static IReadOnlyDictionary<GroupKey, string> Keys { get; } = new Dictionary<GroupKey, string>
    {
        [GroupKey.Region] = "c.region",
        [GroupKey.County] = "c.fips",
        [GroupKey.SizeClass] = "c.size_class",
        [GroupKey.Stage] = $"case when {Seen} then c.stage ->> 'stage' end",
    };

    /// <summary>The region of the county <c>c</c>.</summary>
    /// <param name="basis">Of which day.</param>
    /// <param name="day">The row's day.</param>
    public static string Region(RegionBasis basis, string day) => basis == RegionBasis.Today ? Keys[GroupKey.Region] : Days.HeldOn("c.regions", "occurredOn", "region", day);

    /// <summary>What the record of the latest day in a list told; of one day the one recorded last. The same as <see cref="CountyRecords.Latest"/>.</summary>
    private static string InForce(string records) =>
        $"(select r -> 'told' from jsonb_array_elements({records}) with ordinality as recorded (r, n) order by r -> 'told' ->> 'occurredOn' desc, n desc limit 1)";
}
