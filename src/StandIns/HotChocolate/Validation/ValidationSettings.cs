namespace HotChocolate.Validation;

/// <summary>What an application may set about validation.</summary>
internal sealed record ValidationSettings
{
    /// <summary>After how many errors validation stops.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for; <c>__typename</c> always may.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>The most levels of fields that an operation may have; null for any number.</summary>
    public int? MaxExecutionDepth { get; init; }

    /// <summary>Whether introspection fields, and what is below them, do not count as levels.</summary>
    public bool SkipIntrospectionFields { get; init; }

    /// <summary>How often a field may stand below itself.</summary>
    public RecursionLimits Recursion { get; init; } = new();
}
