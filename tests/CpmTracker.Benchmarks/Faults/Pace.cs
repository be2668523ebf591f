using System.Diagnostics;
using System.Globalization;

namespace CpmTracker.Benchmarks.Faults;

/// <summary>Tells on standard error, every few seconds, how far a run is, how fast, and when it will be over.</summary>
internal sealed class Pace(long all, string units)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan told;

    public void Tell(long done)
    {
        var elapsed = clock.Elapsed;
        if (done == 0 || (elapsed - told < Between && done < all)) return;
        told = elapsed;
        var rate = done / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds((all - done) / rate);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {done:#,0} of {all:#,0} {units}, {rate:#,0.0}/s, {(int)left.TotalHours:00}:{left:mm\\:ss} to go"));
    }
}
