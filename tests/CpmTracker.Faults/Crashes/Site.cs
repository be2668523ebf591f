using System.Diagnostics;
using System.Globalization;
using CpmTracker.Faults.Hosts;
using CpmTracker.LocalPostgres;
using Dapper;
using Npgsql;

namespace CpmTracker.Faults.Crashes;

/// <summary>A database with a host at work on it and one that stands by: what the blows of some rounds fall on.</summary>
internal sealed class Site : IAsyncDisposable
{
    private const string PracticeDatabase = "practice";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Polling = TimeSpan.FromMilliseconds(50);
    private readonly LocalCluster cluster;
    private readonly string database;
    private int hosts;
    private HostProcess active;
    private HostProcess standby;

    private Site(LocalCluster cluster, string database)
    {
        (this.cluster, this.database) = (cluster, database);
        Source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(cluster.ConnectionString(database)) { ApplicationName = "examiner", MaxPoolSize = 10 }.ConnectionString);
        active = Start();
        standby = Start();
    }

    public Book Book { get; } = new();

    /// <summary>Connections of the examiner's own.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>The errors that the two hosts have logged.</summary>
    public string Complaints => active.Complaints + standby.Complaints;

    public static async Task<Site> OpenAsync(LocalCluster cluster, string database)
    {
        await cluster.EnsureDatabaseAsync(PracticeDatabase);
        await cluster.EnsureDatabaseAsync(database);
        var site = new Site(cluster, database);
        await InTimeAsync(site.active.Ready, "the first host to be ready");
        return site;
    }

    /// <summary>Sends errands to the host at work, and has the blow fall among them.</summary>
    public async Task StrikeAsync(RoundPlan plan)
    {
        await InTimeAsync(active.Ready, $"{active.Name} to be ready");
        var target = plan.Victim switch
        {
            Victim.Backend => await BackendAsync(plan.Pick),
            Victim.Postmaster or Victim.FastShutdown or Victim.ImmediateShutdown => await NumberAsync("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int"),
            _ => 0,
        };
        await using var sentinel = await Source.OpenConnectionAsync();
        var asleep = plan.Victim == Victim.Host ? Task.CompletedTask : sentinel.ExecuteAsync("select pg_sleep(600)");
        var moment = Book.AfterAsync(plan.After);
        foreach (var errand in plan.Errands) Send(errand);
        await InTimeAsync(moment, $"{active.Name} to answer {plan.After} errands");
        Wait(plan.Pause);
        if (plan.Victim == Victim.Host) await ReplaceHostAsync();
        else if (plan.Victim == Victim.FastShutdown) await SignalAsync("INT", target);
        else if (plan.Victim == Victim.ImmediateShutdown) await SignalAsync("QUIT", target);
        else if (!Kill(target)) Kill(sentinel.ProcessID);
        // A crash ends every connection: when this one ends, PostgreSQL has noticed, and whoever is let in from now on comes after the recovery.
        await asleep.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Has everything that got no answer done after all, by whichever host there is, as soon as PostgreSQL answers again.</summary>
    public async Task SettleAsync()
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            while (Book.Waiting.Count > 0) await NextAsync($"{active.Name} has not answered {string.Join(", ", Book.Waiting)}");
            await UntilItAnswersAsync(NextAsync);
            if (Book.Open.Count == 0) return;
            foreach (var errand in Book.Open) Send(errand);
        }

        Task NextAsync(string obstacle) => Stopwatch.GetElapsedTime(started) < Patience ? Task.Delay(5) : throw new TimeoutException($"After {Patience} {obstacle}. {string.Join("; ", Book.LastFailures)}");
    }

    public async ValueTask DisposeAsync()
    {
        await active.DisposeAsync();
        await standby.DisposeAsync();
        await Source.DisposeAsync();
        await DropAsync();
    }

    private static async Task InTimeAsync(Task task, string what)
    {
        if (await Task.WhenAny(task, Task.Delay(Patience)) != task) throw new TimeoutException($"It took more than {Patience} for {what}.");
        await task;
    }

    private async Task DropAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(cluster.ConnectionString("postgres")) { Pooling = false }.ConnectionString);
            await connection.ExecuteAsync($"drop database if exists {database} with (force)");
        }
        catch (NpgsqlException)
        {
            // A round that failed may leave PostgreSQL away: its whole folder is removed in the end.
        }
    }

    private HostProcess Start() => HostProcess.Start(cluster.ConnectionString(database), cluster.ConnectionString(PracticeDatabase), $"host{++hosts}", Book.Note, Polling);

    private void Send(Programme.Errand errand)
    {
        Book.Send(errand);
        active.Send(errand);
    }

    /// <summary>The one that stands by takes over, and another is started to stand by.</summary>
    private async Task ReplaceHostAsync()
    {
        var victim = active;
        await victim.KillAsync();
        (active, standby) = (standby, Start());
        Book.GiveUpWaiting();
        await victim.DisposeAsync();
        await InTimeAsync(active.Ready, $"{active.Name} to be ready");
        // A commit that the blow overtook on its way is over when its connection is.
        while (await NumberAsync($"select count(*)::int from pg_stat_activity where application_name = '{victim.Name}'") > 0) await Task.Delay(2);
    }

    /// <summary>One of those that serve the host at work, or that write for all.</summary>
    private async Task<int> BackendAsync(int pick)
    {
        await using var connection = await Source.OpenConnectionAsync();
        var backends = (await connection.QueryAsync<int>(
            $"select pid from pg_stat_activity where application_name = '{active.Name}' or backend_type in ('walwriter', 'checkpointer', 'background writer') order by pid")).AsList();
        return backends[pick % backends.Count];
    }

    private async Task<int> NumberAsync(string sql)
    {
        await using var connection = await Source.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>(sql);
    }

    /// <summary>After a crash of PostgreSQL: the old connections are of no use, and new ones are let in once it has recovered.</summary>
    private async Task UntilItAnswersAsync(Func<string, Task> next)
    {
        while (true)
        {
            try
            {
                Source.Clear();
                await NumberAsync("select 1");
                return;
            }
            catch (NpgsqlException e)
            {
                await next($"PostgreSQL does not answer: {e.Message}");
            }
        }
    }

    private static async Task SignalAsync(string signal, int processId)
    {
        using var kill = Process.Start("kill", [$"-{signal}", processId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <returns>False for one that had ended of itself: a connection that nobody needed any more.</returns>
    private static bool Kill(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.Kill();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Shorter than a timer's tick.</summary>
    private static void Wait(TimeSpan pause)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < pause) Thread.SpinWait(20);
    }
}
