namespace Wolverine;

/// <summary>How extensions of Wolverine itself are found. This stand-in has none, so both mean the same.</summary>
public enum ExtensionDiscovery
{
    /// <summary>Extensions may be looked for.</summary>
    Automatic,

    /// <summary>Extensions are only those that the options name.</summary>
    ManualOnly,
}
