using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore;

/// <summary>Reads GraphQL requests from JSON.</summary>
internal static class JsonRequest
{
    /// <summary>The request of an address, or what is wrong with it.</summary>
    public static (OperationRequest? Request, IError? Error) Read(string? query, string? id, string? operationName, ReadOnlyMemory<byte> variables)
    {
        if (variables.IsEmpty)
            return Make(query, id, operationName, default);
        try
        {
            using var document = JsonDocument.Parse(variables);
            return Make(query, id, operationName, document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return (null, RequestErrors.InvalidJson);
        }
    }

    private static (OperationRequest? Request, IError? Error) Make(string? query, string? id, string? operationName, JsonElement variables)
    {
        if (string.IsNullOrEmpty(query) && string.IsNullOrEmpty(id))
            return (null, RequestErrors.NoDocument);
        if (!IsObjectOrNothing(variables))
            return (null, RequestErrors.Shape("`variables` must be an object."));
        var values = variables.ValueKind == JsonValueKind.Object ? Values(variables) : null;
        return (new OperationRequest { Document = query ?? "", DocumentId = id, OperationName = operationName, VariableValues = values }, null);
    }

    /// <summary>The values of variables, by their names; the last one where a name stands twice.</summary>
    public static IReadOnlyDictionary<string, object?> Values(JsonElement variables)
    {
        var values = new Dictionary<string, object?>();
        foreach (var variable in variables.EnumerateObject())
            values[variable.Name] = variable.Value;
        return values;
    }

    private static bool IsObjectOrNothing(JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object;
}
