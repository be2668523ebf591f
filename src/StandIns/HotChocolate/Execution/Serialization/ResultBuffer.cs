using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace HotChocolate.Execution.Serialization;

/// <summary>The JSON of a result while it grows, as UTF-8 in one pooled array. What turns out wrong is taken back by its length.</summary>
internal sealed class ResultBuffer
{
    private const int FirstSize = 4096;
    private const int LargestKept = 64 * 1024;
    private const int LongestNumber = 64;
    private const int EscapedAtOnce = 256;
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    // What the encoder leaves alone, for certain: printable ASCII but for these two.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(letter => letter is not ('"' or '\\'))]);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> this[Range range] => _bytes.AsSpan(range);

    public void Truncate(int length) => Length = length;

    /// <summary>Empties it for the next result. An array that one large result needed is given back.</summary>
    public void Reset()
    {
        Length = 0;
        if (_bytes.Length <= LargestKept)
            return;
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    }

    public void WriteRaw(byte value) => Space(1)[Length++] = value;

    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Space(json.Length).AsSpan(Length));
        Length += json.Length;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(Space(LongestNumber).AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>A value that is printed as a string of plain characters: a date, a time, an id.</summary>
    public void WritePlainString<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        WriteRaw((byte)'"');
        value.TryFormat(Space(LongestNumber).AsSpan(Length), out var written, format, CultureInfo.InvariantCulture);
        Length += written;
        WriteRaw((byte)'"');
    }

    public void WriteString(ReadOnlySpan<char> text)
    {
        WriteRaw((byte)'"');
        if (text.ContainsAnyExcept(Plain))
            WriteEscaped(text);
        else
            Length += Encoding.ASCII.GetBytes(text, Space(text.Length).AsSpan(Length));
        WriteRaw((byte)'"');
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        Span<char> escaped = stackalloc char[EscapedAtOnce];
        while (!text.IsEmpty)
        {
            Encoder.Encode(text, escaped, out var read, out var written);
            var bytes = Space(Encoding.UTF8.GetMaxByteCount(written));
            Length += Encoding.UTF8.GetBytes(escaped[..written], bytes.AsSpan(Length));
            text = text[read..];
        }
    }

    /// <summary>The array, with room for so many bytes more.</summary>
    private byte[] Space(int more)
    {
        if (_bytes.Length - Length < more)
            Grow(more);
        return _bytes;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + more));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
