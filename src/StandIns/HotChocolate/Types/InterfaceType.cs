namespace HotChocolate.Types;

/// <summary>An interface.</summary>
internal sealed class InterfaceType(string name, Type runtimeType) : ComplexType(name, runtimeType)
{
    public override TypeKind Kind => TypeKind.Interface;

    public PossibleTypes Possible { get; } = new();
}
