namespace HotChocolate.Types;

/// <summary>A directive that the schema knows.</summary>
internal sealed record DirectiveType(string Name, string Description, IReadOnlyList<string> Locations, IReadOnlyList<InputField> Arguments)
{
    public bool IsRepeatable { get; init; }
}
