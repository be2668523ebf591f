namespace HotChocolate.Language;

/// <summary>Definitions of the type system (section 3).</summary>
public ref partial struct Utf8GraphQLParser
{
    private IDefinitionNode ParseTypeSystemDefinition()
    {
        var begin = Begin();
        var description = ParseDescription();
        if (SkipKeyword("schema"u8))
            return ParseSchema(begin, description);
        if (SkipKeyword("scalar"u8))
            return ParseScalar(begin, description);
        if (SkipKeyword("type"u8))
            return ParseObjectType(begin, description);
        if (SkipKeyword("interface"u8))
            return ParseInterface(begin, description);
        if (SkipKeyword("union"u8))
            return ParseUnion(begin, description);
        if (SkipKeyword("enum"u8))
            return ParseEnum(begin, description);
        if (SkipKeyword("input"u8))
            return ParseInputObject(begin, description);
        if (SkipKeyword("directive"u8))
            return ParseDirectiveDefinition(begin, description);
        throw Unexpected();
    }

    private StringValueNode? ParseDescription() => _reader.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private SchemaDefinitionNode ParseSchema(Beginning begin, StringValueNode? description)
    {
        var directives = ParseDirectives(constant: true);
        var operationTypes = Many(TokenKind.LeftBrace, static (ref parser) => parser.ParseOperationType(), TokenKind.RightBrace);
        return new SchemaDefinitionNode(End(begin), description, directives, operationTypes);
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var begin = Begin();
        OperationType operation;
        if (SkipKeyword("query"u8))
            operation = OperationType.Query;
        else if (SkipKeyword("mutation"u8))
            operation = OperationType.Mutation;
        else if (SkipKeyword("subscription"u8))
            operation = OperationType.Subscription;
        else
            throw Unexpected();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(End(begin), operation, type);
    }

    private ScalarTypeDefinitionNode ParseScalar(Beginning begin, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        return new ScalarTypeDefinitionNode(End(begin), name, description, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(Beginning begin, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        return new ObjectTypeDefinitionNode(End(begin), name, description, directives, interfaces, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterface(Beginning begin, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(constant: true);
        var fields = ParseFieldDefinitions();
        return new InterfaceTypeDefinitionNode(End(begin), name, description, directives, interfaces, fields);
    }

    private UnionTypeDefinitionNode ParseUnion(Beginning begin, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var types = ParseUnionMembers();
        return new UnionTypeDefinitionNode(End(begin), name, description, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnum(Beginning begin, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var values = ParseEnumValues();
        return new EnumTypeDefinitionNode(End(begin), name, description, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(Beginning begin, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        var fields = ParseInputFields();
        return new InputObjectTypeDefinitionNode(End(begin), name, description, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Beginning begin, StringValueNode? description)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = Separated(TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(End(begin), name, description, isRepeatable, arguments, locations);
    }

    private NameNode ParseDirectiveLocation()
    {
        if (_reader.Kind == TokenKind.Name && !DirectiveLocationNames.Contains(_reader.Value))
            throw Unexpected();
        return ParseName();
    }
}
