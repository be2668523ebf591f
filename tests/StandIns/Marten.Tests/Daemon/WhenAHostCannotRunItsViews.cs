using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Marten.Events.Aggregation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

/// <summary>Hosts that may make no tables, and find one missing.</summary>
public sealed class WhenAHostCannotRunItsViews(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    public sealed record Newer(string Id);

    public sealed class NewerView : SingleStreamProjection<Newer, string>
    {
        public override Newer? Evolve(Newer? snapshot, string id, IEvent e) => new(id);
    }

    [Fact]
    public async Task It_gives_up_the_lead_and_another_takes_it_that_can()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var writing = Stores.Open(connection, options => options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async));
        await writing.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        using var unable = await StartAsync(connection, DaemonMode.HotCold, options => options.Projections.Add<NewerView>(ProjectionLifecycle.Async));
        while ((await writing.RowsAsync("select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())")).Count > 0) await Task.Delay(5, TestContext.Current.CancellationToken);
        using var able = await StartAsync(connection, DaemonMode.HotCold);

        await FollowsAsync(writing);

        await able.StopAsync(TestContext.Current.CancellationToken);
        await unable.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Alone_it_tries_again_and_runs_them_once_the_table_is_there()
    {
        var connection = await postgres.NewDatabaseAsync();
        using var host = await StartAsync(connection, DaemonMode.Solo);
        await using var writing = Stores.Open(connection, options => options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async));

        await FollowsAsync(writing);

        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task It_waits_for_a_database_that_is_not_there_yet()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var writing = Stores.Open(connection, options => options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async));
        await writing.RunAsync("create role latecomer nologin superuser");
        var early = new Npgsql.NpgsqlConnectionStringBuilder(connection) { Username = "latecomer" }.ConnectionString;
        using var leading = await StartAsync(early, DaemonMode.HotCold, options => options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate);
        using var alone = await StartAsync(early, DaemonMode.Solo, options => options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate);

        await writing.RunAsync("alter role latecomer login");
        await FollowsAsync(writing);

        await leading.StopAsync(TestContext.Current.CancellationToken);
        await alone.StopAsync(TestContext.Current.CancellationToken);
    }

    static async Task FollowsAsync(DocumentStore writing)
    {
        await using var session = writing.LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        await writing.WaitForNonStaleProjectionDataAsync(Soon);
        (await session.LoadAsync<County>("06019", TestContext.Current.CancellationToken))!.Directors.ShouldBe(1);
    }

    static async Task<IHost> StartAsync(string connection, DaemonMode mode, Action<StoreOptions>? more = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Services.AddMarten(options =>
        {
            options.Connection(connection);
            Stores.Configure(options);
            options.AutoCreateSchemaObjects = AutoCreate.None;
            options.Projections.LeadershipPollingTime = 20;
            options.Projections.AgentPauseTime = TimeSpan.FromMilliseconds(50);
            options.Projections.HealthCheckPollingTime = TimeSpan.FromMilliseconds(200);
            options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async);
            more?.Invoke(options);
        }).UseLightweightSessions().AddAsyncDaemon(mode);
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
