using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Reporting;

/// <summary>Counts groups the simple way, row by row in memory: what the database must agree with.</summary>
internal sealed class NaiveGroups<T>(IReadOnlyList<T> rows, IReadOnlyDictionary<string, Func<T, string?>> keys, IReadOnlyDictionary<string, Func<T, int?>> measures)
{
    public IEnumerable<string> Keys => keys.Keys;

    /// <summary>The same rows with one key read in another way.</summary>
    public NaiveGroups<T> With(string key, Func<T, string?> read) => new(rows, new Dictionary<string, Func<T, string?>>(keys) { [key] = read }, measures);

    /// <summary>What the API must answer: a line a group, in order.</summary>
    public IReadOnlyList<string> By(params string[] by)
    {
        var groups = rows.GroupBy(row => string.Join('\t', by.Select(key => keys[key](row) ?? "~"))).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return [.. groups.Select(g => $"{g.Key}: {Group(g.ToList())}")];
    }

    /// <summary>The selection that asks for all of it.</summary>
    public string Selection => $"{{ keys {{ by key label }} count share {string.Join(' ', measures.Keys.Select(m => $"{m} {{ count sum median share }}"))} }}";

    /// <summary>The same lines of an answer.</summary>
    public IReadOnlyList<string> Lines(JsonNode groups) =>
    [
        .. groups.AsArray().Select(g =>
            $"{string.Join('\t', g!["keys"]!.AsArray().Select(k => k!["key"]?.GetValue<string>() ?? "~"))}: {g["count"]} {Number(g["share"])}"
            + string.Concat(measures.Keys.Select(m => $" {m} {g[m]!["count"]} {g[m]!["sum"]} {Number(g[m]!["median"])} {Number(g[m]!["share"])}"))),
    ];

    /// <summary>A constant of the API.</summary>
    public static string? Constant<TEnum>(TEnum? member)
        where TEnum : struct, Enum => member is null ? null : JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.Value.ToString());

    public static Dictionary<string, Func<T, string?>> Days(Func<T, DateOnly?> day) => new()
    {
        ["MONTH"] = row => day(row)?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ["QUARTER"] = row => day(row) is { } on ? $"{on.Year}-Q{(on.Month + 2) / 3}" : null,
        ["FISCAL_YEAR"] = row => day(row) is { } on ? FiscalYear(on.Month >= 7 ? on.Year : on.Year - 1) : null,
    };

    private static string FiscalYear(int first) => $"FY {first}-{(first + 1) % 100:D2}";

    private static string Number(double? number) => number is { } value ? value.ToString("0.000000", CultureInfo.InvariantCulture) : "none";

    private static string Number(JsonNode? number) => Number(number?.GetValue<double>());

    private static double Middle(IReadOnlyList<int> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;

    private string Group(IReadOnlyList<T> group) => $"{group.Count} {Number((double)group.Count / rows.Count)}" + string.Concat(measures.Select(m => $" {m.Key} {Measured(group, m.Value)}"));

    private string Measured(IReadOnlyList<T> group, Func<T, int?> measure)
    {
        var values = group.Select(measure).OfType<int>().Order().ToList();
        var total = rows.Select(measure).Sum() ?? 0;
        return $"{values.Count} {values.Sum()} {Number(values.Count == 0 ? null : Middle(values))} {Number(values.Count == 0 || total == 0 ? null : (double)values.Sum() / total)}";
    }
}
