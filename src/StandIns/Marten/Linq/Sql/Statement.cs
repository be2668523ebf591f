using System.Data.Common;
using Marten.Exceptions;

namespace Marten.Linq.Sql;

/// <summary>A statement's text, and how to read what is wanted of one row of its outcome.</summary>
internal sealed record Statement(string Sql, Func<DbDataReader, object?> Read)
{
    /// <summary>Returns the query's elements. The number of all rows is put into the statistics, if there are any.</summary>
    public static Statement Rows(Query query, QueryParameters parameters, QueryStatistics? statistics)
    {
        if (statistics is not null && query.Distinct) throw new BadLinqExpressionException("Stats cannot count what Distinct merges");
        var list = new SelectList(query.Distinct);
        var read = query.Element.Select(list);
        if (statistics is null) return new(query.Select(list.Columns, parameters), read);

        statistics.TotalResults = 0;
        var total = list.Add("count(*) over ()");
        return new(query.Select(list.Columns, parameters), row =>
        {
            statistics.TotalResults = row.GetInt64(total);
            return read(row);
        });
    }

    /// <summary>Returns how many elements there are.</summary>
    public static Statement Count(Query query, QueryParameters parameters) => new(
        query.IsReduced
            ? $"select count(*) from ({Compared(query, parameters)}) as q"
            : (query with { Orderings = [] }).Select(["count(*)"], parameters),
        row => row.GetInt64(0));

    /// <summary>Returns whether there is an element.</summary>
    public static Statement Any(Query query, QueryParameters parameters) =>
        new($"select exists ({Compared(query, parameters)})", row => row.GetBoolean(0));

    /// <summary>Returns PostgreSQL's <c>sum</c>, <c>min</c>, <c>max</c> or <c>avg</c> of the elements; null if there are none, or only nulls.</summary>
    public static Statement Aggregate(Query query, QueryParameters parameters, string function)
    {
        if (query.Element.AsScalar() is not { } value) throw new BadLinqExpressionException($"There is no {function} of {query.Element.Type}");
        var isExtreme = function is "min" or "max";
        if (!(isExtreme ? value.Scalar.HasExtremes : value.Scalar.IsNumber)) throw new BadLinqExpressionException($"PostgreSQL has no {function} of stored {query.Element.Type}");
        var sql = query.IsReduced
            ? $"select {function}(q.v) from ({query.Select([value.Sql], parameters)}) as q(v)"
            : (query with { Orderings = [] }).Select([$"{function}({value.Sql})"], parameters);
        return new(sql, row => row.IsDBNull(0) ? null : isExtreme ? value.Scalar.Read(row, 0) : row.GetValue(0));
    }

    // Rows that are only counted need columns only where equal ones are merged.
    private static string Compared(Query query, QueryParameters parameters)
    {
        var list = new SelectList(query.Distinct);
        if (query.Distinct) query.Element.Select(list);
        return query.Select(list.Columns, parameters);
    }
}
