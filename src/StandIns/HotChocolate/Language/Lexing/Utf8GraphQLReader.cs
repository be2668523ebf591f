namespace HotChocolate.Language;

/// <summary>
/// Reads the tokens of a document one after the other, straight from its bytes. A token is described by this struct's members, so that none is allocated.
/// </summary>
internal ref partial struct Utf8GraphQLReader(ReadOnlySpan<byte> source)
{
    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>What the current token is.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset of its first byte.</summary>
    public int Start { get; private set; }

    /// <summary>The line it begins on, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column it begins in, from 1.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Its text: a name, the digits of a number, what stands between a string's quotes.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>The offset behind the token before this one, where a node that has just been read ends.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>Goes to the next token. Behind the last one is EndOfFile, for ever.</summary>
    public void MoveNext()
    {
        PreviousEnd = _position;
        SkipIgnored();
        Start = _position;
        Line = _line;
        Column = 1 + _position - _lineStart;
        Value = default;

        if (_position == _source.Length)
        {
            Kind = TokenKind.EndOfFile;
            return;
        }

        var first = _source[_position];
        if (IsNameStart(first))
            ReadName();
        else if (IsDigit(first) || first == '-')
            ReadNumber();
        else if (first == '"')
            ReadAnyString();
        else if (first == '.')
            ReadSpread();
        else
            ReadPunctuator(first);
    }

    private void ReadName()
    {
        var end = _position + 1;
        while (end < _source.Length && IsNamePart(_source[end]))
            end++;
        Take(TokenKind.Name, end);
    }

    private void ReadSpread()
    {
        if (!_source[_position..].StartsWith("..."u8))
            throw Unexpected(_position);
        Take(TokenKind.Spread, _position + 3);
    }

    private void ReadPunctuator(byte first) => Take(first switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.LeftParenthesis,
        (byte)')' => TokenKind.RightParenthesis,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.Equal,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.LeftBracket,
        (byte)']' => TokenKind.RightBracket,
        (byte)'{' => TokenKind.LeftBrace,
        (byte)'}' => TokenKind.RightBrace,
        (byte)'|' => TokenKind.Pipe,
        _ => throw Unexpected(_position)
    }, _position + 1);

    private void Take(TokenKind kind, int end)
    {
        Kind = kind;
        Value = _source[_position..end];
        _position = end;
    }

    private static bool IsNameStart(byte c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_';

    private static bool IsDigit(byte c) => (uint)(c - '0') <= 9;

    private static bool IsNamePart(byte c) => IsNameStart(c) || IsDigit(c);
}
