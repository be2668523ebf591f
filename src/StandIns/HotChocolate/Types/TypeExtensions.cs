using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Questions that are asked of any type.</summary>
internal static class TypeExtensions
{
    /// <summary>The named type inside lists and non-nulls.</summary>
    public static NamedType Named(this IType type) => type switch
    {
        NonNullType nonNull => nonNull.Inner.Named(),
        ListType list => list.Element.Named(),
        _ => (NamedType)type,
    };

    public static bool IsNonNull(this IType type) => type is NonNullType;

    public static bool IsList(this IType type) => type.Nullable() is ListType;

    /// <summary>The type with null allowed.</summary>
    public static IType Nullable(this IType type) => type is NonNullType nonNull ? nonNull.Inner : type;

    public static IType NonNull(this IType type) => type as NonNullType ?? new NonNullType(type);

    public static bool IsLeaf(this NamedType type) => type is LeafType;

    public static bool IsComposite(this NamedType type) => type.Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    public static bool IsInput(this NamedType type) => type.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>The type as it is written in a document.</summary>
    public static ITypeNode ToSyntax(this IType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(null, (INullableTypeNode)nonNull.Inner.ToSyntax()),
        ListType list => new ListTypeNode(null, list.Element.ToSyntax()),
        _ => new NamedTypeNode(((NamedType)type).Name),
    };

    /// <summary>The type as it is read from a document; null when it names a type that the schema does not have.</summary>
    public static IType? FromSyntax(this ITypeNode node, Schema schema) => node switch
    {
        NonNullTypeNode nonNull => nonNull.Type.FromSyntax(schema) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => list.Type.FromSyntax(schema) is { } element ? new ListType(element) : null,
        _ => schema.Types.GetValueOrDefault(((NamedTypeNode)node).Name.Value),
    };
}
