namespace JasperFx.Events.Daemon;

/// <summary>Whether this process runs the asynchronous projections.</summary>
public enum DaemonMode
{
    /// <summary>It does not.</summary>
    Disabled,

    /// <summary>It does, and is the only one.</summary>
    Solo,

    /// <summary>One of several processes does: whichever holds an advisory lock. The others stand by.</summary>
    HotCold,
}
