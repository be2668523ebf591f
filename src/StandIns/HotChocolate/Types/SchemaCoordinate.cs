namespace HotChocolate;

/// <summary>Names a type of the schema, or a field of one: <c>Human.relatives</c>.</summary>
/// <param name="Name">The type.</param>
/// <param name="MemberName">The field; null for the type itself.</param>
public readonly record struct SchemaCoordinate(string Name, string? MemberName = null)
{
    /// <inheritdoc/>
    public override string ToString() => MemberName is null ? Name : $"{Name}.{MemberName}";
}
