using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Wolverine.Persistence;

/// <summary>Tells the database of messages that are done with or given back: those that come together go there together, in the order in which they came.</summary>
/// <param name="inbox">Where.</param>
/// <param name="keep">How long a message that was handled is remembered.</param>
/// <param name="clock">The host's clock.</param>
/// <param name="settled">Is told how many have been written.</param>
/// <param name="logger">Is told when the database is away.</param>
internal sealed class Settlement(Inbox inbox, TimeSpan keep, TimeProvider clock, Action<int> settled, ILogger logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly Channel<(Envelope Envelope, bool IsHandled)> _done = Channel.CreateUnbounded<(Envelope, bool)>(new UnboundedChannelOptions { SingleReader = true });

    public void Handled(Envelope envelope) => _done.Writer.TryWrite((envelope, true));

    public void Release(Envelope envelope) => _done.Writer.TryWrite((envelope, false));

    /// <summary>Runs until it is cancelled; what is not written then waits again as soon as this host has left.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var batch = new List<(Envelope Envelope, bool IsHandled)>();
        while (await _done.Reader.WaitToReadAsync(cancellation))
        {
            batch.Clear();
            while (_done.Reader.TryRead(out var done)) batch.Add(done);
            foreach (var same in batch.GroupBy(done => (done.IsHandled, done.Envelope.OwnerId)))
                await InsistAsync(() => WriteAsync(same.Key.IsHandled, same.Key.OwnerId, [.. same.Select(done => done.Envelope.Id)], cancellation), cancellation);
            settled(batch.Count);
        }
    }

    /// <summary>Writes again and again while the database is away: nobody else may touch the messages until it is known what became of them.</summary>
    public async Task InsistAsync(Func<Task> write, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await write();
                return;
            }
            catch (NpgsqlException away)
            {
                logger.LogWarning("What became of messages cannot be written: {Failure}", away.GetType().Name);
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    private Task WriteAsync(bool isHandled, int owner, Guid[] ids, CancellationToken cancellation) =>
        isHandled ? inbox.HandledAsync(ids, owner, clock.GetUtcNow() + keep, cancellation) : inbox.ReleaseAsync(ids, owner, cancellation);
}
