using JasperFx.Events.Daemon;
using Marten.Documents;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marten.Daemon;

/// <summary>Runs the daemon as long as the host runs; in <see cref="DaemonMode.HotCold"/> only while this process leads.</summary>
internal sealed class DaemonHost(DocumentStore store, ILogger<IProjectionDaemon> logger) : IHostedService, IDisposable
{
    readonly SemaphoreSlim _one = new(1, 1);
    CancellationTokenSource? _leading;
    Task _work = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => ResumeAsync();

    public Task StopAsync(CancellationToken cancellationToken) => PauseAsync();

    /// <summary>Runs the projections, or stands by to.</summary>
    public async Task ResumeAsync()
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_leading is not null || store.Options.Projections.Shards.Count == 0) return;
            _leading = new CancellationTokenSource();
            var token = _leading.Token;
            _work = Task.Run(() => store.Options.Projections.AsyncMode == DaemonMode.HotCold ? LeadAsync(token) : AloneAsync(token), CancellationToken.None);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Stops the projections, and standing by.</summary>
    public async Task PauseAsync()
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_leading is null) return;
            await _leading.CancelAsync().ConfigureAwait(false);
            await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _leading.Dispose();
            _leading = null;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _leading?.Dispose();
        _one.Dispose();
    }

    /// <summary>Runs the projections whoever else does: the locks of the shards see to it that one does.</summary>
    async Task AloneAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested) await PauseAsync(await RunAsync(token).ConfigureAwait(false), token).ConfigureAwait(false);
    }

    /// <summary>Takes the lead where nobody has it. Gives it up where its connection breaks, and where this process cannot run the projections: another may be able to.</summary>
    async Task LeadAsync(CancellationToken token)
    {
        var between = TimeSpan.FromMilliseconds(store.Options.Projections.LeadershipPollingTime);
        var key = StableHash.Of($"{store.Options.EventGraph.DatabaseSchemaName}/leader/{store.Options.Projections.DaemonLockId}");
        while (!token.IsCancellationRequested)
        {
            var pause = between;
            try
            {
                await using var lead = await ShardLock.TakeAsync(store.DataSource, key, between, token).ConfigureAwait(false);
                logger.LogInformation("This process leads the asynchronous projections");
                using var leading = CancellationTokenSource.CreateLinkedTokenSource(token);
                var run = RunAsync(leading.Token);
                while (!token.IsCancellationRequested && !run.IsCompleted && await lead.IsHeldAsync(token).ConfigureAwait(false)) await PauseAsync(between, token).ConfigureAwait(false);
                await leading.CancelAsync().ConfigureAwait(false);
                pause = await run.ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (IsAway(e))
            {
                logger.LogWarning(e, "Taking the lead of the asynchronous projections failed; trying again");
            }

            await PauseAsync(pause, token).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Runs a daemon until it is told to stop. What an error has paused is tried again every few seconds: its reason may be gone. Where the daemon cannot be started, it ends, and tells how long to wait
    /// before the next attempt.
    /// </summary>
    async Task<TimeSpan> RunAsync(CancellationToken token)
    {
        var settings = store.Options.Projections;
        using var daemon = new ProjectionDaemon(store, logger);
        try
        {
            await daemon.StartAllAsync().ConfigureAwait(false);
            while (!token.IsCancellationRequested)
            {
                await PauseAsync(settings.AgentPauseTime, token).ConfigureAwait(false);
                if (!token.IsCancellationRequested) await daemon.RetryPausedAsync(settings.HealthCheckPollingTime).ConfigureAwait(false);
            }

            return TimeSpan.Zero;
        }
        catch (Exception e) when (IsAway(e))
        {
            logger.LogWarning(e, "The projections could not be started; trying again");
            return settings.AgentPauseTime;
        }
        catch (Exception e)
        {
            logger.LogError(e, "The projections cannot be run: {Failure}", e.Message);
            return settings.HealthCheckPollingTime;
        }
        finally
        {
            await daemon.StopAllAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Whether the database is away, for a moment as a rule.</summary>
    static bool IsAway(Exception e) => e is Npgsql.NpgsqlException or IOException or TimeoutException;

    static async Task PauseAsync(TimeSpan time, CancellationToken token) => await Task.Delay(time, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
