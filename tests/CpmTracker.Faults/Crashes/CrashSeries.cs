using System.Diagnostics;
using CpmTracker.LocalPostgres;

namespace CpmTracker.Faults.Crashes;

/// <summary>What a series has seen so far.</summary>
/// <param name="Rounds">Rounds that are over, each with one blow.</param>
/// <param name="Victims">How many of them hit whom.</param>
/// <param name="Acknowledged">Errands that were acknowledged in the end.</param>
/// <param name="Unanswered">Sendings that a blow left without a reliable answer; each was repeated under its id.</param>
/// <param name="FoundDone">Of those, how many had been recorded all the same, and were recognised by their receipt.</param>
/// <param name="Elapsed">Since the beginning.</param>
public sealed record CrashTally(int Rounds, IReadOnlyDictionary<Victim, int> Victims, int Acknowledged, int Unanswered, int FoundDone, TimeSpan Elapsed);

/// <summary>
/// Rounds of work, a blow and an examination, on a cluster with fsync on. (For a kill it makes no difference: what a process has written outlives it in the system's page cache, fsynced or not.
/// What matters is that a commit is written before it is acknowledged.)
/// </summary>
/// <param name="folder">Where the cluster goes; it is removed at the end.</param>
/// <param name="seed">Everything is drawn from it and from the round's number.</param>
public sealed class CrashSeries(string folder, int seed)
{
    /// <summary>After so many a fresh database is taken, with two fresh hosts: the examination reads all of it, and each host takes a second of processor time to start.</summary>
    private const int RoundsPerDatabase = 50;

    private readonly Dictionary<Victim, int> victims = Enum.GetValues<Victim>().ToDictionary(victim => victim, _ => 0);
    private CrashTally tally = new(0, new Dictionary<Victim, int>(), 0, 0, 0, TimeSpan.Zero);

    /// <summary>Runs rounds.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="told">Is told after each.</param>
    /// <param name="ct">Ends the series between two rounds.</param>
    /// <exception cref="FaultFoundException">A round has broken a promise.</exception>
    public async Task<CrashTally> RunAsync(int first, int count, Action<CrashTally>? told = null, CancellationToken ct = default)
    {
        var clock = Stopwatch.StartNew();
        await using var cluster = await LocalCluster.StartAsync(new LocalClusterOptions(folder), ct);
        try
        {
            for (var number = first; number < first + count && !ct.IsCancellationRequested; number += RoundsPerDatabase)
                await RunOnOneDatabaseAsync(cluster, number, Math.Min(RoundsPerDatabase, first + count - number), clock, told, ct);
        }
        finally
        {
            await cluster.DisposeAsync();
            LocalCluster.Remove(folder);
        }

        return tally;
    }

    private async Task RunOnOneDatabaseAsync(LocalCluster cluster, int first, int count, Stopwatch clock, Action<CrashTally>? told, CancellationToken ct)
    {
        var before = tally;
        await using var site = await Site.OpenAsync(cluster, $"rounds_{first}");
        await using var examiner = new Examiner(site.Source);
        for (var number = first; number < first + count && !ct.IsCancellationRequested; number++)
        {
            var plan = RoundPlan.Of(seed, number);
            try
            {
                await site.StrikeAsync(plan);
                await site.SettleAsync();
            }
            catch (Exception e) when (e is TimeoutException or InvalidOperationException)
            {
                throw Fault(plan, first, [e.Message, site.Complaints, .. await LogAsync()]);
            }

            if (await examiner.FindAsync(site.Book) is { Count: > 0 } findings) throw Fault(plan, first, [.. findings, site.Complaints]);
            victims[plan.Victim]++;
            tally = new(
                before.Rounds + number - first + 1,
                victims,
                before.Acknowledged + site.Book.Acknowledged.Count(),
                before.Unanswered + site.Book.Unanswered,
                before.FoundDone + site.Book.FoundDone,
                clock.Elapsed);
            told?.Invoke(tally);
        }
    }

    /// <summary>The last that PostgreSQL itself said.</summary>
    private async Task<IEnumerable<string>> LogAsync() => (await File.ReadAllLinesAsync(Path.Combine(folder, "postgresql.log"))).TakeLast(15);

    private FaultFoundException Fault(RoundPlan plan, int first, IEnumerable<string> findings) => new(
        $"""
        Round {plan.Number} ({plan.Victim} hit {plan.Pause.TotalMilliseconds:0.000} ms after {plan.After} answers) broke a promise:
        {string.Join('\n', findings.Where(finding => finding.Length > 0).Take(30))}
        Again: crash --seed {seed} --first {plan.Number} --rounds 1, or with the rounds before it on that database: --first {first} --rounds {plan.Number - first + 1}
        """);
}
