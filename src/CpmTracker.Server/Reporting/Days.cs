namespace CpmTracker.Server.Reporting;

/// <summary>Expressions about days.</summary>
internal static class Days
{
    /// <summary>The keys of a day: its month, its quarter and its fiscal year, which begins on 1 July and is named by both years.</summary>
    /// <param name="day">The day, an expression of a date.</param>
    public static IReadOnlyDictionary<GroupKey, string> Keys(string day) => new Dictionary<GroupKey, string>
    {
        [GroupKey.Month] = $"to_char({day}, 'YYYY-MM')",
        [GroupKey.Quarter] = $"""to_char({day}, 'YYYY-"Q"Q')""",
        [GroupKey.FiscalYear] = $"'FY ' || to_char({day} - interval '6 months', 'YYYY') || '-' || to_char({day} + interval '6 months', 'YY')",
    };

    /// <summary>An instant in UTC, by ISO 8601.</summary>
    /// <param name="instant">An expression of it.</param>
    public static string Instant(string instant) => $"""to_char({instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""";

    /// <summary>What held on a day, by a list of JSON objects in their order: the last entry that began by then, or for an earlier day the first entry.</summary>
    /// <param name="list">The list.</param>
    /// <param name="since">The member of an entry that tells its first day.</param>
    /// <param name="member">The member that is wanted.</param>
    /// <param name="day">The day.</param>
    public static string HeldOn(string list, string since, string member, string day) =>
        $"coalesce(jsonb_path_query_array({list}, '$[*] ? (@.{since} <= $day)', jsonb_build_object('day', {day})) -> -1 ->> '{member}', {list} -> 0 ->> '{member}')";
}
