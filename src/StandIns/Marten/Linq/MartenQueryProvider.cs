using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Parsing;
using Marten.Linq.Sql;
using Marten.Linq.Targets;

namespace Marten.Linq;

/// <summary>Lets <see cref="Queryable"/>'s operators build queries over a target, and translates them when they are run.</summary>
internal sealed class MartenQueryProvider(IQueryTarget target, QueryStatistics? statistics = null) : IQueryProvider
{
    public IQueryTarget Target { get; } = target;

    /// <summary>Where the number of all rows is to be put; null if nobody asked for it.</summary>
    public QueryStatistics? Statistics { get; } = statistics;

    public static NotSupportedException Synchronous() =>
        new("Marten 9 reads the database asynchronously only: run the query with ToListAsync, FirstOrDefaultAsync, CountAsync, …");

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new MartenQueryable<TElement>(this, expression);

    public IQueryable CreateQuery(Expression expression) =>
        throw new NotSupportedException("A query over an element type that is only known at run time is not supported");

    public TResult Execute<TResult>(Expression expression) => throw Synchronous();

    public object Execute(Expression expression) => throw Synchronous();

    /// <summary>The provider of a query; throws <see cref="BadLinqExpressionException"/> for one that is not Marten's.</summary>
    public static MartenQueryProvider Of<T>(IQueryable<T> query) => query.Provider as MartenQueryProvider
        ?? throw new BadLinqExpressionException($"A query of {query.GetType()} is not one of Marten's");

    /// <summary>Reads an expression into the parts of a statement.</summary>
    public Query Parse(Expression expression, QueryParameters parameters)
    {
        var scope = new Scope(parameters, Target.Json);
        var root = new Query(Target.From, Target.Row, Target.Conditions(expression, parameters));
        return scope.Chain(expression, root);
    }
}
