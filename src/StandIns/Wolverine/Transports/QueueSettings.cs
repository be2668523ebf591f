using Wolverine.Configuration;

namespace Wolverine.Transports;

/// <summary>What is configured of a local queue.</summary>
internal sealed class QueueSettings(string name)
{
    public string Name { get; } = name;

    /// <summary>As it stands in stored messages.</summary>
    public Uri Address { get; } = new("local://" + name);

    /// <summary>Whether its messages are stored until they are handled; null where the policy for all queues decides.</summary>
    public bool? IsDurable { get; set; }

    /// <summary>How many messages are handled at once.</summary>
    public int Parallelism { get; set; } = Environment.ProcessorCount;

    /// <summary>Lanes by group; none where messages of one group may be handled at once.</summary>
    public PartitionSlots? Slots { get; set; }

    public BufferingLimits Limits { get; set; } = new(1000, 500);

    /// <summary>Whether the order of messages means anything, so that one host at a time may work on the queue.</summary>
    public bool IsOrdered => Slots is not null || Parallelism == 1;
}
