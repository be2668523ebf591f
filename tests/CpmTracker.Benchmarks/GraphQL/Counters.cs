namespace CpmTracker.Benchmarks.GraphQL;

using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

/// <summary>What a server's process has used since its start.</summary>
/// <param name="Allocated">Bytes.</param>
/// <param name="CpuMilliseconds">Of all its threads.</param>
/// <param name="ResidentBytes">Memory it holds now.</param>
/// <param name="HeapBytes">Of that, what the garbage collector has committed for its heap, as of its last collection.</param>
internal sealed record Counters(long Allocated, double CpuMilliseconds, long ResidentBytes, long HeapBytes)
{
    public const string Path = "/bare/counters";

    public static Counters operator -(Counters later, Counters earlier) =>
        later with { Allocated = later.Allocated - earlier.Allocated, CpuMilliseconds = later.CpuMilliseconds - earlier.CpuMilliseconds };

    /// <summary>Lets a host tell its own.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Path, () =>
    {
        using var self = Process.GetCurrentProcess();
        return new Counters(GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime.TotalMilliseconds, self.WorkingSet64, GC.GetGCMemoryInfo().TotalCommittedBytes);
    });
}
