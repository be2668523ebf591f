using System.Diagnostics;
using Wolverine.Runtime.Routing;

namespace Wolverine.Runtime;

/// <summary>The bus, within a message (then it holds back what is published) or outside of one.</summary>
internal sealed class MessageContext : IMessageContext
{
    private readonly WolverineRuntime _runtime;
    private readonly List<Envelope> _outgoing = [];
    private readonly Lock _gate = new();

    public MessageContext(WolverineRuntime runtime)
    {
        _runtime = runtime;
        CorrelationId = Activity.Current?.RootId ?? Guid.NewGuid().ToString();
    }

    public MessageContext(WolverineRuntime runtime, Envelope envelope)
    {
        _runtime = runtime;
        Envelope = envelope;
        CorrelationId = envelope.CorrelationId;
        UserName = envelope.UserName;
    }

    public string? CorrelationId { get; set; }

    public string? UserName { get; set; }

    public Envelope? Envelope { get; }

    /// <summary>What the handler has published so far.</summary>
    public IReadOnlyList<Envelope> Outgoing
    {
        get
        {
            lock (_gate) return [.. _outgoing];
        }
    }

    public Task InvokeAsync(object message, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        _runtime.InvokeAsync(Address(message, null), null, timeout, cancellation);

    public Task InvokeAsync(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        _runtime.InvokeAsync(Address(message, options), null, timeout, cancellation);

    public async Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        (T)(await _runtime.InvokeAsync(Address(message, null), typeof(T), timeout, cancellation) ?? default(T))!;

    public async Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default) =>
        (T)(await _runtime.InvokeAsync(Address(message, options), typeof(T), timeout, cancellation) ?? default(T))!;

    public ValueTask PublishAsync<T>(T message, DeliveryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (_runtime.Options.Durability.Mode == DurabilityMode.MediatorOnly)
            throw new InvalidOperationException("A host in the mode MediatorOnly invokes messages and sends none.");
        if (!_runtime.CanHandle(message.GetType())) return ValueTask.CompletedTask;
        var envelope = Address(message, options);
        _runtime.Routing.Address(envelope);
        if (Envelope is null) return _runtime.SendAsync(envelope);
        lock (_gate) _outgoing.Add(envelope);
        return ValueTask.CompletedTask;
    }

    public ValueTask SendAsync<T>(T message, DeliveryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!_runtime.CanHandle(message.GetType())) throw new IndeterminateRoutesException(message.GetType());
        return PublishAsync(message, options);
    }

    /// <summary>Publishes what a handler returned; a sequence item by item.</summary>
    public async ValueTask CascadeAsync(object? returned)
    {
        if (returned is IEnumerable<object> sequence)
            foreach (var item in sequence) await CascadeAsync(item);
        else if (returned is not null)
            await PublishAsync(returned);
    }

    private Envelope Address(object message, DeliveryOptions? options)
    {
        ArgumentNullException.ThrowIfNull(message);
        var envelope = new Envelope(message) { ParentId = Activity.Current?.Id };
        options?.Override(envelope);
        envelope.CorrelationId ??= CorrelationId;
        envelope.ConversationId = Envelope?.ConversationId ?? envelope.Id;
        if (_runtime.Options.EnableRelayOfUserName) envelope.UserName ??= UserName;
        return envelope;
    }
}
