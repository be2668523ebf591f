using System.Diagnostics;
using System.Globalization;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>Starts PostgreSQL again when its first process ends without being told to: killed by hand, or by the system when memory ran out.</summary>
internal sealed class Supervision : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private readonly CancellationTokenSource ending = new();
    private readonly Postmaster postmaster;
    private readonly Action<string> says;
    private readonly Task work;
    private int processId;
    private HostWatch? watch;

    private Supervision(Postmaster postmaster, int processId, Action<string> says)
    {
        (this.postmaster, this.processId, this.says) = (postmaster, processId, says);
        watch = HostWatch.Over(processId);
        work = Task.Run(RunAsync);
    }

    /// <summary>How long to wait before the first attempt after one that failed; each wait is twice as long as the one before.</summary>
    public static TimeSpan FirstPause { get; } = TimeSpan.FromSeconds(1);

    /// <summary>No wait is longer.</summary>
    public static TimeSpan LongestPause { get; } = TimeSpan.FromSeconds(30);

    public static Supervision Over(Postmaster postmaster, int processId, Action<string> says) => new(postmaster, processId, says);

    /// <summary>Ends the supervision and, after an attempt that is under way, PostgreSQL.</summary>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await work.ConfigureAwait(false);
        ending.Dispose();
        await postmaster.StopAsync(CancellationToken.None).ConfigureAwait(false);
        watch?.Dispose();
    }

    private async Task RunAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            if (!PostmasterFile.Lives(processId)) await RestartAsync().ConfigureAwait(false);
            await PauseAsync(BetweenLooks).ConfigureAwait(false);
        }
    }

    private async Task RestartAsync()
    {
        says($"PostgreSQL (process {processId}) has ended without being told to: starting it again.");
        watch?.Dispose();
        watch = null;
        var clock = Stopwatch.StartNew();
        for (var pause = FirstPause; !ending.IsCancellationRequested; pause = TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, LongestPause.Ticks)))
        {
            try
            {
                // Not cancelled half-way: a start that is over can be stopped, one under way may escape.
                processId = await postmaster.RestartAsync(says, CancellationToken.None).ConfigureAwait(false);
                watch = HostWatch.Over(processId);
                says($"PostgreSQL runs again (process {processId}), {clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s after its end was noticed.");
                return;
            }
            catch (ClusterFailedException e)
            {
                says($"PostgreSQL could not be started again; the next attempt is in {pause.TotalSeconds:0} s. {e.Message}");
                await PauseAsync(pause).ConfigureAwait(false);
            }
        }
    }

    private async Task PauseAsync(TimeSpan pause) => await Task.Delay(pause, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
