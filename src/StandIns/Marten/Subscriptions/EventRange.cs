namespace JasperFx.Events.Projections;

/// <summary>A page of events.</summary>
public class EventRange
{
    internal EventRange(ShardName shardName, long floor, long ceiling, List<IEvent> events) =>
        (ShardName, SequenceFloor, SequenceCeiling, Events) = (shardName, floor, ceiling, events);

    /// <summary>Whom it is for.</summary>
    public ShardName ShardName { get; }

    /// <summary>The sequence number after which it begins.</summary>
    public long SequenceFloor { get; }

    /// <summary>The last sequence number in it.</summary>
    public long SequenceCeiling { get; }

    /// <summary>The events, in order.</summary>
    public List<IEvent> Events { get; }

    /// <summary>How many there are.</summary>
    public int Size => Events.Count;

    /// <inheritdoc/>
    public override string ToString() => $"{ShardName} from {SequenceFloor} to {SequenceCeiling}";
}
