namespace HotChocolate.Validation;

/// <summary>Fields that meet under one response name. Two groups of the same fields are equal.</summary>
internal sealed class FieldGroup : IEquatable<FieldGroup>
{
    private readonly int _hash;

    /// <param name="fields">The fields; each counts once.</param>
    /// <param name="sameParent">Whether they are answered for the same object, and not only under the same name.</param>
    public FieldGroup(IEnumerable<FieldUse> fields, bool sameParent)
    {
        SameParent = sameParent;
        Fields = fields.OrderBy(field => field.Id).ToArray();
        var hash = new HashCode();
        hash.Add(sameParent);
        foreach (var field in Fields)
            hash.Add(field.Id);
        _hash = hash.ToHashCode();
    }

    public IReadOnlyList<FieldUse> Fields { get; }

    public bool SameParent { get; }

    public bool Equals(FieldGroup? other)
        => other is not null && SameParent == other.SameParent && Fields.SequenceEqual(other.Fields, ReferenceEqualityComparer.Instance);

    public override bool Equals(object? obj) => Equals(obj as FieldGroup);

    public override int GetHashCode() => _hash;
}
