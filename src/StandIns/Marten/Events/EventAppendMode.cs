namespace JasperFx.Events;

/// <summary>How events are appended.</summary>
public enum EventAppendMode
{
    /// <summary>Versions and sequence numbers are known before the insert. Not supported by the stand-in.</summary>
    Rich,

    /// <summary>The database gives versions, sequence numbers and timestamps.</summary>
    Quick,

    /// <summary>The database gives versions and sequence numbers; timestamps come from the application server's clock (<see cref="TimeProvider"/>).</summary>
    QuickWithServerTimestamps,
}
