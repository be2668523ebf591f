using HotChocolate.Language;

namespace HotChocolate.Execution.Options;

/// <summary>How much of a document the parser takes.</summary>
public sealed class RequestParserOptions
{
    /// <summary>Whether errors say where in the document they are: yes.</summary>
    public bool IncludeLocations { get; set; } = true;

    /// <summary>The most nodes of the syntax tree: any number.</summary>
    public int MaxAllowedNodes { get; set; } = int.MaxValue;

    /// <summary>The most tokens: any number.</summary>
    public int MaxAllowedTokens { get; set; } = int.MaxValue;

    /// <summary>The most fields and fragments that are selected: 2,048.</summary>
    public int MaxAllowedFields { get; set; } = 2048;

    internal ParserOptions ToParserOptions() => new(!IncludeLocations, MaxAllowedNodes, MaxAllowedTokens, MaxAllowedFields);
}
