namespace Wolverine;

/// <summary>Sends messages for later.</summary>
public static class MessageBusExtensions
{
    /// <summary>Stores the message, to be handled at that time. It outlives restarts of the host: only durable queues take it.</summary>
    /// <exception cref="InvalidOperationException">Its queue is not durable.</exception>
    public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, DateTimeOffset time, DeliveryOptions? options = null)
    {
        options ??= new DeliveryOptions();
        (options.ScheduledTime, options.ScheduleDelay) = (time, null);
        return bus.PublishAsync(message, options);
    }

    /// <summary>Stores the message, to be handled after so long. It outlives restarts of the host: only durable queues take it.</summary>
    /// <exception cref="InvalidOperationException">Its queue is not durable.</exception>
    public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, TimeSpan delay, DeliveryOptions? options = null)
    {
        options ??= new DeliveryOptions();
        options.ScheduleDelay = delay;
        return bus.PublishAsync(message, options);
    }
}
