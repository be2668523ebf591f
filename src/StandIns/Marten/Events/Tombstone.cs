namespace JasperFx.Events;

/// <summary>Stands at a sequence number whose commit failed; the genuine store writes them. They are no part of any history.</summary>
public class Tombstone
{
    /// <summary>The stream they are written to.</summary>
    public static readonly string StreamKey = "mt_tombstone";

    /// <summary>The event type name they are stored under.</summary>
    public static readonly string Name = "tombstone";
}
