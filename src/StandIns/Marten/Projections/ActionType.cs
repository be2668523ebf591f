namespace JasperFx.Events.Daemon;

/// <summary>What a projection did to a document.</summary>
public enum ActionType
{
    /// <summary>Stored it.</summary>
    Store,

    /// <summary>Deleted it.</summary>
    Delete,

    /// <summary>Left it as it was.</summary>
    Nothing,
}
