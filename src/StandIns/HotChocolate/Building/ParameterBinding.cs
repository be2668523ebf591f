using System.Linq.Expressions;

namespace HotChocolate.Building;

/// <summary>What a resolver's parameter receives.</summary>
/// <param name="Read">Reads it off the field's context or, where that is all it needs, off the field's object.</param>
internal sealed record ParameterBinding(Func<Expression, Expression, Expression> Read)
{
    /// <summary>The field's object, which needs no context.</summary>
    public bool IsParent { get; init; }
}
