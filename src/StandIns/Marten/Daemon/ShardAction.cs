namespace JasperFx.Events.Daemon;

/// <summary>What happened to a projection shard.</summary>
public enum ShardAction
{
    /// <summary>It came further.</summary>
    Updated,

    /// <summary>It was started.</summary>
    Started,

    /// <summary>It was stopped, on request or by an error.</summary>
    Stopped,

    /// <summary>It waits before it tries again.</summary>
    Paused,
}
