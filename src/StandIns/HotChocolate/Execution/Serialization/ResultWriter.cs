using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.Execution.Serialization;

/// <summary>Writes results as UTF-8 JSON straight into the response: errors first, then data, then extensions.</summary>
internal static class ResultWriter
{
    private static readonly JsonEncodedText Errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Extensions = JsonEncodedText.Encode("extensions");

    // The document was validated: its depth is bounded, and the names are written once each.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    public static void Write(OperationResult result, IBufferWriter<byte> output, bool indented = false)
    {
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
            Write(writer, data);
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

    private static void Write(Utf8JsonWriter writer, ResultObject result)
    {
        writer.WriteStartObject();
        for (var i = 0; i < result.Selections.Count; i++)
        {
            var value = result.Values[i];
            if (ReferenceEquals(value, ResultObject.Skipped))
                continue;
            writer.WritePropertyName(result.Selections[i].Encoded);
            Write(writer, value, result.Selections[i].NamedType as LeafType);
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, object? value, LeafType? leaf)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ResultObject nested:
                Write(writer, nested);
                break;
            case ResultList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                    Write(writer, item, leaf);
                writer.WriteEndArray();
                break;
            default:
                leaf!.Write(writer, value);
                break;
        }
    }
}
