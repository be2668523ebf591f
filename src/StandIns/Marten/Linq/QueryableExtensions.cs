using System.Linq.Expressions;
using Marten.Linq;

namespace Marten;

/// <summary>
/// The operators that run a query. What has no translation to SQL throws <see cref="Exceptions.BadLinqExpressionException"/> before anything is sent.
/// </summary>
public static class QueryableExtensions
{
    /// <summary>All rows.</summary>
    public static async Task<IReadOnlyList<T>> ToListAsync<T>(this IQueryable<T> queryable, CancellationToken token = default)
    {
        var list = new List<T>();
        await foreach (var row in QueryExecution.Rows(queryable, token).ConfigureAwait(false)) list.Add(row);
        return list;
    }

    /// <summary>The rows as they arrive. The session can run nothing else until they are read to their end or the enumerator is disposed.</summary>
    public static IAsyncEnumerable<T> ToAsyncEnumerable<T>(this IQueryable<T> queryable, CancellationToken token = default) =>
        QueryExecution.Rows(queryable, token);

    /// <summary>The first row; throws <see cref="InvalidOperationException"/> if there is none.</summary>
    public static async Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, CancellationToken token = default) =>
        await OneOf(source, 1, token).ConfigureAwait(false) is [var first, ..] ? first : throw QueryExecution.NoElements();

    /// <inheritdoc cref="FirstAsync{TSource}(IQueryable{TSource}, CancellationToken)"/>
    public static Task<TSource> FirstAsync<TSource>(
        this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken token = default) =>
        source.Where(predicate).FirstAsync(token);

    /// <summary>The first row, or the type's default if there is none.</summary>
    public static async Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken token = default) =>
        await OneOf(source, 1, token).ConfigureAwait(false) is [var first, ..] ? first : default;

    /// <inheritdoc cref="FirstOrDefaultAsync{TSource}(IQueryable{TSource}, CancellationToken)"/>
    public static Task<TSource?> FirstOrDefaultAsync<TSource>(
        this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken token = default) =>
        source.Where(predicate).FirstOrDefaultAsync(token);

    /// <summary>The only row; throws <see cref="InvalidOperationException"/> if there is none, or more than one.</summary>
    public static async Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, CancellationToken token = default) =>
        Only(await OneOf(source, 2, token).ConfigureAwait(false)) is [var single] ? single : throw QueryExecution.NoElements();

    /// <inheritdoc cref="SingleAsync{TSource}(IQueryable{TSource}, CancellationToken)"/>
    public static Task<TSource> SingleAsync<TSource>(
        this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken token = default) =>
        source.Where(predicate).SingleAsync(token);

    /// <summary>The only row, or the type's default if there is none; throws <see cref="InvalidOperationException"/> if there is more than one.</summary>
    public static async Task<TSource?> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken token = default) =>
        Only(await OneOf(source, 2, token).ConfigureAwait(false)) is [var single] ? single : default;

    /// <inheritdoc cref="SingleOrDefaultAsync{TSource}(IQueryable{TSource}, CancellationToken)"/>
    public static Task<TSource?> SingleOrDefaultAsync<TSource>(
        this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken token = default) =>
        source.Where(predicate).SingleOrDefaultAsync(token);

    /// <summary>How many rows there are; throws <see cref="OverflowException"/> beyond what an int holds.</summary>
    public static async Task<int> CountAsync<TSource>(this IQueryable<TSource> source, CancellationToken token = default) =>
        checked((int)await QueryExecution.CountAsync(source, token).ConfigureAwait(false));

    /// <inheritdoc cref="CountAsync{TSource}(IQueryable{TSource}, CancellationToken)"/>
    public static Task<int> CountAsync<TSource>(
        this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken token = default) =>
        source.Where(predicate).CountAsync(token);

    /// <summary>How many rows there are.</summary>
    public static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, CancellationToken token = default) =>
        QueryExecution.CountAsync(source, token);

    /// <inheritdoc cref="LongCountAsync{TSource}(IQueryable{TSource}, CancellationToken)"/>
    public static Task<long> LongCountAsync<TSource>(
        this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken token = default) =>
        source.Where(predicate).LongCountAsync(token);

    /// <summary>Whether there is a row.</summary>
    public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, CancellationToken token = default) =>
        QueryExecution.AnyAsync(source, token);

    /// <inheritdoc cref="AnyAsync{TSource}(IQueryable{TSource}, CancellationToken)"/>
    public static Task<bool> AnyAsync<TSource>(
        this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken token = default) =>
        source.Where(predicate).AnyAsync(token);

    /// <summary>The sum of a member; 0 if there are no rows. Throws <see cref="OverflowException"/> where it does not fit into the member's type.</summary>
    public static Task<TMember> SumAsync<TSource, TMember>(
        this IQueryable<TSource> source, Expression<Func<TSource, TMember>> expression, CancellationToken token = default) =>
        QueryExecution.SumAsync(source.Select(expression), token);

    /// <summary>The least of a member. If there are no values: null, or <see cref="InvalidOperationException"/> where the member has no null.</summary>
    public static Task<TMember> MinAsync<TSource, TMember>(
        this IQueryable<TSource> source, Expression<Func<TSource, TMember>> expression, CancellationToken token = default) =>
        QueryExecution.ExtremeAsync(source.Select(expression), "min", token);

    /// <summary>The greatest of a member. If there are no values: null, or <see cref="InvalidOperationException"/> where the member has no null.</summary>
    public static Task<TMember> MaxAsync<TSource, TMember>(
        this IQueryable<TSource> source, Expression<Func<TSource, TMember>> expression, CancellationToken token = default) =>
        QueryExecution.ExtremeAsync(source.Select(expression), "max", token);

    /// <summary>The average of a member; throws <see cref="InvalidOperationException"/> if there are no values.</summary>
    public static Task<double> AverageAsync<TSource, TMember>(
        this IQueryable<TSource> source, Expression<Func<TSource, TMember>> expression, CancellationToken token = default) =>
        QueryExecution.AverageAsync(source.Select(expression), token);

    /// <summary>Has the query, when it runs, also put the number of all rows, regardless of Skip and Take, into <paramref name="stats"/>.</summary>
    public static IMartenQueryable<T> Stats<T>(this IQueryable<T> queryable, out QueryStatistics stats)
    {
        stats = new QueryStatistics();
        return new MartenQueryable<T>(new MartenQueryProvider(MartenQueryProvider.Of(queryable).Target, stats), queryable.Expression);
    }

    private static async Task<List<T>> OneOf<T>(IQueryable<T> source, int atMost, CancellationToken token)
    {
        var rows = new List<T>(atMost);
        await foreach (var row in QueryExecution.Rows(source, atMost, token).ConfigureAwait(false)) rows.Add(row);
        return rows;
    }

    private static List<T> Only<T>(List<T> rows) => rows.Count <= 1 ? rows : throw new InvalidOperationException("Sequence contains more than one element");
}
