namespace HotChocolate.Types;

/// <summary>A scalar.</summary>
internal abstract class ScalarType(string name, string? specifiedBy = null) : LeafType(name)
{
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>The address of the scalar's specification.</summary>
    public string? SpecifiedBy { get; } = specifiedBy;
}
