using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine.Runtime.Handlers;
using Wolverine.Runtime.Routing;

namespace Wolverine.Runtime;

/// <summary>Finds and compiles the handlers when the host starts, runs messages, and drains the queues when the host stops.</summary>
internal sealed class WolverineRuntime : IHostedService, IDisposable
{
    private readonly IServiceProvider _services;
    private readonly MessageExecutor _executor;
    private FrozenDictionary<Type, MessageHandler>? _handlers;

    public WolverineRuntime(WolverineOptions options, IServiceProvider services, ILoggerFactory loggers)
    {
        Options = options;
        _services = services;
        _executor = new MessageExecutor(this, services.GetRequiredService<IServiceScopeFactory>(), loggers);
        Queues = new LocalQueues(ExecuteQueuedAsync, loggers.CreateLogger<LocalQueues>());
    }

    public WolverineOptions Options { get; }

    public LocalQueues Queues { get; }

    private FrozenDictionary<Type, MessageHandler> Handlers => _handlers ?? throw new WolverineHasNotStartedException();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _handlers = HandlerGraph.Compile(Options, _services);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Queues.DrainAsync(cancellationToken);

    public void Dispose() => Queues.Dispose();

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

    private Task ExecuteQueuedAsync(Envelope envelope, CancellationToken stopping) =>
        InvokeAsync(envelope, null, Options.DefaultExecutionTimeout, stopping);
}
