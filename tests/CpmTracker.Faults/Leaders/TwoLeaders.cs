using CpmTracker.Faults.Cuts;
using CpmTracker.Faults.Programme;
using Dapper;
using JasperFx.Events.Daemon;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CpmTracker.Faults.Leaders;

/// <summary>Two hosts on one database, each of which runs the views' daemon whenever it can get the lock; and a hand that takes it away from them again and again.</summary>
public sealed class TwoLeaders : IAsyncDisposable
{
    private readonly IReadOnlyList<(IHost Host, CuttingProxy Proxy)> hosts;
    private readonly NpgsqlDataSource direct;
    private int written;

    private TwoLeaders(IReadOnlyList<(IHost, CuttingProxy)> hosts, NpgsqlDataSource direct) => (this.hosts, this.direct) = (hosts, direct);

    /// <summary>How often the one who held the lock lost it.</summary>
    public int Deposed { get; private set; }

    public static async Task<TwoLeaders> StartAsync(string connectionString)
    {
        var hosts = new List<(IHost, CuttingProxy)>();
        for (var n = 0; n < 2; n++)
        {
            var proxy = CuttingProxy.Before(connectionString);
            var builder = Host.CreateEmptyApplicationBuilder(null);
            builder.Services.AddMarten(options =>
            {
                options.Connection(new NpgsqlConnectionStringBuilder(proxy.ConnectionString) { ApplicationName = $"leader{n}", MaxPoolSize = 8 }.ConnectionString);
                Setup.Configure(options);
            }).UseLightweightSessions().AddAsyncDaemon(DaemonMode.HotCold);
            var host = builder.Build();
            await host.StartAsync();
            hosts.Add((host, proxy));
        }

        return new(hosts, NpgsqlDataSource.Create(connectionString));
    }

    /// <summary>Writes while the lock goes to and fro: the holder's connections are cut on the network, or ended by the database.</summary>
    public async Task FightAsync(Random random, int rounds)
    {
        await using var store = Setup.Open(direct);
        var desk = new Desk(store);
        for (var round = 0; round < rounds; round++)
        {
            await using var connection = await direct.OpenConnectionAsync();
            var holders = (await connection.QueryAsync<(int Process, string Host)>(
                "select distinct l.pid, a.application_name from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and l.granted and a.application_name like 'leader%'")).AsList();
            var writing = Task.WhenAll(Errand.Draw(random, random.Next(1, 6), $"r{round}", 4).Select(errand => desk.PerformAsync(errand)));
            await Task.Delay(random.Next(30));
            if (holders.Count > 0) await DeposeAsync(connection, random, holders);
            var answers = await writing;
            if (answers.FirstOrDefault(answer => answer.Knowledge != Knowledge.Acknowledged) is { } failed) throw new FaultFoundException($"A writer was disturbed: {failed}");
            written += answers.Length;
        }
    }

    /// <summary>Has the views follow to the end, and compares them with their rebuild. What is wrong, a line each.</summary>
    public async Task<IReadOnlyList<string>> ExamineAsync()
    {
        await using var examiner = new Crashes.Examiner(direct);
        return await examiner.FindAsync(written);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (host, proxy) in hosts)
        {
            await host.StopAsync();
            host.Dispose();
            await proxy.DisposeAsync();
        }

        await direct.DisposeAsync();
    }

    private async Task DeposeAsync(NpgsqlConnection connection, Random random, List<(int Process, string Host)> holders)
    {
        Deposed++;
        var (process, name) = holders[random.Next(holders.Count)];
        if (random.Next(2) == 0) await connection.ExecuteAsync($"select pg_terminate_backend({process})");
        else hosts[name[^1] - '0'].Proxy.CutNow();
    }
}
