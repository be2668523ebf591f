using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace HotChocolate.Language;

/// <summary>What a quoted string says (section 2.9.4): simple escapes, <c>\u0041</c>, surrogate pairs and <c>\u{1F600}</c>.</summary>
internal static class StringEscapes
{
    /// <summary>Resolves the escapes; null, with the offset of the first bad one, when there is such.</summary>
    public static string? Resolve(ReadOnlySpan<byte> raw, out int faultAt)
    {
        faultAt = 0;
        if (!raw.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(raw);

        // No escape is shorter than what it stands for.
        var text = ArrayPool<byte>.Shared.Rent(raw.Length);
        try
        {
            var written = 0;
            while (faultAt < raw.Length)
            {
                if (raw[faultAt] != '\\')
                {
                    text[written++] = raw[faultAt++];
                    continue;
                }

                if (!TryRead(raw[faultAt..], out var rune, out var length))
                    return null;
                written += rune.EncodeToUtf8(text.AsSpan(written));
                faultAt += length;
            }

            return Encoding.UTF8.GetString(text, 0, written);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text);
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> escape, out Rune rune, out int length)
    {
        length = 2;
        rune = default;
        var letter = escape.Length > 1 ? escape[1] : (byte)0;
        if (letter == 'u')
            return TryReadUnicode(escape[2..], out rune, out length);

        var index = "\"\\/bfnrt"u8.IndexOf(letter);
        if (index >= 0)
            rune = new Rune("\"\\/\b\f\n\r\t"[index]);
        return index >= 0;
    }

    private static bool TryReadUnicode(ReadOnlySpan<byte> digits, out Rune rune, out int length)
    {
        if (digits is [(byte)'{', ..])
        {
            var close = digits.IndexOf((byte)'}');
            length = close + 3;
            rune = default;
            return close > 1 && TryHex(digits[1..close], out var point) && Rune.TryCreate(point, out rune);
        }

        length = 6;
        rune = default;
        if (digits.Length < 4 || !TryHex(digits[..4], out var high))
            return false;
        if (!char.IsHighSurrogate((char)high))
            return Rune.TryCreate(high, out rune);

        length = 12;
        return digits.Length >= 10
            && digits[4..].StartsWith("\\u"u8)
            && TryHex(digits[6..10], out var low)
            && Rune.TryCreate((char)high, (char)low, out rune);
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out uint value)
        => Utf8Parser.TryParse(digits, out value, out var consumed, 'x') && consumed == digits.Length;
}
