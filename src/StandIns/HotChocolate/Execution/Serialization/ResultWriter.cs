using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotChocolate.Execution.Serialization;

/// <summary>Writes results as UTF-8 JSON straight into the response: errors first, then data, then extensions.</summary>
internal static class ResultWriter
{
    private static readonly JsonEncodedText Errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Extensions = JsonEncodedText.Encode("extensions");

    private static ReadOnlySpan<byte> Before => "{\"data\":"u8;

    private static ReadOnlySpan<byte> After => "}"u8;

    // The document was validated: its depth is bounded, and the names are written once each.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    public static void Write(OperationResult result, IBufferWriter<byte> output, bool indented = false)
    {
        if (!indented && result is { Data: { } only, Errors: null, Extensions: null })
        {
            WriteOnlyData(only, output);
            return;
        }
        using var writer = new Utf8JsonWriter(output, indented ? Indented : Compact);
        writer.WriteStartObject();
        if (result.Errors is { Count: > 0 } errors)
        {
            writer.WritePropertyName(Errors);
            ErrorWriter.Write(writer, errors);
        }
        if (result.Data is { } data)
        {
            writer.WritePropertyName(Data);
            WriteData(writer, data, indented);
        }
        else if (result.IsExecuted)
        {
            writer.WriteNull(Data);
        }
        if (result.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName(Extensions);
            ErrorWriter.WriteValue(writer, extensions);
        }
        writer.WriteEndObject();
    }

    public static void Write(IReadOnlyList<IError> errors, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Compact);
        ErrorWriter.Write(writer, errors);
    }

    /// <summary>How long the response will be, when it is nothing but data.</summary>
    public static int? Length(OperationResult result)
        => result is { Data: { } data, Errors: null, Extensions: null } ? Before.Length + data.Json.Length + After.Length : null;

    private static void WriteOnlyData(ResultData data, IBufferWriter<byte> output)
    {
        output.Write(Before);
        output.Write(data.Json);
        output.Write(After);
    }

    // The data are compact JSON. Indented they are only for people, who can wait for them to be read again.
    private static void WriteData(Utf8JsonWriter writer, ResultData data, bool indented)
    {
        if (!indented)
        {
            writer.WriteRawValue(data.Json, skipInputValidation: true);
            return;
        }
        using var document = JsonDocument.Parse(data.Memory);
        document.RootElement.WriteTo(writer);
    }
}
