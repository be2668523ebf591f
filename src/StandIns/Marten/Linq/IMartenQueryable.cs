namespace Marten.Linq;

/// <summary>
/// A query over documents or events. It is translated to SQL when one of the asynchronous operators of <see cref="QueryableExtensions"/> runs it; what has no
/// translation throws <see cref="Exceptions.BadLinqExpressionException"/> then, and is never computed in memory instead. Running it synchronously throws
/// <see cref="NotSupportedException"/>, as in Marten 9.
/// Strings compare and sort as PostgreSQL's collation does, nulls sort last, and rows that an ordering leaves equal come in no particular order.
/// </summary>
/// <typeparam name="T">What the query returns.</typeparam>
public interface IMartenQueryable<T> : IQueryable<T>;
