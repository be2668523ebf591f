using System.Globalization;
using System.Text;

namespace Wolverine.Persistence;

/// <summary>
/// The body of a stored message as the genuine package writes it: when it was sent (a <see cref="DateTime"/> in UTC as 64 bits), a count of headers (32 bits), each header as two
/// length-prefixed strings, the length of the content (32 bits), the content. Numbers are little-endian.
/// </summary>
internal static class EnvelopeFormat
{
    public static byte[] Write(Envelope envelope)
    {
        using var stream = new MemoryStream(512 + (envelope.Data?.Length ?? 0));
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(envelope.SentAt.UtcDateTime.ToBinary());
        var headers = EnvelopeHeaders.Of(envelope).ToList();
        writer.Write(headers.Count);
        foreach (var (key, value) in headers)
        {
            writer.Write(key);
            writer.Write(value);
        }

        writer.Write(envelope.Data?.Length ?? 0);
        writer.Write(envelope.Data ?? []);
        return stream.ToArray();
    }

    /// <exception cref="EndOfStreamException">The body ends before its content does.</exception>
    public static Envelope Read(byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
        var envelope = new Envelope { SentAt = DateTime.FromBinary(reader.ReadInt64()) };
        var headers = reader.ReadInt32();
        for (var i = 0; i < headers; i++) EnvelopeHeaders.Set(envelope, reader.ReadString(), reader.ReadString());
        var length = reader.ReadInt32();
        envelope.Data = reader.ReadBytes(length);
        return envelope.Data.Length == length ? envelope : throw new EndOfStreamException($"The body of a message ends after {envelope.Data.Length} of {length} bytes of content.");
    }

    internal static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A time without a zone is in UTC.</summary>
    internal static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
