using System.Collections.Frozen;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Scalars;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

using Schema = global::HotChocolate.Types.Schema;

/// <summary>A schema written in the schema definition language. It has types but no resolvers, which is all that validation looks at.</summary>
internal static class SchemaOfText
{
    public static Schema Read(string text)
    {
        var document = Utf8GraphQLParser.Parse(text);
        var scalars = new ScalarTypes();
        var types = new Dictionary<string, NamedType>();
        foreach (var scalar in new[] { scalars.String, scalars.Boolean, scalars.Int, scalars.Id, scalars.Of(typeof(double))! })
            types.Add(scalar.Name, scalar);
        foreach (var definition in document.Definitions.OfType<ITypeDefinitionNode>())
            Declare(definition, types);
        foreach (var definition in document.Definitions.OfType<ITypeDefinitionNode>())
            Complete(definition, types);

        var directives = document.Definitions.OfType<DirectiveDefinitionNode>().Select(directive => new DirectiveType(
            directive.Name.Value,
            "",
            [.. directive.Locations.Select(location => location.Value)],
            [.. directive.Arguments.Select((argument, index) => Input(argument, index, types))]) { IsRepeatable = directive.IsRepeatable });
        return new Schema("", (ObjectType)types["Query"], types.GetValueOrDefault("Mutation") as ObjectType, types.Values, [.. directives])
        {
            Subscription = types.GetValueOrDefault("Subscription") as ObjectType,
            MetaFields = new Dictionary<string, OutputField> { ["__schema"] = new("__schema", new NonNullType(types["__Schema"])) }.ToFrozenDictionary()
        };
    }

    private static void Declare(ITypeDefinitionNode definition, Dictionary<string, NamedType> types)
    {
        NamedType type = definition switch
        {
            ObjectTypeDefinitionNode node => new ObjectType(node.Name.Value, typeof(object)),
            InterfaceTypeDefinitionNode node => new InterfaceType(node.Name.Value, typeof(object)),
            UnionTypeDefinitionNode node => new UnionType(node.Name.Value, typeof(object)),
            InputObjectTypeDefinitionNode node => new InputObjectType(node.Name.Value, typeof(object)) { IsOneOf = node.Directives.Any() },
            EnumTypeDefinitionNode node => new EnumType(
                node.Name.Value,
                typeof(string),
                [.. node.Values.Select(value => new EnumValue(value.Name.Value, value.Name.Value))]),
            _ => throw new NotSupportedException(definition.Kind.ToString())
        };
        types.Add(type.Name, type);
    }

    private static void Complete(ITypeDefinitionNode definition, Dictionary<string, NamedType> types)
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode node:
                var type = (ObjectType)types[node.Name.Value];
                type.Fields.AddRange(node.Fields.Select(field => Output(field, types)));
                foreach (var contract in node.Interfaces.Select(named => (InterfaceType)types[named.Name.Value]))
                {
                    type.Interfaces.Add(contract);
                    contract.Possible.All.Add(type);
                }
                break;
            case InterfaceTypeDefinitionNode node:
                ((InterfaceType)types[node.Name.Value]).Fields.AddRange(node.Fields.Select(field => Output(field, types)));
                break;
            case UnionTypeDefinitionNode node:
                ((UnionType)types[node.Name.Value]).Possible.All.AddRange(node.Types.Select(member => (ObjectType)types[member.Name.Value]));
                break;
            case InputObjectTypeDefinitionNode node:
                ((InputObjectType)types[node.Name.Value]).Fields.AddRange(node.Fields.Select((field, index) => Input(field, index, types)));
                break;
        }
    }

    private static OutputField Output(FieldDefinitionNode node, Dictionary<string, NamedType> types)
    {
        var field = new OutputField(node.Name.Value, Type(node.Type, types));
        field.Arguments.AddRange(node.Arguments.Select((argument, index) => Input(argument, index, types)));
        return field;
    }

    private static InputField Input(InputValueDefinitionNode node, int index, Dictionary<string, NamedType> types)
        => new(node.Name.Value, Type(node.Type, types), index) { DefaultValue = node.DefaultValue };

    private static IType Type(ITypeNode node, Dictionary<string, NamedType> types) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Type(nonNull.Type, types)),
        ListTypeNode list => new ListType(Type(list.Type, types)),
        _ => types[((NamedTypeNode)node).Name.Value]
    };
}
