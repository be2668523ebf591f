namespace CpmTracker.Server.Reporting;

using System.Data.Common;
using Dapper;
using Marten;

/// <summary>Counts rows in groups, in the database: one row a group comes back.</summary>
/// <param name="store">Where the views are.</param>
public sealed class Groups(IDocumentStore store)
{
    /// <summary>The most groups that there can be.</summary>
    public const int Most = 1000;

    /// <summary>How many keys can be combined.</summary>
    public const int MostKeys = 4;

    /// <summary>How long a count may take, in seconds.</summary>
    public const int MostSeconds = 8;

    /// <summary>Counts.</summary>
    /// <param name="source">What.</param>
    /// <param name="by">By what, in the order in which the groups come; with no key everything is one group.</param>
    /// <param name="where">Which rows: the caller's clearance first.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="GraphQLException">There is no such key, or there are too many groups.</exception>
    internal async Task<IReadOnlyList<GroupRow>> CountAsync(GroupSource source, IReadOnlyList<GroupKey> by, Conditions where, CancellationToken ct)
    {
        Check(source, by);
        await using var session = store.QuerySession();
        var command = new CommandDefinition(Statement(source, by, where), where.Values, commandTimeout: MostSeconds, cancellationToken: ct);
        await using var reader = await session.Connection.ExecuteReaderAsync(command);
        var rows = new List<GroupRow>();
        while (await reader.ReadAsync(ct)) rows.Add(Row(reader, source, by));
        return rows.Count <= Most
            ? rows
            : throw new GraphQLException($"That makes more than {Most} groups. Group by fewer keys, or ask for fewer rows.");
    }

    /// <summary>The statement: the rows with keys and measures, and around them the groups.</summary>
    internal string Statement(GroupSource source, IReadOnlyList<GroupKey> by, Conditions where)
    {
        var keys = by.Select((key, n) => ($"k{n}", source.Keys[key])).ToList();
        var measures = source.Measures.Values.Select((measure, n) => ($"m{n}", measure)).ToList();
        var distinct = source.Distinct.Values.Select((thing, n) => ($"d{n}", thing)).ToList();
        var columns = string.Join(", ", keys.Concat(measures).Concat(distinct).Select(c => $"{c.Item2} as {c.Item1}").DefaultIfEmpty("1 as one"));
        var from = by.Contains(GroupKey.Area) ? $"{source.From} {source.Areas}" : source.From;
        var totals = string.Concat(measures.Select(m =>
            $", count({m.Item1})::int, coalesce(sum({m.Item1}), 0)::int, percentile_cont(0.5) within group (order by {m.Item1}), sum({m.Item1})::float8 / nullif(sum(sum({m.Item1})) over (), 0)"))
            + string.Concat(distinct.Select(d => $", count(distinct {d.Item1})::int"));
        return $"""
            {Counties.With(store.Options.Schema)}
            select {string.Concat(keys.Select(k => k.Item1 + ", "))}count(*)::int, coalesce(count(*)::float8 / nullif(sum(count(*)) over (), 0), 0){totals}
            from (select {columns} from {from} {where.Sql}) as row
            group by {(keys.Count == 0 ? "()" : string.Join(", ", keys.Select(k => k.Item1)))}
            {(keys.Count == 0 ? "" : $"order by {string.Join(", ", keys.Select(k => $"{k.Item1} collate \"C\" nulls last"))}")}
            limit {Most + 1}
            """;
    }

    private static void Check(GroupSource source, IReadOnlyList<GroupKey> by)
    {
        if (by.Count > MostKeys) throw new GraphQLException($"Group by at most {MostKeys} keys at once.");
        if (by.Distinct().Count() < by.Count) throw new GraphQLException("Name each key once.");
        foreach (var key in by.Where(k => !source.Keys.ContainsKey(k)))
            throw new GraphQLException($"{source.What} are not grouped by {Words.Constant(key)}; they are by {string.Join(", ", source.Keys.Keys.Order().Select(Words.Constant))}.");
    }

    private static GroupRow Row(DbDataReader reader, GroupSource source, IReadOnlyList<GroupKey> by)
    {
        var keys = by.Select((key, n) => (key, reader.IsDBNull(n) ? null : reader.GetString(n))).ToList();
        var first = keys.Count + 2;
        var measures = source.Measures.Keys.Select((name, n) => (name, at: first + (4 * n))).ToDictionary(m => m.name, m => new Measure(
            reader.GetInt32(m.at),
            reader.GetInt32(m.at + 1),
            reader.IsDBNull(m.at + 2) ? null : reader.GetDouble(m.at + 2),
            reader.IsDBNull(m.at + 3) ? null : reader.GetDouble(m.at + 3)));
        var distinct = source.Distinct.Keys.Select((name, n) => (name, at: first + (4 * measures.Count) + n)).ToDictionary(d => d.name, d => reader.GetInt32(d.at));
        return new(keys, reader.GetInt32(keys.Count), reader.GetDouble(keys.Count + 1), measures, distinct);
    }
}
