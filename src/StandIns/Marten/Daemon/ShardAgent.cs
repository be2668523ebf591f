using System.Diagnostics;

namespace Marten.Daemon;

/// <summary>A shard at work in this process, that can be stopped by itself or with the daemon.</summary>
internal sealed class ShardAgent
{
    readonly ShardRunner _runner;
    readonly CancellationTokenSource _stop;
    long _ended;

    public ShardAgent(ShardRunner runner, CancellationToken daemon)
    {
        _runner = runner;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(daemon);
        var token = _stop.Token;
        Work = Task.Run(() => RunAsync(token), CancellationToken.None);
    }

    /// <summary>Ends when it is stopped, or an error has paused it.</summary>
    public Task Work { get; }

    /// <summary>Whether it has been at rest for so long.</summary>
    public bool RestsSince(TimeSpan time) => Work.IsCompleted && Stopwatch.GetElapsedTime(_ended) >= time;

    /// <summary>Whether it is at work; waits for the end of one that an error has paused.</summary>
    public async Task<bool> IsAtWorkAsync()
    {
        if (_runner.HasFailed) await Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !Work.IsCompleted;
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    async Task RunAsync(CancellationToken token)
    {
        await _runner.RunAsync(token).ConfigureAwait(false);
        _ended = Stopwatch.GetTimestamp();
    }
}
