namespace HotChocolate.Types;

/// <summary>Applies the mutation conventions to this mutation, with these names; or keeps them off.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The name of the input type; null means the pattern of the options.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the one argument; null means the one of the options.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type; null means the pattern of the options.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's field with the result; null means the name of the result's type.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors; null means the pattern of the options.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>Leaves this mutation as it is written.</summary>
    public bool Disable { get; set; }
}
