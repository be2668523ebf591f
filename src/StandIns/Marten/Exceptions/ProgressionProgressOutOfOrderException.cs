using JasperFx.Events.Projections;

namespace JasperFx.Events.Daemon;

/// <summary>Another process moved a projection's progress meanwhile. Nothing of that batch was kept.</summary>
public class ProgressionProgressOutOfOrderException : Exception
{
    /// <summary>For a projection shard.</summary>
    public ProgressionProgressOutOfOrderException(ShardName progressionOrShardName)
        : base($"Progression '{progressionOrShardName?.Identity}' is out of order: another process has moved it")
    {
    }
}
