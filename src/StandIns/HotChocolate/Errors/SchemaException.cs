namespace HotChocolate;

/// <summary>The C# types do not make a valid schema. The message names each type and member at fault.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(params IEnumerable<string> faults)
        : base("The schema cannot be built:" + string.Concat(faults.Select(fault => "\n- " + fault)))
    {
    }
}
