using System.Text;

namespace HotChocolate.Language;

/// <summary>The steps that every rule of the grammar is made of.</summary>
public ref partial struct Utf8GraphQLParser
{
    private delegate T Part<out T>(ref Utf8GraphQLParser parser);

    private readonly record struct Beginning(int Start, int Line, int Column);

    private void Next()
    {
        _reader.MoveNext();
        if (++_tokens > _options.MaxAllowedTokens)
            throw Fault($"The document has more than {_options.MaxAllowedTokens} tokens.");
    }

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) => _reader.Kind == TokenKind.Name && _reader.Value.SequenceEqual(keyword);

    private bool Skip(TokenKind kind)
    {
        if (_reader.Kind != kind)
            return false;
        Next();
        return true;
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
            return false;
        Next();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (_reader.Kind != kind)
            throw Fault($"Expected a `{kind}`-token, but found a `{_reader.Kind}`-token.");
        if (kind != TokenKind.EndOfFile)
            Next();
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
            throw Fault($"Expected the keyword `{Encoding.UTF8.GetString(keyword)}`, but found a `{_reader.Kind}`-token.");
    }

    /// <summary>One or more of something between an opening and a closing token.</summary>
    private T[] Many<T>(TokenKind open, Part<T> part, TokenKind close)
    {
        Expect(open);
        var parts = new List<T>();
        do
            parts.Add(part(ref this));
        while (!Skip(close));
        return parts.ToArray();
    }

    /// <summary>The same, or nothing at all when the opening token is not there.</summary>
    private T[] ManyOrNone<T>(TokenKind open, Part<T> part, TokenKind close) => _reader.Kind == open ? Many(open, part, close) : [];

    /// <summary>One or more of something with a token between each two, and perhaps one in front.</summary>
    private T[] Separated<T>(TokenKind separator, Part<T> part)
    {
        Skip(separator);
        var parts = new List<T>();
        do
            parts.Add(part(ref this));
        while (Skip(separator));
        return parts.ToArray();
    }

    private readonly Beginning Begin() => new(_reader.Start, _reader.Line, _reader.Column);

    /// <summary>The location of a node whose last token has been read. Every node ends here once, so this is where nodes are counted.</summary>
    private Location? End(Beginning begin)
    {
        if (++_nodes > _options.MaxAllowedNodes)
            throw Fault($"The document has more than {_options.MaxAllowedNodes} nodes.");
        return _options.NoLocations ? null : new Location(begin.Start, _reader.PreviousEnd, begin.Line, begin.Column);
    }

    // The stack is finite: a document of nothing but opening brackets must end in an error, not in the end of the process.
    private void Deeper()
    {
        if (++_depth > _options.MaxAllowedRecursionDepth)
            throw Fault($"The document is nested more than {_options.MaxAllowedRecursionDepth} levels deep.");
    }

    private readonly SyntaxException Fault(string message, int offset = 0)
        => new(message, _reader.Start + offset, _reader.Line, _reader.Column + offset);

    private readonly SyntaxException Unexpected() => _reader.Kind == TokenKind.Name
        ? Fault($"Unexpected `Name`-token: `{Encoding.UTF8.GetString(_reader.Value)}`.")
        : Fault($"Unexpected `{_reader.Kind}`-token.");
}
