namespace HotChocolate.Language;

/// <summary>Finds where strings end (section 2.9.4); what they say is worked out when a node is made of them.</summary>
internal ref partial struct Utf8GraphQLReader
{
    private void ReadAnyString()
    {
        if (_source[_position..].StartsWith("\"\"\""u8))
            ReadBlockString();
        else
            ReadString();
    }

    private void ReadString()
    {
        var first = _position + 1;
        var end = first;
        while (true)
        {
            var length = _source[end..].IndexOfAny("\"\\\n\r"u8);
            if (length < 0)
                throw Fault("The string has no closing quote.", _source.Length);
            end += length;
            if (_source[end] == '"')
                break;
            if (_source[end] != '\\')
                throw Fault("The string has no closing quote on its line.", end);
            end = Math.Min(end + 2, _source.Length);
        }

        Kind = TokenKind.String;
        Value = _source[first..end];
        _position = end + 1;
    }

    private void ReadBlockString()
    {
        var first = _position + 3;
        _position = first;
        while (true)
        {
            var length = _source[_position..].IndexOfAny("\"\\\n\r"u8);
            if (length < 0)
                throw Fault("The block string has no closing quotes.", _source.Length);
            _position += length;

            var rest = _source[_position..];
            if (rest[0] is (byte)'\n' or (byte)'\r')
                NextLine();
            else if (rest.StartsWith("\\\"\"\""u8))
                _position += 4;
            else if (rest.StartsWith("\"\"\""u8))
                break;
            else
                _position++;
        }

        Kind = TokenKind.BlockString;
        Value = _source[first.._position];
        _position += 3;
    }
}
