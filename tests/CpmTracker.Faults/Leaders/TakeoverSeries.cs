using System.Diagnostics;
using CpmTracker.Faults.Crashes;
using CpmTracker.Faults.Hosts;
using CpmTracker.Faults.Programme;
using Dapper;
using Marten;
using Npgsql;

namespace CpmTracker.Faults.Leaders;

/// <summary>What a series has come to.</summary>
/// <param name="Killed">Leaders that were ended by SIGKILL.</param>
/// <param name="Disconnected">Leaders whose connections the database ended.</param>
/// <param name="Times">From each blow until the views had an event that was recorded after it.</param>
/// <param name="Acknowledged">Errands that were recorded meanwhile.</param>
public sealed record TakeoverTally(int Killed, int Disconnected, IReadOnlyList<TimeSpan> Times, int Acknowledged);

/// <summary>
/// Two hosts, processes of their own, on one database, while others write to it. The one that leads is killed by SIGKILL, or PostgreSQL's processes that serve its locks are ended; somebody has to
/// take the lead within seconds, and the views miss nothing and have nothing twice. (The hosts look for the lead as often as Marten has them do by default: each second.)
/// </summary>
public sealed class TakeoverSeries : IAsyncDisposable
{
    private const int Writers = 2;
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Polling = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string database;
    private readonly string practice;
    private readonly int seed;
    private readonly NpgsqlDataSource direct;
    private readonly DocumentStore store;
    private readonly List<HostProcess> hosts = [];
    private int started;
    private TakeoverTally tally = new(0, 0, [], 0);

    private TakeoverSeries(string database, string practice, int seed)
    {
        (this.database, this.practice, this.seed) = (database, practice, seed);
        direct = NpgsqlDataSource.Create(database);
        store = Setup.Open(direct);
    }

    /// <summary>Starts the hosts.</summary>
    /// <param name="database">An empty database.</param>
    /// <param name="practice">Another one, on which each host tries itself first.</param>
    /// <param name="seed">Everything is drawn from it.</param>
    public static async Task<TakeoverSeries> StartAsync(string database, string practice, int seed)
    {
        var series = new TakeoverSeries(database, practice, seed);
        for (var n = 0; n < 2; n++) await series.AddHostAsync();
        return series;
    }

    /// <summary>Runs rounds.</summary>
    /// <param name="rounds">How many; in turns the leader is killed and cut off.</param>
    /// <param name="told">Is told the rounds so far.</param>
    /// <param name="ct">Ends the series between two rounds.</param>
    /// <exception cref="FaultFoundException">Nobody took the lead in time, or an event was skipped or applied twice.</exception>
    public async Task<TakeoverTally> RunAsync(int rounds, Action<int>? told = null, CancellationToken ct = default)
    {
        await using var examiner = new Examiner(direct);
        for (var round = 0; round < rounds && !ct.IsCancellationRequested; round++)
        {
            await RoundAsync(round, new Random(unchecked((seed * 1_000_003) + round)));
            if (await examiner.FindAsync(tally.Acknowledged) is { Count: > 0 } findings)
                throw new FaultFoundException($"After round {round} of seed {seed}:\n{string.Join('\n', findings.Take(20))}\n{Complaints}");
            told?.Invoke(round + 1);
        }

        return tally;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts) await host.DisposeAsync();
        await store.DisposeAsync();
        await direct.DisposeAsync();
    }

    private string Complaints => string.Concat(hosts.Select(host => host.Complaints));

    private async Task RoundAsync(int round, Random random)
    {
        await using var connection = await direct.OpenConnectionAsync();
        var leader = await UntilAsync(() => LeaderAsync(connection), "nobody led");
        using var enough = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(new Random(random.Next()), $"r{round}-{writer}", enough.Token)));
        await Task.Delay(random.Next(200));

        var blow = Stopwatch.GetTimestamp();
        var kill = round % 2 == 0;
        if (kill) await KillAsync(leader);
        else await connection.ExecuteAsync("select pg_terminate_backend(pid) from (select distinct l.pid from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and a.application_name = @leader) held", new { leader });
        var head = await connection.ExecuteScalarAsync<long>("select coalesce(max(seq_id), 0) from mt_events");
        await UntilAsync(async () => await connection.ExecuteScalarAsync<bool>("select last_seq_id > @head from mt_event_progression where name = 'cpm:All'", new { head }) ? "" : null, "the views stood still");
        var took = Stopwatch.GetElapsedTime(blow);
        await enough.CancelAsync();
        tally = new(tally.Killed + (kill ? 1 : 0), tally.Disconnected + (kill ? 0 : 1), [.. tally.Times, took], tally.Acknowledged + (await writing).Sum());

        if (took > Longest) throw new FaultFoundException($"In round {round} of seed {seed} it took {took.TotalSeconds:0.0} s until the views had an event that was recorded after the leader was gone. {Complaints}");
        if (kill && await LeaderAsync(connection) == leader) throw new FaultFoundException($"{leader} was killed and leads.");
        if (hosts.Count < 2) await AddHostAsync();
    }

    /// <summary>Who holds the views' locks.</summary>
    private static Task<string?> LeaderAsync(NpgsqlConnection connection) => connection.QueryFirstOrDefaultAsync<string?>(
        "select a.application_name from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and l.granted and a.datname = current_database() and a.application_name like 'host%'");

    private async Task KillAsync(string leader)
    {
        var victim = hosts.Single(host => host.Name == leader);
        hosts.Remove(victim);
        await victim.KillAsync();
        await victim.DisposeAsync();
    }

    private async Task AddHostAsync()
    {
        var host = HostProcess.Start(database, practice, $"host{++started}", _ => { }, Polling);
        hosts.Add(host);
        await host.Ready.WaitAsync(Patience);
    }

    /// <summary>Errand after errand, none of which the hosts' fate concerns. How many.</summary>
    private async Task<int> WriteAsync(Random random, string prefix, CancellationToken enough)
    {
        await Task.Yield();
        var desk = new Desk(store);
        var done = 0;
        for (; !enough.IsCancellationRequested; done++)
        {
            var errand = Errand.Draw(random, 1, $"{prefix}-{done}", 4).Single();
            if (await desk.PerformAsync(errand, CancellationToken.None) is { Knowledge: not Knowledge.Acknowledged } failed) throw new FaultFoundException($"A writer was disturbed: {failed}");
            await Task.Delay(Breath, CancellationToken.None);
        }

        return done;
    }

    private async Task<string> UntilAsync(Func<Task<string?>> look, string otherwise)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Patience)
        {
            if (await look() is { } found) return found;
            await Task.Delay(5);
        }

        throw new FaultFoundException($"For {Patience} {otherwise}. {Complaints}");
    }
}
