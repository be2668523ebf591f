using System.Buffers;
using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore;

/// <summary>
/// Reads a request as JSON, in one go: the body of a POST, the operations of a form, or what comes on a WebSocket. The document is looked up by its bytes as they are: one that is known already costs neither a string nor a tree.
/// </summary>
internal static class JsonBody
{
    private const string NoText = "`query`, `id` and `operationName` must be strings.";

    /// <summary>The request, or what is wrong with it.</summary>
    public static (OperationRequest? Request, IError? Error) Read(ReadOnlySpan<byte> json, RequestExecutor executor)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                return (null, Check(ref reader, reader.TokenType == JsonTokenType.StartArray ? RequestErrors.Batch : RequestErrors.Shape("The body must be a JSON object.")));
            var request = new OperationRequest();
            Utf8JsonReader query = default;
            IError? error = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                error = ReadMember(ref reader, ref request, ref query) ?? error;
            reader.Read();
            if (error is not null)
                return (null, error);
            // Only now: of the same member again and again the last one counts, and the others cost nothing.
            if (!query.ValueSpan.IsEmpty)
                return (request with { Prepared = Document(ref query, executor) }, null);
            return string.IsNullOrEmpty(request.DocumentId) ? (null, RequestErrors.NoDocument) : (request, null);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // The latter is thrown for strings that are no text.
            return (null, RequestErrors.InvalidJson);
        }
    }

    private static IError? ReadMember(ref Utf8JsonReader reader, ref OperationRequest request, ref Utf8JsonReader query)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                return Wrong(ref reader, NoText);
            query = reader.TokenType == JsonTokenType.String ? reader : default;
        }
        else if (reader.ValueTextEquals("operationName"u8) || reader.ValueTextEquals("id"u8))
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                return Wrong(ref reader, NoText);
            request = isId ? request with { DocumentId = reader.GetString() } : request with { OperationName = reader.GetString() };
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
                return Wrong(ref reader, "`variables` must be an object.");
            request = request with { VariableValues = reader.TokenType == JsonTokenType.Null ? null : JsonRequest.Values(JsonElement.ParseValue(ref reader)) };
        }
        else
        {
            var isExtensions = reader.ValueTextEquals("extensions"u8);
            reader.Read();
            if (isExtensions && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
                return Wrong(ref reader, "`extensions` must be an object.");
            reader.Skip();
        }
        return null;
    }

    private static PreparedDocument Document(ref Utf8JsonReader reader, RequestExecutor executor)
    {
        if (!reader.ValueIsEscaped)
            return executor.Document(reader.ValueSpan);
        var unescaped = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        var length = reader.CopyString(unescaped);
        var document = executor.Document(unescaped.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(unescaped);
        return document;
    }

    private static IError Wrong(ref Utf8JsonReader reader, string message)
    {
        reader.Skip();
        return RequestErrors.Shape(message);
    }

    /// <summary>Reads on to the end: what is no JSON is told before what is no request.</summary>
    private static IError Check(ref Utf8JsonReader reader, IError error)
    {
        while (reader.Read())
        {
        }
        return error;
    }
}
