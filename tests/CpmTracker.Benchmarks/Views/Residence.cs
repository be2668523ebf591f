namespace CpmTracker.Benchmarks.Views;

/// <summary>How much memory this process holds while it works, sampled ten times a second.</summary>
public sealed class Residence : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly List<double> samples = [];
    private readonly Task sampling;

    /// <summary>Begins, with what was needed before given back.</summary>
    public Residence()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        sampling = SampleAsync();
    }

    /// <summary>The most that was held, in MB.</summary>
    public double Peak => samples.Max();

    /// <summary>The mean of the last quarter over the mean of the second: 1 where it does not grow any more.</summary>
    public double Growth => Mean(3) / Mean(1);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await sampling;
        stop.Dispose();
    }

    private double Mean(int quarter) => samples[(samples.Count * quarter / 4)..Math.Max((samples.Count * quarter / 4) + 1, samples.Count * (quarter + 1) / 4)].Average();

    private async Task SampleAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            samples.Add(Environment.WorkingSet / 1e6);
            await Task.Delay(100, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
