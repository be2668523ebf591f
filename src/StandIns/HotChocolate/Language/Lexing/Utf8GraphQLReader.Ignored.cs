namespace HotChocolate.Language;

/// <summary>What stands between tokens and means nothing (section 2.1), and the faults that have a place.</summary>
internal ref partial struct Utf8GraphQLReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    NextLine();
                    break;
                case (byte)'#':
                    var length = _source[_position..].IndexOfAny((byte)'\n', (byte)'\r');
                    _position = length < 0 ? _source.Length : _position + length;
                    break;
                case 0xEF when _source[_position..].StartsWith(ByteOrderMark):
                    _position += ByteOrderMark.Length;
                    break;
                default:
                    return;
            }
        }
    }

    // "\r\n" is one line terminator.
    private void NextLine()
    {
        _position += _source[_position..].StartsWith("\r\n"u8) ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    /// <summary>A fault at an offset on the line that is being read.</summary>
    private readonly SyntaxException Fault(string message, int position) => new(message, position, _line, 1 + position - _lineStart);

    private readonly SyntaxException Unexpected(int position)
    {
        if (position >= _source.Length)
            return Fault("Unexpected end of the document.", position);
        System.Text.Rune.DecodeFromUtf8(_source[position..], out var rune, out _);
        return Fault($"Unexpected character `{rune}` (U+{rune.Value:X4}).", position);
    }
}
