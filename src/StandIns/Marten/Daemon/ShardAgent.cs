using System.Diagnostics;

namespace Marten.Daemon;

/// <summary>A shard at work in this process, that can be stopped by itself or with the daemon.</summary>
internal sealed class ShardAgent
{
    readonly CancellationTokenSource _stop;
    long _ended;

    public ShardAgent(ShardRunner runner, CancellationToken daemon)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(daemon);
        var token = _stop.Token;
        Work = Task.Run(() => RunAsync(runner, token), CancellationToken.None);
    }

    /// <summary>Ends when it is stopped, or an error has paused it.</summary>
    public Task Work { get; }

    /// <summary>Whether it has been at rest for so long.</summary>
    public bool RestsSince(TimeSpan time) => Work.IsCompleted && Stopwatch.GetElapsedTime(_ended) >= time;

    public async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    async Task RunAsync(ShardRunner runner, CancellationToken token)
    {
        await runner.RunAsync(token).ConfigureAwait(false);
        _ended = Stopwatch.GetTimestamp();
    }
}
