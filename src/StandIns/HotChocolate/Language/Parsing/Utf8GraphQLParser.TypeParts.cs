namespace HotChocolate.Language;

/// <summary>What type definitions and their extensions are made of.</summary>
public ref partial struct Utf8GraphQLParser
{
    private NamedTypeNode[] ParseInterfaces()
        => SkipKeyword("implements"u8) ? Separated(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType()) : [];

    private NamedTypeNode[] ParseUnionMembers()
        => Skip(TokenKind.Equal) ? Separated(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType()) : [];

    private FieldDefinitionNode[] ParseFieldDefinitions()
        => ManyOrNone(TokenKind.LeftBrace, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.RightBrace);

    private InputValueDefinitionNode[] ParseArgumentDefinitions()
        => ManyOrNone(TokenKind.LeftParenthesis, static (ref parser) => parser.ParseInputValue(), TokenKind.RightParenthesis);

    private InputValueDefinitionNode[] ParseInputFields()
        => ManyOrNone(TokenKind.LeftBrace, static (ref parser) => parser.ParseInputValue(), TokenKind.RightBrace);

    private EnumValueDefinitionNode[] ParseEnumValues()
        => ManyOrNone(TokenKind.LeftBrace, static (ref parser) => parser.ParseEnumValue(), TokenKind.RightBrace);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var begin = Begin();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(constant: true);
        return new FieldDefinitionNode(End(begin), name, description, arguments, type, directives);
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var begin = Begin();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(constant: true) : null;
        var directives = ParseDirectives(constant: true);
        return new InputValueDefinitionNode(End(begin), name, description, type, defaultValue, directives);
    }

    private EnumValueDefinitionNode ParseEnumValue()
    {
        var begin = Begin();
        var description = ParseDescription();
        if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
            throw Unexpected();
        var name = ParseName();
        var directives = ParseDirectives(constant: true);
        return new EnumValueDefinitionNode(End(begin), name, description, directives);
    }
}
