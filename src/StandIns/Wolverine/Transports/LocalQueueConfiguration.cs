using Wolverine.Configuration;

namespace Wolverine.Transports.Local;

/// <summary>Configures one local queue.</summary>
public class LocalQueueConfiguration
{
    private readonly QueueSettings _settings;

    internal LocalQueueConfiguration(QueueSettings settings) => _settings = settings;

    /// <summary>Stores messages in the database until they are handled: no crash loses them.</summary>
    public LocalQueueConfiguration UseDurableInbox()
    {
        _settings.IsDurable = true;
        return this;
    }

    /// <inheritdoc cref="UseDurableInbox()"/>
    /// <param name="limits">How many of them a host holds in memory; 1,000 unless set.</param>
    public LocalQueueConfiguration UseDurableInbox(BufferingLimits limits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limits.Restart);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limits.Maximum, limits.Restart, nameof(limits));
        _settings.Limits = limits;
        return UseDurableInbox();
    }

    /// <summary>Keeps messages in memory, whatever the policy for all queues says: a crash loses them.</summary>
    public LocalQueueConfiguration BufferedInMemory()
    {
        _settings.IsDurable = false;
        return this;
    }

    /// <summary>Handles up to so many messages at once; as many as there are processors unless set.</summary>
    public LocalQueueConfiguration MaximumParallelMessages(int maximumParallelHandlers)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumParallelHandlers);
        _settings.Parallelism = maximumParallelHandlers;
        return this;
    }

    /// <summary>Handles one message after another in the order in which they were sent. In a durable queue on one host at a time, whichever it is.</summary>
    public LocalQueueConfiguration Sequential() => MaximumParallelMessages(1);

    /// <summary>
    /// Handles messages of one group in the order in which they were sent, and groups side by side in so many lanes. In a durable queue on one host at a time, whichever it is.
    /// What the group is: <see cref="DeliveryOptions.GroupId"/> or <see cref="WolverineOptions.MessagePartitioning"/>.
    /// </summary>
    public LocalQueueConfiguration PartitionProcessingByGroupId(PartitionSlots numberOfSlots)
    {
        _settings.Slots = Enum.IsDefined(numberOfSlots) ? numberOfSlots : throw new ArgumentOutOfRangeException(nameof(numberOfSlots));
        return this;
    }
}
