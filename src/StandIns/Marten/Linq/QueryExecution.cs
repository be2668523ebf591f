using System.Globalization;
using System.Runtime.CompilerServices;
using Marten.Linq.Sql;
using Marten.Linq.Targets;

namespace Marten.Linq;

/// <summary>Runs queries. Each is translated at once, so that what has no translation throws before anything is sent.</summary>
internal static class QueryExecution
{
    /// <summary>The rows as they arrive.</summary>
    public static IAsyncEnumerable<T> Rows<T>(IQueryable<T> source, CancellationToken token) => Rows(source, query => query, token);

    /// <summary>The first rows as they arrive, at most so many.</summary>
    public static IAsyncEnumerable<T> Rows<T>(IQueryable<T> source, int atMost, CancellationToken token) =>
        Rows(source, query => query.AtMost(atMost), token);

    /// <summary>How many rows there are.</summary>
    public static async Task<long> CountAsync<T>(IQueryable<T> source, CancellationToken token) => (long)(await ValueAsync(source, Statement.Count, token))!;

    /// <summary>Whether there is a row.</summary>
    public static async Task<bool> AnyAsync<T>(IQueryable<T> source, CancellationToken token) => (bool)(await ValueAsync(source, Statement.Any, token))!;

    /// <summary>The sum; 0 if there is nothing to add. Throws <see cref="OverflowException"/> where it does not fit into the type, as LINQ does.</summary>
    public static async Task<T> SumAsync<T>(IQueryable<T> source, CancellationToken token) => To<T>(await AggregateAsync(source, "sum", token) ?? 0);

    /// <summary>The average; throws <see cref="InvalidOperationException"/> if there are no values.</summary>
    public static async Task<double> AverageAsync<T>(IQueryable<T> source, CancellationToken token) =>
        To<double>(await AggregateAsync(source, "avg", token) ?? throw NoElements());

    /// <summary>The least (<c>min</c>) or the greatest (<c>max</c>). If there are no values, null; <see cref="InvalidOperationException"/> where T has no null.</summary>
    public static async Task<T> ExtremeAsync<T>(IQueryable<T> source, string function, CancellationToken token) =>
        await AggregateAsync(source, function, token) is { } value ? (T)value
        : default(T) is null ? default!
        : throw NoElements();

    /// <summary>What LINQ throws for a sequence that ought to have an element.</summary>
    public static InvalidOperationException NoElements() => new("Sequence contains no elements");

    private static IAsyncEnumerable<T> Rows<T>(IQueryable<T> source, Func<Query, Query> shorten, CancellationToken token)
    {
        var provider = MartenQueryProvider.Of(source);
        var parameters = new QueryParameters();
        var statement = Statement.Rows(shorten(provider.Parse(source.Expression, parameters)), parameters, provider.Statistics);
        return Read<T>(provider.Target, statement, parameters, token);
    }

    private static async IAsyncEnumerable<T> Read<T>(
        IQueryTarget target, Statement statement, QueryParameters parameters, [EnumeratorCancellation] CancellationToken token)
    {
        await using var reader = await target.ExecuteReaderAsync(parameters.Command(statement.Sql), token).ConfigureAwait(false);
        while (await reader.ReadAsync(token).ConfigureAwait(false)) yield return (T)statement.Read(reader)!;
    }

    private static Task<object?> AggregateAsync<T>(IQueryable<T> source, string function, CancellationToken token) =>
        ValueAsync(source, (query, parameters) => Statement.Aggregate(query, parameters, function), token);

    private static async Task<object?> ValueAsync<T>(IQueryable<T> source, Func<Query, QueryParameters, Statement> make, CancellationToken token)
    {
        var provider = MartenQueryProvider.Of(source);
        var parameters = new QueryParameters();
        var statement = make(provider.Parse(source.Expression, parameters), parameters);
        await using var reader = await provider.Target.ExecuteReaderAsync(parameters.Command(statement.Sql), token).ConfigureAwait(false);
        await reader.ReadAsync(token).ConfigureAwait(false);
        return statement.Read(reader);
    }

    private static T To<T>(object value) =>
        (T)Convert.ChangeType(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture);
}
