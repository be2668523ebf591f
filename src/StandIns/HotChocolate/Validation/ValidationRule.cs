using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// One rule. It overrides what it wants to see of the walk through the document; types and definitions are null where another rule reports that they
/// are unknown.
/// </summary>
/// <param name="context">The document and its schema.</param>
/// <param name="section">The anchor of the specification's section; null for a rule that is not the specification's.</param>
internal abstract class ValidationRule(ValidationContext context, string? section)
{
    private const string Specification = "https://spec.graphql.org/October2021/#";

    protected ValidationContext Context { get; } = context;

    public virtual void Definition(IDefinitionNode definition)
    {
    }

    public virtual void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
    }

    public virtual void Fragment(FragmentDefinitionNode fragment, NamedType? type)
    {
    }

    public virtual void Variable(VariableDefinitionNode variable)
    {
    }

    public virtual void Field(FieldUse field)
    {
    }

    public virtual void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
    }

    public virtual void Spread(FragmentSpreadNode spread, NamedType? parent)
    {
    }

    /// <summary>The arguments of a field or directive that the schema knows.</summary>
    public virtual void Arguments(ArgumentsUse arguments)
    {
    }

    public virtual void Directives(IReadOnlyList<DirectiveNode> directives, string location)
    {
    }

    /// <summary>A value, variables excepted, of which the type is known. Comes once for a list or object and again for each part.</summary>
    public virtual void Value(IValueNode value, IType type)
    {
    }

    /// <summary>An input object, whether its type is known or not.</summary>
    public virtual void InputObject(ObjectValueNode value, InputObjectType? type)
    {
    }

    /// <summary>All has been seen.</summary>
    public virtual void End()
    {
    }

    protected void Report(string message, ISyntaxNode node, params ReadOnlySpan<(string Key, object? Value)> extensions)
        => Report(message, [node], null, extensions);

    protected void Report(string message, ReadOnlySpan<ISyntaxNode> nodes, string? code, params ReadOnlySpan<(string Key, object? Value)> extensions)
    {
        IErrorBuilder error = ErrorBuilder.New().SetMessage(message).SetCode(code);
        foreach (var node in nodes)
        {
            if (node.Location is { } place)
                error = error.AddLocation(new Location(place.Line, place.Column));
        }

        foreach (var (key, value) in extensions)
            error = error.SetExtension(key, value);
        if (section is not null)
            error = error.SetExtension("specifiedBy", Specification + section);
        Context.Report(error.Build());
    }
}
