namespace HotChocolate.Types;

/// <summary>A type as it is used: a named one, a list or a non-null one.</summary>
internal interface IType
{
    TypeKind Kind { get; }
}
