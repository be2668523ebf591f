namespace CpmTracker.Benchmarks.GraphQL;

/// <summary>What requests cost a server, over all rounds.</summary>
internal sealed class Usage
{
    private double allocated;
    private double cpu;
    private double requests;

    /// <summary>Bytes allocated for one.</summary>
    public double Bytes => allocated / requests;

    /// <summary>CPU time for one.</summary>
    public double Microseconds => cpu * 1_000 / requests;

    public void Note(Counters used, double answered)
    {
        allocated += used.Allocated;
        cpu += used.CpuMilliseconds;
        requests += answered;
    }
}
