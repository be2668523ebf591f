namespace HotChocolate.Language;

/// <summary>Definitions of types, of the schema and of directives.</summary>
internal sealed partial class SyntaxPrinter
{
    private void WriteTypeDefinition(ITypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ScalarTypeDefinitionNode n: WriteHead(n.Description, "scalar ", n.Name, [], n.Directives); break;
            case ObjectTypeDefinitionNode n: WriteHead(n.Description, "type ", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case InterfaceTypeDefinitionNode n: WriteHead(n.Description, "interface ", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case EnumTypeDefinitionNode n: WriteHead(n.Description, "enum ", n.Name, [], n.Directives, n.Values); break;
            case InputObjectTypeDefinitionNode n: WriteHead(n.Description, "input ", n.Name, [], n.Directives, n.Fields); break;
            case UnionTypeDefinitionNode n:
                WriteHead(n.Description, "union ", n.Name, [], n.Directives);
                WriteMembers(" = ", n.Types, " | ");
                break;
        }
    }

    private void WriteExtension(ITypeSystemExtensionNode extension)
    {
        switch (extension)
        {
            case SchemaExtensionNode n: WriteHead(null, "extend schema", null, [], n.Directives, n.OperationTypes); break;
            case ScalarTypeExtensionNode n: WriteHead(null, "extend scalar ", n.Name, [], n.Directives); break;
            case ObjectTypeExtensionNode n: WriteHead(null, "extend type ", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case InterfaceTypeExtensionNode n: WriteHead(null, "extend interface ", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case EnumTypeExtensionNode n: WriteHead(null, "extend enum ", n.Name, [], n.Directives, n.Values); break;
            case InputObjectTypeExtensionNode n: WriteHead(null, "extend input ", n.Name, [], n.Directives, n.Fields); break;
            case UnionTypeExtensionNode n:
                WriteHead(null, "extend union ", n.Name, [], n.Directives);
                WriteMembers(" = ", n.Types, " | ");
                break;
        }
    }

    private void WriteSchema(SchemaDefinitionNode schema) => WriteHead(schema.Description, "schema", null, [], schema.Directives, schema.OperationTypes);

    private void WriteHead(
        StringValueNode? description,
        string keyword,
        NameNode? name,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<ISyntaxNode>? members = null)
    {
        WriteDescription(description);
        _text.Append(keyword).Append(name?.Value);
        WriteMembers(" implements ", interfaces, " & ");
        WriteDirectives(directives);
        WriteLines(" {", members ?? [], '}');
    }

    private void WriteMembers(string start, IReadOnlyList<ISyntaxNode> members, string separator)
    {
        if (members.Count == 0)
            return;
        _text.Append(start);
        WriteSeparated(members, separator);
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;
        WriteString(description);
        NewLine();
    }

    private void WriteOperationType(OperationTypeDefinitionNode root)
        => _text.Append(Keyword(root.Operation)).Append(": ").Append(root.Type.Name.Value);

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        _text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteSeparated(directive.Locations, " | ");
    }
}
