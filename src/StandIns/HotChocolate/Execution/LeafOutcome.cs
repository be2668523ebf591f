namespace HotChocolate.Execution;

/// <summary>What became of a leaf field.</summary>
internal enum LeafOutcome
{
    /// <summary>It is written.</summary>
    Written,

    /// <summary>It is null; nothing is written.</summary>
    Null,

    /// <summary>Its value is none of its type; nothing is written.</summary>
    Wrong,
}
