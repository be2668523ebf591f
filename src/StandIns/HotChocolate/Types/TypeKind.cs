namespace HotChocolate.Types;

/// <summary>The kinds of types, in the order of the introspection enum.</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
