namespace HotChocolate.Types;

/// <summary>A list of values of one type.</summary>
internal sealed class ListType(IType element) : IType
{
    public TypeKind Kind => TypeKind.List;

    public IType Element { get; } = element;

    public override string ToString() => $"[{Element}]";
}
