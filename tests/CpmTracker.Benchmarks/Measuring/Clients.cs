namespace CpmTracker.Benchmarks.Measuring;

using System.Diagnostics;

/// <summary>Several clients that do the same work at the same time, each one call after another.</summary>
public static class Clients
{
    /// <summary>Lets them work for a while: the calls that were done, a second.</summary>
    /// <param name="clients">How many at a time.</param>
    /// <param name="time">How long.</param>
    /// <param name="call">One call, given the client's number, from 0.</param>
    public static async Task<double> RateAsync(int clients, TimeSpan time, Func<int, Task> call)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var done = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            long calls = 0;
            for (; watch.Elapsed < time; calls++) await call(client);
            return calls;
        })));
        return done.Sum() / watch.Elapsed.TotalSeconds;
    }
}
