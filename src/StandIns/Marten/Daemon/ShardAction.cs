namespace JasperFx.Events.Daemon;

/// <summary>What happened to a projection shard.</summary>
public enum ShardAction
{
    /// <summary>It came further.</summary>
    Updated,

    /// <summary>It was started.</summary>
    Started,

    /// <summary>It was stopped on request.</summary>
    Stopped,

    /// <summary>An error stopped it; it goes on when it is started again.</summary>
    Paused,
}
