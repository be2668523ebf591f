namespace HotChocolate.Language;

/// <summary>How much the parser takes, so that a hostile document costs little.</summary>
/// <param name="noLocations">Whether to leave the nodes' locations out.</param>
/// <param name="maxAllowedNodes">The most nodes.</param>
/// <param name="maxAllowedTokens">The most tokens.</param>
/// <param name="maxAllowedFields">The most selected fields, fragments among them.</param>
/// <param name="maxAllowedRecursionDepth">How deep selections, values and types may be nested.</param>
public sealed class ParserOptions(
    bool noLocations = false,
    int maxAllowedNodes = int.MaxValue,
    int maxAllowedTokens = int.MaxValue,
    int maxAllowedFields = 2048,
    int maxAllowedRecursionDepth = 200)
{
    /// <summary>2,048 fields, 200 levels, any number of nodes and tokens.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Whether the nodes' locations are left out.</summary>
    public bool NoLocations { get; } = noLocations;

    /// <summary>The most nodes.</summary>
    public int MaxAllowedNodes { get; } = maxAllowedNodes;

    /// <summary>The most tokens.</summary>
    public int MaxAllowedTokens { get; } = maxAllowedTokens;

    /// <summary>The most selected fields, fragments among them.</summary>
    public int MaxAllowedFields { get; } = maxAllowedFields;

    /// <summary>How deep selections, values and types may be nested.</summary>
    public int MaxAllowedRecursionDepth { get; } = maxAllowedRecursionDepth;
}
