using System.Text;

namespace HotChocolate.Language;

/// <summary>Values (section 2.9).</summary>
public ref partial struct Utf8GraphQLParser
{
    private IValueNode ParseValue(bool constant) => _reader.Kind switch
    {
        TokenKind.Integer => ParseNumber(),
        TokenKind.Float => ParseNumber(),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.Name => ParseNamedValue(),
        TokenKind.LeftBracket => ParseList(constant),
        TokenKind.LeftBrace => ParseObject(constant),
        TokenKind.Dollar when !constant => ParseVariable(),
        _ => throw Unexpected()
    };

    private VariableNode ParseVariable()
    {
        var begin = Begin();
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(End(begin), name);
    }

    private IValueNode ParseNumber()
    {
        var begin = Begin();
        var whole = _reader.Kind == TokenKind.Integer;
        var text = Encoding.UTF8.GetString(_reader.Value);
        Next();
        return whole ? new IntValueNode(End(begin), text) : new FloatValueNode(End(begin), text);
    }

    private StringValueNode ParseString()
    {
        var begin = Begin();
        var block = _reader.Kind == TokenKind.BlockString;
        var faultAt = 0;
        var text = block ? BlockString.Value(_reader.Value) : StringEscapes.Resolve(_reader.Value, out faultAt);
        if (text is null)
            throw Fault("The string has an invalid escape sequence.", faultAt + 1);
        Next();
        return new StringValueNode(End(begin), text, block);
    }

    private IValueNode ParseNamedValue()
    {
        var begin = Begin();
        if (SkipKeyword("true"u8))
            return new BooleanValueNode(End(begin), true);
        if (SkipKeyword("false"u8))
            return new BooleanValueNode(End(begin), false);
        if (SkipKeyword("null"u8))
            return new NullValueNode(End(begin));
        var name = Encoding.UTF8.GetString(_reader.Value);
        Next();
        return new EnumValueNode(End(begin), name);
    }

    private ListValueNode ParseList(bool constant)
    {
        var begin = Begin();
        Deeper();
        Expect(TokenKind.LeftBracket);
        var items = new List<IValueNode>();
        while (!Skip(TokenKind.RightBracket))
            items.Add(ParseValue(constant));
        _depth--;
        return new ListValueNode(End(begin), items.ToArray());
    }

    private ObjectValueNode ParseObject(bool constant)
    {
        var begin = Begin();
        Deeper();
        Expect(TokenKind.LeftBrace);
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.RightBrace))
            fields.Add(ParseObjectField(constant));
        _depth--;
        return new ObjectValueNode(End(begin), fields.ToArray());
    }

    private ObjectFieldNode ParseObjectField(bool constant)
    {
        var begin = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(constant);
        return new ObjectFieldNode(End(begin), name, value);
    }
}
