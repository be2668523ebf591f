namespace CpmTracker.Server.Store;

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityToolkit.HighPerformance.Buffers;

/// <summary>
/// Reads the texts of events and views. Most are ids and codes, and the same few come again and again: what came lately is not made anew, so that documents share it. What people wrote and what they
/// are called stands there sealed only, so nothing of that stays in memory for it.
/// </summary>
public sealed class RecurringText : JsonConverter<string>
{
    /// <summary>Bytes of the longest text that is shared.</summary>
    private const int Longest = 48;

    private readonly StringPool lately = new();

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && !reader.ValueIsEscaped && reader.ValueSpan.Length <= Longest
            ? lately.GetOrAdd(reader.ValueSpan, Encoding.UTF8)
            : reader.GetString();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
