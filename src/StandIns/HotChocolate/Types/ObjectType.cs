namespace HotChocolate.Types;

/// <summary>An object type.</summary>
internal sealed class ObjectType(string name, Type runtimeType) : ComplexType(name, runtimeType)
{
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>Whether an object is of this type, where an abstract type is to be resolved.</summary>
    public bool IsOf(object value) => RuntimeType.IsInstanceOfType(value);
}
