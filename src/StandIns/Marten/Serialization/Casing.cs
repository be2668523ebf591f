namespace Weasel.Core;

/// <summary>How member names become JSON property names.</summary>
public enum Casing
{
    /// <summary>As the member is spelt.</summary>
    Default,

    /// <summary>camelCase.</summary>
    CamelCase,

    /// <summary>snake_case.</summary>
    SnakeCase,
}
