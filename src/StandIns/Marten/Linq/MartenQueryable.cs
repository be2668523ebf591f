using System.Collections;
using System.Linq.Expressions;
using Marten.Linq.Targets;

namespace Marten.Linq;

/// <summary>A query as it grows: an expression over the root, and the provider that can run it.</summary>
internal sealed class MartenQueryable<T> : IMartenQueryable<T>, IOrderedQueryable<T>
{
    private readonly MartenQueryProvider _provider;

    /// <summary>The query for everything that a target holds.</summary>
    public MartenQueryable(IQueryTarget target)
    {
        _provider = new MartenQueryProvider(target);
        Expression = Expression.Constant(this);
    }

    public MartenQueryable(MartenQueryProvider provider, Expression expression)
    {
        _provider = provider;
        Expression = expression;
    }

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => _provider;

    public IEnumerator<T> GetEnumerator() => throw MartenQueryProvider.Synchronous();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
