namespace HotChocolate.Execution.Processing;

/// <summary>The coerced variables of a request. One that was neither given nor has a default is not there.</summary>
internal sealed class VariableValues(IReadOnlyDictionary<string, object?> values)
{
    public static VariableValues None { get; } = new(new Dictionary<string, object?>());

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
