namespace HotChocolate.Language;

/// <summary>Numbers (sections 2.9.1 and 2.9.2).</summary>
internal ref partial struct Utf8GraphQLReader
{
    private void ReadNumber()
    {
        var end = _position;
        var kind = TokenKind.Integer;
        if (_source[end] == '-')
            end++;

        // No number begins with a superfluous zero: the guard below refuses the digit behind it.
        end = At(end) == '0' ? end + 1 : Digits(end);

        if (At(end) == '.')
        {
            kind = TokenKind.Float;
            end = Digits(end + 1);
        }

        if ((At(end) | 0x20) == 'e')
        {
            kind = TokenKind.Float;
            end = Digits(At(end + 1) is (byte)'+' or (byte)'-' ? end + 2 : end + 1);
        }

        if (At(end) == '.' || IsNamePart(At(end)))
            throw Unexpected(end);
        Take(kind, end);
    }

    private readonly int Digits(int from)
    {
        var end = from;
        while (IsDigit(At(end)))
            end++;
        return end > from ? end : throw Unexpected(from);
    }

    /// <summary>The byte at an offset, or 0, which no document holds, behind the end.</summary>
    private readonly byte At(int position) => position < _source.Length ? _source[position] : (byte)0;
}
