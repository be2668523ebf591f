namespace HotChocolate.Types;

/// <summary>A type without null.</summary>
internal sealed class NonNullType(IType inner) : IType
{
    public TypeKind Kind => TypeKind.NonNull;

    public IType Inner { get; } = inner;

    public override string ToString() => Inner + "!";
}
