namespace CpmTracker.Benchmarks.Fuzzing;

using System.Diagnostics;
using System.Globalization;
using CpmTracker.Fuzzing;

/// <summary>One run of the fuzzer, on all processors.</summary>
internal sealed class FuzzRun
{
    private const int Shown = 5;
    private readonly FuzzDocuments documents;
    private readonly FuzzTarget target;
    private readonly Lock gate = new();
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private FuzzRun(FuzzDocuments documents, FuzzTarget target) => (this.documents, this.target) = (documents, target);

    public int Sent { get; private set; }

    public int Executed { get; private set; }

    public int Refused { get; private set; }

    public int NotParsed { get; private set; }

    public int Failures { get; private set; }

    public TimeSpan Longest { get; private set; }

    /// <summary>In bytes, on the thread that sent the document.</summary>
    public long MostAllocated { get; private set; }

    /// <summary>In bytes, after a collection.</summary>
    public long HeldAtEnd { get; private set; }

    public static async Task<FuzzRun> StartAsync(int seed)
    {
        var executor = await FuzzSchema.BuildAsync();
        return new(new FuzzDocuments(new SchemaText(executor.Schema.ToString()!), seed), new FuzzTarget(executor));
    }

    public async Task ToEndAsync(int from, int count, CancellationToken stop)
    {
        await Parallel.ForAsync(from, from + count, stop, async (number, _) => await SendAsync(number));
        HeldAtEnd = GC.GetTotalMemory(forceFullCollection: true);
    }

    private async Task SendAsync(int number)
    {
        var (document, isValid) = documents.At(number);
        var (begun, allocated, thread) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread(), Environment.CurrentManagedThreadId);
        Verdict? verdict = null;
        try
        {
            verdict = await target.SendAsync(document, isValid);
        }
        catch (FuzzFailure failure)
        {
            await Console.Error.WriteLineAsync(Failures < Shown ? $"document {number}: {failure.Message}" : $"document {number} failed");
        }

        // Whoever went on on another thread has allocated there; most documents do not.
        Count(verdict, watch.Elapsed - begun, Environment.CurrentManagedThreadId == thread ? GC.GetAllocatedBytesForCurrentThread() - allocated : 0);
    }

    private void Count(Verdict? verdict, TimeSpan time, long allocated)
    {
        lock (gate)
        {
            Sent++;
            Executed += verdict == Verdict.Executed ? 1 : 0;
            Refused += verdict == Verdict.Refused ? 1 : 0;
            NotParsed += verdict == Verdict.NotParsed ? 1 : 0;
            Failures += verdict is null ? 1 : 0;
            Longest = time > Longest ? time : Longest;
            MostAllocated = Math.Max(allocated, MostAllocated);
            if (Sent % 50_000 == 0) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Sent:#,0} documents after {watch.Elapsed.TotalSeconds:0} s, {Failures} failures"));
        }
    }
}
