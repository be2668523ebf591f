namespace HotChocolate.Types;

/// <summary>A union.</summary>
internal sealed class UnionType(string name, Type runtimeType) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The marker that the member types implement.</summary>
    public Type RuntimeType { get; } = runtimeType;

    public PossibleTypes Possible { get; } = new();
}
