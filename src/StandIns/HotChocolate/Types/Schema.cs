using System.Collections.Frozen;
using HotChocolate.Types.Printing;

namespace HotChocolate.Types;

/// <summary>A complete, checked schema. Nothing in it changes any more.</summary>
internal sealed class Schema : ISchema
{
    private readonly Lazy<string> _text;

    public Schema(string name, ObjectType query, ObjectType? mutation, IEnumerable<NamedType> types, IReadOnlyList<DirectiveType> directives)
    {
        Name = name;
        Query = query;
        Mutation = mutation;
        Types = types.ToFrozenDictionary(type => type.Name);
        Directives = directives.ToFrozenDictionary(directive => directive.Name);
        _text = new Lazy<string>(() => SchemaDocument.Of(this).ToString());
    }

    public string Name { get; }

    public string? Description { get; init; }

    public ObjectType Query { get; }

    public ObjectType? Mutation { get; }

    public ObjectType? Subscription { get; init; }

    /// <summary>Every named type, the introspection types included.</summary>
    public FrozenDictionary<string, NamedType> Types { get; }

    public FrozenDictionary<string, DirectiveType> Directives { get; }

    /// <summary>The fields <c>__schema</c> and <c>__type</c>, which the query type has without listing them.</summary>
    public required FrozenDictionary<string, OutputField> MetaFields { get; init; }

    /// <summary>The object types that a value of this type can be of.</summary>
    public static IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => type switch
    {
        ObjectType single => [single],
        InterfaceType contract => contract.Possible.All,
        UnionType union => union.Possible.All,
        _ => [],
    };

    public override string ToString() => _text.Value;
}
