namespace HotChocolate.Validation;

/// <summary>How often a field may stand below itself.</summary>
internal sealed record RecursionLimits
{
    private static readonly HashSet<string> s_lists = ["fields", "interfaces", "possibleTypes", "enumValues", "inputFields"];

    /// <summary>For the schema's own fields; null for any number.</summary>
    public int? OfFields { get; init; }

    /// <summary>For single fields, whatever holds for the others.</summary>
    public IReadOnlyDictionary<SchemaCoordinate, int> OfCoordinates { get; init; } = new Dictionary<SchemaCoordinate, int>();

    /// <summary>For <c>__Type.ofType</c>: hardly a type is wrapped more often.</summary>
    public int OfOfType { get; init; } = 16;

    /// <summary>For the lists of <c>__Type</c>, each of which can lead to every type of the schema.</summary>
    public int OfTypeLists { get; init; } = 1;

    public int? Of(SchemaCoordinate field)
    {
        if (!IsOfIntrospection(field))
            return OfCoordinates.TryGetValue(field, out var own) ? own : OfFields;
        return field switch
        {
            { Name: "__Type", MemberName: "ofType" } => OfOfType,
            { Name: "__Type", MemberName: { } name } when s_lists.Contains(name) => OfTypeLists,
            _ => null
        };
    }

    public static bool IsOfIntrospection(SchemaCoordinate field) => field.Name.StartsWith("__", StringComparison.Ordinal);
}
