using JasperFx.Events.Daemon;

namespace JasperFx.Events.Projections;

/// <summary>How far a projection shard is, or the high-water mark.</summary>
public class ShardState
{
    /// <summary>The shard name of the high-water mark: the sequence number up to which the store is known to be complete.</summary>
    public const string HighWaterMark = "HighWaterMark";

    /// <summary>For a shard, by the name that its progress is stored under.</summary>
    public ShardState(string shardName, long sequence) => (ShardName, Sequence) = (shardName, sequence);

    /// <summary>For a shard.</summary>
    public ShardState(ShardName shardName, long sequence)
    {
        ArgumentNullException.ThrowIfNull(shardName);
        (ShardName, Sequence) = (shardName.Identity, sequence);
    }

    /// <summary>The shard.</summary>
    public string ShardName { get; }

    /// <summary>The sequence number of the last event that is in its documents.</summary>
    public long Sequence { get; }

    /// <summary>When this was so.</summary>
    public DateTimeOffset Timestamp { get; } = DateTimeOffset.UtcNow;

    /// <summary>What happened.</summary>
    public ShardAction Action { get; set; } = ShardAction.Updated;

    /// <summary>What it is doing.</summary>
    public ShardMode Mode { get; set; }

    /// <summary>What stopped it; <see cref="ApplyEventException"/> names the event.</summary>
    public Exception? Exception { get; set; }

    /// <summary>What becomes of it: the name of an <see cref="JasperFx.AgentStatus"/>. Read from the database only where it is recorded there.</summary>
    public string? AgentStatus { get; set; }

    /// <summary>The event that it failed on and the reason, while it is paused.</summary>
    public string? PauseReason { get; set; }

    /// <summary>Where a rebuild ends; 0 otherwise.</summary>
    public long RebuildThreshold { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{ShardName} at {Sequence} ({Action})";
}
