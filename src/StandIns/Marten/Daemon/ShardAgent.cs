namespace Marten.Daemon;

/// <summary>A shard at work in this process, that can be stopped by itself or with the daemon.</summary>
internal sealed class ShardAgent
{
    readonly CancellationTokenSource _stop;

    public ShardAgent(ShardRunner runner, CancellationToken daemon)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(daemon);
        var token = _stop.Token;
        Work = Task.Run(() => runner.RunAsync(token), CancellationToken.None);
    }

    /// <summary>Ends when it is stopped, or an error has paused it.</summary>
    public Task Work { get; }

    public async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }
}
