namespace HotChocolate.Language;

/// <summary>Operations and fragments (sections 2.3 to 2.8 and 2.10).</summary>
public ref partial struct Utf8GraphQLParser
{
    private OperationDefinitionNode ParseOperation(OperationType operation)
    {
        var begin = Begin();
        if (_reader.Kind == TokenKind.LeftBrace)
        {
            var shorthand = ParseSelectionSet();
            return new OperationDefinitionNode(End(begin), null, operation, [], [], shorthand);
        }

        Next();
        var name = _reader.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ManyOrNone(TokenKind.LeftParenthesis, static (ref parser) => parser.ParseVariableDefinition(), TokenKind.RightParenthesis);
        var directives = ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(End(begin), name, operation, variables, directives, selectionSet);
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var begin = Begin();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValue(constant: true) : null;
        var directives = ParseDirectives(constant: true);
        return new VariableDefinitionNode(End(begin), variable, type, defaultValue, directives);
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var begin = Begin();
        Deeper();
        var selections = Many(TokenKind.LeftBrace, static (ref parser) => parser.ParseSelection(), TokenKind.RightBrace);
        _depth--;
        return new SelectionSetNode(End(begin), selections);
    }

    // Fragments count as fields: what comes after the parser may then take time in the square of the limit, but no more.
    private ISelectionNode ParseSelection()
    {
        if (++_fields > _options.MaxAllowedFields)
            throw Fault($"The document selects more than {_options.MaxAllowedFields} fields and fragments.");
        return _reader.Kind == TokenKind.Spread ? ParseFragment() : ParseField();
    }

    private FieldNode ParseField()
    {
        var begin = Begin();
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(constant: false);
        var directives = ParseDirectives(constant: false);
        var selectionSet = _reader.Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return new FieldNode(End(begin), name, alias, directives, arguments, selectionSet);
    }

    private ISelectionNode ParseFragment()
    {
        var begin = Begin();
        Expect(TokenKind.Spread);
        if (_reader.Kind == TokenKind.Name && !IsKeyword("on"u8))
        {
            var name = ParseName();
            var applied = ParseDirectives(constant: false);
            return new FragmentSpreadNode(End(begin), name, applied);
        }

        var typeCondition = SkipKeyword("on"u8) ? ParseNamedType() : null;
        var directives = ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(End(begin), typeCondition, directives, selectionSet);
    }

    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var begin = Begin();
        ExpectKeyword("fragment"u8);
        if (IsKeyword("on"u8))
            throw Unexpected();
        var name = ParseName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(End(begin), name, typeCondition, directives, selectionSet);
    }
}
