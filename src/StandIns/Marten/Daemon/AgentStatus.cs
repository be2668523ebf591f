namespace JasperFx;

/// <summary>What becomes of a projection or subscription in this process.</summary>
public enum AgentStatus
{
    /// <summary>It runs, or waits for its turn.</summary>
    Running,

    /// <summary>It does not run.</summary>
    Stopped,

    /// <summary>An error stopped it; it goes on when it is started again, which a host does every few seconds.</summary>
    Paused,
}
