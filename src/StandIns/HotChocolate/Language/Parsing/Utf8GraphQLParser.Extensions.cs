namespace HotChocolate.Language;

/// <summary>Extensions of the type system (section 3). One that adds nothing is refused.</summary>
public ref partial struct Utf8GraphQLParser
{
    private IDefinitionNode ParseExtension()
    {
        var begin = Begin();
        ExpectKeyword("extend"u8);
        if (SkipKeyword("schema"u8))
            return ParseSchemaExtension(begin);
        if (SkipKeyword("scalar"u8))
            return ParseScalarExtension(begin);
        if (SkipKeyword("type"u8))
            return ParseObjectTypeExtension(begin);
        if (SkipKeyword("interface"u8))
            return ParseInterfaceExtension(begin);
        if (SkipKeyword("union"u8))
            return ParseUnionExtension(begin);
        if (SkipKeyword("enum"u8))
            return ParseEnumExtension(begin);
        if (SkipKeyword("input"u8))
            return ParseInputObjectExtension(begin);
        throw Unexpected();
    }

    private SchemaExtensionNode ParseSchemaExtension(Beginning begin)
    {
        var directives = ParseDirectives(constant: true);
        var operationTypes = ManyOrNone(TokenKind.LeftBrace, static (ref parser) => parser.ParseOperationType(), TokenKind.RightBrace);
        Adds(directives.Length + operationTypes.Length);
        return new SchemaExtensionNode(End(begin), directives, operationTypes);
    }

    private ScalarTypeExtensionNode ParseScalarExtension(Beginning begin)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        Adds(directives.Length);
        return new ScalarTypeExtensionNode(End(begin), name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectTypeExtension(Beginning begin)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        Adds(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(End(begin), name, directives, interfaces, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceExtension(Beginning begin)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        Adds(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(End(begin), name, directives, interfaces, fields);
    }

    private UnionTypeExtensionNode ParseUnionExtension(Beginning begin)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var types = ParseUnionMembers();
        Adds(directives.Length + types.Length);
        return new UnionTypeExtensionNode(End(begin), name, directives, types);
    }

    private EnumTypeExtensionNode ParseEnumExtension(Beginning begin)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var values = ParseEnumValues();
        Adds(directives.Length + values.Length);
        return new EnumTypeExtensionNode(End(begin), name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectExtension(Beginning begin)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputFields();
        Adds(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(End(begin), name, directives, fields);
    }

    private readonly void Adds(int parts)
    {
        if (parts == 0)
            throw Unexpected();
    }
}
