namespace Wolverine;

/// <summary>Runs messages here and now, in the caller's flow of control.</summary>
public interface ICommandBus
{
    /// <summary>Handles the message and returns when its handler has succeeded (and, where transactions are applied, has been saved). What the handler returns is published.</summary>
    /// <param name="message">A message of a type that a handler accepts.</param>
    /// <param name="cancellation">Passed on to the handler; a cancelled message is not retried.</param>
    /// <param name="timeout">How long it may take, retries included; a <see cref="TimeoutException"/> afterwards. Unlimited if null.</param>
    /// <exception cref="Wolverine.Runtime.Routing.IndeterminateRoutesException">No handler accepts the message.</exception>
    Task InvokeAsync(object message, CancellationToken cancellation = default, TimeSpan? timeout = default);

    /// <inheritdoc cref="InvokeAsync(object, CancellationToken, TimeSpan?)"/>
    /// <param name="message">A message of a type that a handler accepts.</param>
    /// <param name="options">Headers and ids that the message is to carry.</param>
    /// <param name="cancellation">Passed on to the handler; a cancelled message is not retried.</param>
    /// <param name="timeout">How long it may take, retries included; a <see cref="TimeoutException"/> afterwards. Unlimited if null.</param>
    Task InvokeAsync(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default);

    /// <summary>Handles the message and returns what its handler returned; the default of <typeparamref name="T"/> if that was null or of another type (which is then published).</summary>
    /// <inheritdoc cref="InvokeAsync(object, CancellationToken, TimeSpan?)" path="/param|/exception"/>
    Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = default);

    /// <inheritdoc cref="InvokeAsync{T}(object, CancellationToken, TimeSpan?)"/>
    /// <param name="message">A message of a type that a handler accepts.</param>
    /// <param name="options">Headers and ids that the message is to carry.</param>
    /// <param name="cancellation">Passed on to the handler; a cancelled message is not retried.</param>
    /// <param name="timeout">How long it may take, retries included; a <see cref="TimeoutException"/> afterwards. Unlimited if null.</param>
    Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default);
}
