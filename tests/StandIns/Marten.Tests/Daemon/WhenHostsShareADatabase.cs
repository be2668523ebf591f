using System.Diagnostics;
using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenHostsShareADatabase(PostgresFixture postgres, ITestOutputHelper output)
{
    static readonly TimeSpan Takeover = TimeSpan.FromSeconds(5);

    /// <summary>A host that connects under a role of its own, by which it can be cut off from the database at a blow, as a machine that dies.</summary>
    static IHost HostAs(string role, string connection)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddMarten(options =>
        {
            options.Connection(new NpgsqlConnectionStringBuilder(connection) { Username = role }.ConnectionString);
            Stores.Configure(options);
            options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async);
        }).UseLightweightSessions().AddAsyncDaemon(DaemonMode.HotCold);
        return builder.Build();
    }

    static Task CutAsync(DocumentStore store, string role) =>
        store.RunAsync($"alter role {role} nologin; select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '{role}'");

    [Fact]
    public async Task The_other_leads_within_seconds_when_one_is_cut_off_and_no_event_is_skipped_or_counts_twice()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var writing = Stores.Open(connection, options => options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async));
        await writing.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var roles = (string[])[$"host_{Guid.NewGuid():N}", $"host_{Guid.NewGuid():N}"];
        foreach (var role in roles) await writing.RunAsync($"create role {role} login superuser");
        var hosts = roles.Select(role => HostAs(role, connection)).ToList();
        foreach (var host in hosts) await host.StartAsync();
        await AppendAsync(writing, 0);
        await writing.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));

        for (var round = 1; round <= 4; round++)
        {
            var leader = (await writing.RowsAsync("select usename from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and a.datname = current_database() group by 1"))[0];
            var appending = AppendAsync(writing, round);
            await CutAsync(writing, leader);
            var clock = Stopwatch.StartNew();
            await appending;
            await writing.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(30));
            output.WriteLine($"{clock.Elapsed.TotalMilliseconds:0} ms until the other had all of it");
            clock.Elapsed.ShouldBeLessThan(Takeover);
            await writing.RunAsync($"alter role {leader} login");
        }

        await using var reading = writing.QuerySession();
        (await reading.Query<County>().ToListAsync()).Sum(county => county.Directors).ShouldBe(5 * 40);
        foreach (var host in hosts)
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    static async Task AppendAsync(DocumentStore store, int round)
    {
        for (var i = 0; i < 40; i++)
        {
            await using var session = store.LightweightSession();
            session.Events.Append($"director-{round}-{i}", new Enrolled($"0601{i % 3}"));
            await session.SaveChangesAsync();
        }
    }
}
