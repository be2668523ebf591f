using System.Diagnostics;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Microsoft.Extensions.Logging;

namespace Marten.Daemon;

/// <summary>Keeps looking for new events: quickly while they come, less and less often while they do not; at once when this process appended some.</summary>
internal sealed class HighWaterAgent(DocumentStore store, ShardStateTracker tracker, ILogger logger)
{
    readonly HighWaterDetector _detector = new(store.Options.EventGraph.DatabaseSchemaName);
    TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    TaskCompletionSource _looked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    TaskCompletionSource _risen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    Stopwatch? _heldUp;
    long _mark;

    public long Mark => Volatile.Read(ref _mark);

    /// <summary>Ends when the mark is above a number.</summary>
    public async Task<long> WaitAboveAsync(long sequence, CancellationToken token)
    {
        while (true)
        {
            var risen = Volatile.Read(ref _risen).Task;
            if (Mark > sequence) return Mark;
            await risen.WaitAsync(token).ConfigureAwait(false);
        }
    }

    public async Task RunAsync(CancellationToken token)
    {
        store.EventsAppended += Wake;
        try
        {
            var settings = store.Options.Projections;
            var pause = settings.FastPollingTime;
            while (!token.IsCancellationRequested)
            {
                var before = Mark;
                var woken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                Volatile.Write(ref _woken, woken);
                await LookAsync(token).ConfigureAwait(false);
                Interlocked.Exchange(ref _looked, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
                pause = Mark > before || _detector.WaitsForTransactions ? settings.FastPollingTime
                    : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, settings.SlowPollingTime.Ticks));
                await woken.Task.WaitAsync(pause, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            store.EventsAppended -= Wake;
        }
    }

    /// <summary>Ends after a look of <see cref="RunAsync"/> that began later than this: the one under way may have begun before.</summary>
    public async Task LookedAsync(CancellationToken token)
    {
        for (var look = 0; look < 2; look++)
        {
            var looked = Volatile.Read(ref _looked).Task;
            Wake();
            await looked.WaitAsync(token).ConfigureAwait(false);
        }
    }

    /// <summary>Looks once; for one who does not run it.</summary>
    public async Task LookAsync(CancellationToken token)
    {
        try
        {
            await using var connection = await store.DataSource.OpenConnectionAsync(token).ConfigureAwait(false);
            if (Mark == 0) Rise(await StoredAsync(connection, token).ConfigureAwait(false));
            Rise(await _detector.AdvanceAsync(connection, Mark, token).ConfigureAwait(false));
            await TellWhoHoldsUpAsync(connection, token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is Npgsql.NpgsqlException or TimeoutException or IOException)
        {
            logger.LogWarning(e, "Looking for new events failed; trying again");
        }
    }

    /// <summary>Names those who have held the mark up for long, once: somebody may have forgotten to end a transaction.</summary>
    async Task TellWhoHoldsUpAsync(Npgsql.NpgsqlConnection connection, CancellationToken token)
    {
        if (!_detector.WaitsForTransactions)
        {
            _heldUp = null;
            return;
        }

        _heldUp ??= Stopwatch.StartNew();
        if (!_heldUp.IsRunning || _heldUp.Elapsed < store.Options.Projections.HealthCheckPollingTime) return;
        _heldUp.Stop();
        var who = await _detector.DescribeAsync(connection, token).ConfigureAwait(false);
        logger.LogWarning("Events after {Mark} wait for transactions that may hold earlier numbers and are still open: {Transactions}", Mark, string.Join("; ", who));
    }

    void Rise(long mark)
    {
        if (mark <= Mark) return;
        Volatile.Write(ref _mark, mark);
        tracker.Publish(new ShardState(ShardState.HighWaterMark, mark));
        Interlocked.Exchange(ref _risen, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    async Task<long> StoredAsync(Npgsql.NpgsqlConnection connection, CancellationToken token) =>
        (await new Progress(store.Options.EventGraph.DatabaseSchemaName).ReadAsync(connection, [ShardState.HighWaterMark], token).ConfigureAwait(false)).GetValueOrDefault(ShardState.HighWaterMark);

    void Wake() => Volatile.Read(ref _woken).TrySetResult();
}
