using System.Collections.Immutable;
using Marten.Exceptions;
using Marten.Linq.Terms;
using NpgsqlTypes;

namespace Marten.Linq.Sql;

/// <summary>The parts of a SELECT statement.</summary>
internal sealed record Query
{
    public Query(string from, SqlTerm element, IEnumerable<string> conditions)
    {
        From = from;
        Element = element;
        Conditions = [.. conditions];
    }

    public string From { get; }

    /// <summary>What the query returns one of for each row.</summary>
    public SqlTerm Element { get; init; }

    public ImmutableList<string> Conditions { get; init; }

    public ImmutableList<Ordering> Orderings { get; init; } = [];

    public bool Distinct { get; init; }

    public long? Offset { get; init; }

    public long? Limit { get; init; }

    /// <summary>Whether rows are merged or cut off, so that a count has to look at the outcome rather than at the table.</summary>
    public bool IsReduced => Distinct || Offset is not null || Limit is not null;

    /// <summary>No more than so many rows.</summary>
    public Query AtMost(long rows) => this with { Limit = Math.Min(Math.Max(rows, 0), Limit ?? long.MaxValue) };

    /// <summary>The statement that returns some columns.</summary>
    public string Select(IReadOnlyList<string> columns, QueryParameters parameters)
    {
        if (Distinct && Orderings.FirstOrDefault(ordering => !columns.Contains(ordering.Sql)) is { } unselected)
            throw new BadLinqExpressionException($"A Distinct query is sorted by something that it does not select: {unselected.Sql}");
        var sql = $"select {(Distinct ? "distinct " : "")}{(columns.Count == 0 ? "1" : string.Join(", ", columns))} from {From}";
        if (!Conditions.IsEmpty) sql += " where " + string.Join(" and ", Conditions.Select(condition => $"({condition})"));
        if (!Orderings.IsEmpty) sql += " order by " + string.Join(", ", Orderings);
        if (Limit is { } limit) sql += " limit " + parameters.Add(limit, NpgsqlDbType.Bigint);
        if (Offset is { } offset) sql += " offset " + parameters.Add(offset, NpgsqlDbType.Bigint);
        return sql;
    }
}
