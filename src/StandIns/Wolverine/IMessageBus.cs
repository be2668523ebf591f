namespace Wolverine;

/// <summary>Sends messages to their handlers: at once (<see cref="ICommandBus"/>) or through the local queues.</summary>
public interface IMessageBus : ICommandBus
{
    /// <summary>Queues the message for its handler; a message that nobody handles is dropped. Within a handler, nothing leaves before the handler has succeeded and been saved.</summary>
    ValueTask PublishAsync<T>(T message, DeliveryOptions? options = null);

    /// <summary>Queues the message like <see cref="PublishAsync{T}"/>, but insists on a handler.</summary>
    /// <exception cref="Wolverine.Runtime.Routing.IndeterminateRoutesException">No handler accepts the message.</exception>
    ValueTask SendAsync<T>(T message, DeliveryOptions? options = null);
}
