namespace JasperFx.Events;

/// <summary>What identifies a stream.</summary>
public enum StreamIdentity
{
    /// <summary>A Guid. Not supported by the stand-in.</summary>
    AsGuid,

    /// <summary>A string.</summary>
    AsString,
}
