namespace Weasel.Core;

/// <summary>How enum values are written to JSON.</summary>
public enum EnumStorage
{
    /// <summary>As the number behind the member.</summary>
    AsInteger,

    /// <summary>As the member's name.</summary>
    AsString,
}
