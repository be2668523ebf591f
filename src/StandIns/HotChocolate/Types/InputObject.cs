namespace HotChocolate.Types;

/// <summary>A coerced input object that has not been made a C# object yet.</summary>
internal sealed record InputObject(InputObjectType Type, object?[] Values)
{
    /// <summary>Stands in the slot of a field that was not given.</summary>
    public static readonly object Absent = new();

    /// <summary>The C# object.</summary>
    public object ToRuntime() => Type.Create(Converted(static _ => Absent));

    /// <summary>The values for a resolver whose parameters the fields are.</summary>
    public object?[] ToArguments() => Converted(static field => field.Absent);

    private object?[] Converted(Func<InputField, object?> absent)
    {
        var converted = new object?[Values.Length];
        for (var i = 0; i < converted.Length; i++)
            converted[i] = ReferenceEquals(Values[i], Absent) ? absent(Type.Fields[i]) : Type.Fields[i].Convert(Values[i]);
        return converted;
    }
}
