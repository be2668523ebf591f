using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine.Persistence;
using Wolverine.Runtime.Handlers;
using Wolverine.Runtime.Routing;

namespace Wolverine.Runtime;

/// <summary>Finds and compiles the handlers when the host starts, runs messages, and drains the queues when the host stops.</summary>
internal sealed class WolverineRuntime : IHostedService, IDisposable
{
    private readonly IServiceProvider _services;
    private readonly ILoggerFactory _loggers;
    private readonly MessageExecutor _executor;
    private readonly LocalQueues _queues;
    private FrozenDictionary<Type, MessageHandler>? _handlers;
    private LocalRouting? _routing;
    private DurabilityAgent? _agent;

    public WolverineRuntime(WolverineOptions options, IServiceProvider services, ILoggerFactory loggers)
    {
        Options = options;
        _services = services;
        _loggers = loggers;
        _executor = new MessageExecutor(this, services.GetRequiredService<IServiceScopeFactory>(), loggers);
        _queues = new LocalQueues(ExecuteQueuedAsync, options.Failures, loggers.CreateLogger<LocalQueues>());
    }

    public WolverineOptions Options { get; }

    public LocalRouting Routing => _routing ?? throw new WolverineHasNotStartedException();

    private FrozenDictionary<Type, MessageHandler> Handlers => _handlers ?? throw new WolverineHasNotStartedException();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _handlers = HandlerGraph.Compile(Options, _services);
        _routing = new LocalRouting(Options, _handlers.Keys);
        var durable = _routing.DurableQueues.ToList();
        if (durable.Count == 0) return;
        if (Options.Durability.Mode == DurabilityMode.MediatorOnly)
            throw new InvalidOperationException($"The queue {durable[0].Name} is durable, but a host in the mode MediatorOnly keeps no messages.");
        var store = _services.GetService<MessageStore>()
            ?? throw new InvalidOperationException($"The queue {durable[0].Name} is durable, but there is no database for it: add IntegrateWithWolverine() to AddMarten(…).");
        _agent = new DurabilityAgent(store, Options, _services.GetService<TimeProvider>() ?? TimeProvider.System, ExecuteStoredAsync, _loggers.CreateLogger<DurabilityAgent>());
        await _agent.StartAsync(durable, cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_agent is not null) await _agent.StopAsync(cancellationToken);
        await _queues.DrainAsync(cancellationToken);
        if (_agent is not null) await _agent.LeaveAsync();
    }

    public void Dispose()
    {
        _agent?.Dispose();
        _queues.Dispose();
    }

    public bool CanHandle(Type messageType) => Handlers.ContainsKey(messageType);

    /// <summary>Runs the message at once; returns what its handler returned if that is of the wanted type.</summary>
    public async Task<object?> InvokeAsync(Envelope envelope, Type? wanted, TimeSpan? timeout, CancellationToken cancellation)
    {
        var messageType = envelope.Message!.GetType();
        if (!Handlers.TryGetValue(messageType, out var handler)) throw new IndeterminateRoutesException(messageType);
        if (timeout is not { } limit) return await _executor.ExecuteAsync(handler, envelope, wanted, cancellation);

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(limit);
        try
        {
            return await _executor.ExecuteAsync(handler, envelope, wanted, limited.Token);
        }
        catch (OperationCanceledException e) when (limited.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"{envelope} was not handled within {limit}.", e);
        }
    }

    /// <summary>Sends a message that no handler publishes: a durable one is stored when this is done.</summary>
    public async ValueTask SendAsync(Envelope envelope)
    {
        if (Routing.IsDurable(envelope)) await _agent!.SendAsync(envelope, CancellationToken.None);
        Deliver(envelope);
    }

    /// <summary>Saves what a message's handler did, together with the durable messages that it published and the word that it was handled.</summary>
    public async Task CommitAsync(Envelope handled, IReadOnlyList<Envelope> published, IMessageTransaction? transaction, CancellationToken cancellation)
    {
        var durable = published.Where(Routing.IsDurable).ToList();
        if (transaction is not null)
            await transaction.CommitAsync(_agent?.Written(handled, durable) ?? [], cancellation);
        else if (durable.Count > 0)
            await _agent!.Store.Database.ExecuteAsync(_agent.Written(handled, durable).Select(statement => statement.ToCommand()), cancellation);
        else
            return;
        handled.IsSettled = handled.OwnerId != 0;
    }

    /// <summary>Hands a message that may leave to its queue.</summary>
    public void Deliver(Envelope envelope)
    {
        if (Routing.IsDurable(envelope)) _agent!.Expect(envelope);
        else _queues.Post(Routing.QueueOf(envelope), envelope);
    }

    private Task ExecuteQueuedAsync(Envelope envelope, CancellationToken stopping) =>
        InvokeAsync(envelope, null, Options.DefaultExecutionTimeout, stopping);

    private Task ExecuteStoredAsync(Envelope envelope, CancellationToken stopping)
    {
        Routing.Open(envelope);
        return ExecuteQueuedAsync(envelope, stopping);
    }
}
