using System.Collections.Immutable;
using System.Linq.Expressions;
using Marten.Exceptions;
using Marten.Linq.Sql;
using Marten.Linq.Terms;

namespace Marten.Linq.Parsing;

/// <summary>What the names within an expression mean, and where its values go.</summary>
internal sealed record Scope(QueryParameters Parameters, DocumentJson Json)
{
    private ImmutableDictionary<ParameterExpression, SqlTerm> Names { get; init; } = ImmutableDictionary<ParameterExpression, SqlTerm>.Empty;

    /// <summary>The same with a lambda's parameter standing for a term.</summary>
    public Scope With(ParameterExpression name, SqlTerm term) => this with { Names = Names.SetItem(name, term) };

    public SqlTerm Resolve(ParameterExpression name) => Names.GetValueOrDefault(name) ?? throw new BadLinqExpressionException(name);

    /// <summary>An alias for the elements of an array, different from those of the arrays around it.</summary>
    public string ElementAlias => "e" + Names.Count;
}
