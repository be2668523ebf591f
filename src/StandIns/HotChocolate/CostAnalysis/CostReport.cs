namespace HotChocolate.CostAnalysis;

/// <summary>What a request wants to know of its cost (the header <c>GraphQL-Cost</c>).</summary>
internal enum CostReport
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost beside the data.</summary>
    Report,

    /// <summary>The cost alone: nothing is executed.</summary>
    Validate,
}
