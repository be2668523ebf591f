namespace CpmTracker.Cli.Output;

/// <summary>Tells how far it is in plain lines, one every two seconds at most and one at the end.</summary>
internal sealed class ProgressLines(string what, string unit, Action<string> write, TimeProvider clock) : IProgress<Count>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly Lock one = new();
    private readonly long started = clock.GetTimestamp();
    private long? written;
    private Count last;

    public void Report(Count value)
    {
        lock (one)
        {
            if (value == last || (value.Done < value.Of && written is { } at && clock.GetElapsedTime(at) < Pause)) return;
            (last, written) = (value, clock.GetTimestamp());
            var elapsed = clock.GetElapsedTime(started);
            write($"{what}: {Pace.Number(value.Done)} of {Pace.Number(value.Of)} {unit}, {Pace.Rate(value.Done, elapsed)}{Pace.Left(value, elapsed)}");
        }
    }
}
