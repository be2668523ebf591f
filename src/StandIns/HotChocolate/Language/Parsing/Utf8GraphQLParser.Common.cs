using System.Text;

namespace HotChocolate.Language;

/// <summary>Names, type references, arguments and directives (sections 2.1.9, 2.6, 2.11 and 2.12).</summary>
public ref partial struct Utf8GraphQLParser
{
    private NameNode ParseName()
    {
        var begin = Begin();
        var text = _reader.Kind == TokenKind.Name ? Encoding.UTF8.GetString(_reader.Value) : "";
        Expect(TokenKind.Name);
        return new NameNode(End(begin), text);
    }

    private NamedTypeNode ParseNamedType()
    {
        var begin = Begin();
        var name = ParseName();
        return new NamedTypeNode(End(begin), name);
    }

    private ITypeNode ParseType()
    {
        var begin = Begin();
        INullableTypeNode type = _reader.Kind == TokenKind.LeftBracket ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(End(begin), type) : type;
    }

    private ListTypeNode ParseListType()
    {
        var begin = Begin();
        Deeper();
        Expect(TokenKind.LeftBracket);
        var element = ParseType();
        Expect(TokenKind.RightBracket);
        _depth--;
        return new ListTypeNode(End(begin), element);
    }

    private ArgumentNode[] ParseArguments(bool constant) => constant
        ? ManyOrNone(TokenKind.LeftParenthesis, static (ref parser) => parser.ParseArgument(constant: true), TokenKind.RightParenthesis)
        : ManyOrNone(TokenKind.LeftParenthesis, static (ref parser) => parser.ParseArgument(constant: false), TokenKind.RightParenthesis);

    private ArgumentNode ParseArgument(bool constant)
    {
        var begin = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(constant);
        return new ArgumentNode(End(begin), name, value);
    }

    private DirectiveNode[] ParseDirectives(bool constant)
    {
        if (_reader.Kind != TokenKind.At)
            return [];
        var directives = new List<DirectiveNode>();
        while (_reader.Kind == TokenKind.At)
            directives.Add(ParseDirective(constant));
        return directives.ToArray();
    }

    private DirectiveNode ParseDirective(bool constant)
    {
        var begin = Begin();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArguments(constant);
        return new DirectiveNode(End(begin), name, arguments);
    }
}
