using HotChocolate.Language;

namespace HotChocolate.Types.Printing;

/// <summary>The schema as a document of type definitions.</summary>
internal static class SchemaDocument
{
    private static readonly string[] SpecifiedScalars = ["String", "Boolean", "Int", "Float", "ID"];
    private static readonly string[] SpecifiedDirectives = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    /// <summary>Schema first, then interfaces, objects, unions, inputs, enums, directives and scalars, each by name.</summary>
    public static DocumentNode Of(Schema schema)
    {
        var types = schema.Types.Values.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();
        return new DocumentNode(
        [
            SchemaNode(schema),
            .. types.OfType<InterfaceType>().Select(Interface),
            .. types.OfType<ObjectType>().Select(Object),
            .. types.OfType<UnionType>().Select(Union),
            .. types.OfType<InputObjectType>().Select(Input),
            .. types.OfType<EnumType>().Select(Enum),
            .. schema.Directives.Values.Where(directive => !SpecifiedDirectives.Contains(directive.Name))
                .OrderBy(directive => directive.Name, StringComparer.Ordinal).Select(Directive),
            .. types.OfType<ScalarType>().Where(scalar => !SpecifiedScalars.Contains(scalar.Name)).Select(Scalar),
        ]);
    }

    private static SchemaDefinitionNode SchemaNode(Schema schema)
    {
        List<OperationTypeDefinitionNode> roots = [new(null, OperationType.Query, new NamedTypeNode(schema.Query.Name))];
        if (schema.Mutation is { } mutation)
            roots.Add(new(null, OperationType.Mutation, new NamedTypeNode(mutation.Name)));
        if (schema.Subscription is { } subscription)
            roots.Add(new(null, OperationType.Subscription, new NamedTypeNode(subscription.Name)));
        return new SchemaDefinitionNode(null, Text(schema.Description), [], roots);
    }

    private static InterfaceTypeDefinitionNode Interface(InterfaceType type)
        => new(null, new NameNode(type.Name), Text(type.Description), type.Directives, Names(type.Interfaces), [.. type.Fields.Select(Field)]);

    private static ObjectTypeDefinitionNode Object(ObjectType type)
        => new(null, new NameNode(type.Name), Text(type.Description), type.Directives, Names(type.Interfaces), [.. type.Fields.Select(Field)]);

    private static UnionTypeDefinitionNode Union(UnionType type)
        => new(null, new NameNode(type.Name), Text(type.Description), [], Names(type.Possible.All));

    private static InputObjectTypeDefinitionNode Input(InputObjectType type)
        => new(null, new NameNode(type.Name), Text(type.Description), type.IsOneOf ? [Applied("oneOf")] : [], [.. type.Fields.Select(InputValue)]);

    private static EnumTypeDefinitionNode Enum(EnumType type) => new(null, new NameNode(type.Name), Text(type.Description), [],
        [.. type.Values.Select(value
            => new EnumValueDefinitionNode(null, new NameNode(value.Name), Text(value.Description), Deprecated(value.DeprecationReason)))]);

    private static ScalarTypeDefinitionNode Scalar(ScalarType type) => new(null, new NameNode(type.Name), Text(type.Description),
        type.SpecifiedBy is { } url ? [Applied("specifiedBy", new ArgumentNode("url", new StringValueNode(url)))] : []);

    private static DirectiveDefinitionNode Directive(DirectiveType directive) => new(null, new NameNode(directive.Name), Text(directive.Description),
        directive.IsRepeatable, [.. directive.Arguments.Select(InputValue)], [.. directive.Locations.Select(location => new NameNode(location))]);

    private static FieldDefinitionNode Field(OutputField field) => new(null, new NameNode(field.Name), Text(field.Description),
        [.. field.Arguments.Select(InputValue)], field.Type.ToSyntax(), [.. Deprecated(field.DeprecationReason), .. field.Directives]);

    private static InputValueDefinitionNode InputValue(InputField field) => new(null, new NameNode(field.Name), Text(field.Description),
        field.Type.ToSyntax(), field.DefaultValue, Deprecated(field.DeprecationReason));

    private static DirectiveNode[] Deprecated(string? reason)
        => reason is null ? [] : [Applied("deprecated", new ArgumentNode("reason", new StringValueNode(reason)))];

    internal static DirectiveNode Applied(string name, params ArgumentNode[] arguments) => new(null, new NameNode(name), arguments);

    private static NamedTypeNode[] Names(IEnumerable<NamedType> types) => [.. types.Select(type => new NamedTypeNode(type.Name))];

    private static StringValueNode? Text(string? description)
        => description is null ? null : new StringValueNode(null, description, description.Contains('\n'));
}
