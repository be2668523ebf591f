using Microsoft.Extensions.Logging;
using Npgsql;
using Wolverine.Transports;

namespace Wolverine.Persistence;

/// <summary>
/// This host's part in the stored messages: its number, its durable queues, and the look around from time to time, for messages that nobody told it of and for hosts that died.
/// </summary>
internal sealed class DurabilityAgent(MessageStore store, WolverineOptions options, TimeProvider clock, Func<Envelope, CancellationToken, Task> execute, ILogger logger) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Dictionary<Uri, DurableQueue> _queues = [];
    private DateTimeOffset _nextCleanup;
    private Task _looking = Task.CompletedTask;

    public MessageStore Store => store;

    public WolverineOptions Options => options;

    public TimeProvider Clock => clock;

    /// <summary>Handles one message, retries in place included.</summary>
    public Func<Envelope, CancellationToken, Task> Execute => execute;

    /// <summary>This host among the others; null while it has lost its place.</summary>
    public Node? Node { get; private set; }

    public async Task StartAsync(IEnumerable<QueueSettings> queues, CancellationToken cancellation)
    {
        if (options.AutoBuildMessageStorageOnStartup == JasperFx.AutoCreate.None) await MessageTables.RequireAsync(store.Database, cancellation);
        else await MessageTables.CreateAsync(store.Database, cancellation);

        _queues = queues.ToDictionary(queue => queue.Address, queue => new DurableQueue(queue, this, logger));
        foreach (var queue in _queues.Values) queue.Start();
        await LookAsync(cancellation);
        _looking = LookAgainAndAgainAsync();
    }

    /// <summary>Stores a message that no handler's transaction stores.</summary>
    public Task SendAsync(Envelope envelope, CancellationToken cancellation) => store.Database.ExecuteAsync([store.Outbox.Store(envelope).ToCommand()], cancellation);

    /// <summary>What the transaction of a message's handler is to write besides: what it published, and that it was handled.</summary>
    public IEnumerable<Outbox.Statement> Written(Envelope handled, IEnumerable<Envelope> published)
    {
        foreach (var envelope in published) yield return store.Outbox.Store(envelope);
        if (handled.OwnerId != 0) yield return store.Outbox.Handled(handled, clock.GetUtcNow() + options.Durability.KeepAfterMessageHandling);
    }

    /// <summary>Tells the queue of a message that is stored by now.</summary>
    public void Expect(Envelope envelope) => _queues[envelope.Destination!].Expect(envelope.ScheduledTime);

    public async Task StopAsync(CancellationToken cancellation)
    {
        if (_stopping.IsCancellationRequested) return;
        var queues = _queues.Values.Select(queue => queue.StopAsync(cancellation)).ToList();
        await _stopping.CancelAsync();
        await _looking;
        await Task.WhenAll(queues);
    }

    /// <summary>Leaves the other hosts; after <see cref="StopAsync"/>.</summary>
    public async Task LeaveAsync()
    {
        if (Node is { } node) await node.DisposeAsync();
        Node = null;
    }

    public void Dispose()
    {
        foreach (var queue in _queues.Values) queue.Dispose();
        _stopping.Dispose();
    }

    private async Task LookAgainAndAgainAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(options.Durability.ScheduledJobPollingTime, _stopping.Token);
                await LookAsync(_stopping.Token);
            }
            catch (Exception away) when (away is NpgsqlException or InvalidOperationException)
            {
                logger.LogWarning("The stored messages cannot be looked after: {Failure}", away.GetType().Name);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var node = await HereAsync(cancellation);
        await node.ReleaseDeadAsync(cancellation);
        await store.Inbox.RaiseAsync(cancellation);
        if (clock.GetUtcNow() is var now && now >= _nextCleanup)
        {
            _nextCleanup = now + options.Durability.HandledMessageCleanupPollingTime;
            await store.Inbox.ForgetAsync(now, cancellation);
        }

        foreach (var queue in _queues.Values) queue.Wake();
    }

    /// <summary>This host's place; a new one where the connection broke that showed it alive.</summary>
    private async Task<Node> HereAsync(CancellationToken cancellation)
    {
        if (Node is { } here)
        {
            if (await here.IsAliveAsync(cancellation)) return here;
            Node = null;
            await here.DisposeAsync();
        }

        return Node = await Node.JoinAsync(store.Database, $"{options.ServiceName} on {Environment.MachineName}, process {Environment.ProcessId}", cancellation);
    }
}
