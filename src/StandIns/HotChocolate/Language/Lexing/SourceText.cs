using System.Buffers;
using System.Text.Unicode;

namespace HotChocolate.Language;

/// <summary>What every GraphQL text must be before its tokens are looked at: UTF-8 without control characters (section 2.1.1).</summary>
internal static class SourceText
{
    private static readonly SearchValues<byte> s_controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (byte)code)]);

    public static void Check(ReadOnlySpan<byte> source)
    {
        var control = source.IndexOfAny(s_controls);
        if (control >= 0)
            throw Fault(source, control, $"The character U+{source[control]:X4} is not allowed in a GraphQL document.");
        if (!Utf8.IsValid(source))
            throw Fault(source, FirstInvalid(source), "The document is not valid UTF-8.");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> source)
    {
        var position = 0;
        while (System.Text.Rune.DecodeFromUtf8(source[position..], out _, out var length) == OperationStatus.Done)
            position += length;
        return position;
    }

    private static SyntaxException Fault(ReadOnlySpan<byte> source, int position, string message)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && source[i + 1] != '\n'))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new SyntaxException(message, position, line, 1 + position - lineStart);
    }
}
