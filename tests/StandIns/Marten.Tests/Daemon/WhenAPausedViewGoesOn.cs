using System.Globalization;
using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
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

/// <summary>Hosts that run a fold which fails on a certain event, and hosts in which it is mended. The trace names every event that was applied, in order.</summary>
public sealed class WhenAPausedViewGoesOn(PostgresFixture postgres) : IAsyncDisposable
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);
    readonly List<IHost> _hosts = [];

    public sealed record Trail(string Id, string Trace);

    /// <summary>Whether a host's fold fails on the bad event.</summary>
    sealed class Fold
    {
        public volatile bool Fails;
    }

    sealed class TrailView(Fold fold) : SingleStreamProjection<Trail, string>
    {
        public override Trail? Evolve(Trail? snapshot, string id, IEvent e) => fold.Fails && e.Data is Noted { Text: "bad" }
            ? throw new InvalidOperationException("cannot bear this")
            : new Trail(id, $"{snapshot?.Trace} {e.Sequence.ToString(CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public async Task After_a_restart_with_a_fold_that_no_longer_fails()
    {
        var connection = await postgres.NewDatabaseAsync();
        var broken = await StartAsync(connection, new() { Fails = true });
        await AppendAsync(Store(broken), "good", "bad", "good");
        await PausedAsync(Store(broken));
        await broken.StopAsync(TestContext.Current.CancellationToken);
        await AppendAsync(Store(broken), "good");

        (await PausedAsync(Store(broken))).ShouldMatch("event #2 .*noted.*cannot bear this");
        await EndsWellAsync(Store(await StartAsync(connection, new())), " 1 2 3 4");
    }

    [Fact]
    public async Task After_a_restart_with_the_same_fault_it_says_so_all_the_time_and_goes_on_once_that_is_mended()
    {
        var connection = await postgres.NewDatabaseAsync();
        var broken = await StartAsync(connection, new() { Fails = true });
        await AppendAsync(Store(broken), "good", "bad", "good");
        await PausedAsync(Store(broken));
        await broken.StopAsync(TestContext.Current.CancellationToken);

        var fold = new Fold { Fails = true };
        var again = await StartAsync(connection, fold);
        for (var look = 0; look < 20; look++)
        {
            (await ToldAsync(Store(broken))).PauseReason.ShouldNotBeNull();
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        fold.Fails = false;
        await EndsWellAsync(Store(again), " 1 2 3");
    }

    [Fact]
    public async Task When_another_host_takes_over_in_which_the_fold_is_mended()
    {
        var connection = await postgres.NewDatabaseAsync();
        var broken = await StartAsync(connection, new() { Fails = true });
        await AppendAsync(Store(broken), "good", "bad");
        await PausedAsync(Store(broken));
        var mended = await StartAsync(connection, new());
        await AppendAsync(Store(broken), "good");
        (await PausedAsync(Store(mended))).ShouldContain("#2", customMessage: "Also the one that stands by tells of it.");

        await broken.StopAsync(TestContext.Current.CancellationToken);

        await EndsWellAsync(Store(mended), " 1 2 3");
    }

    [Fact]
    public async Task In_the_leader_itself_when_the_reason_is_gone()
    {
        var fold = new Fold { Fails = true };
        var host = await StartAsync(await postgres.NewDatabaseAsync(), fold);
        await AppendAsync(Store(host), "good", "bad", "good", "bad");
        await PausedAsync(Store(host));

        fold.Fails = false;

        await EndsWellAsync(Store(host), " 1 2 3 4");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    static DocumentStore Store(IHost host) => (DocumentStore)host.Services.GetRequiredService<IDocumentStore>();

    static async Task AppendAsync(DocumentStore store, params string[] texts)
    {
        await using var session = store.LightweightSession();
        session.Events.Append("log", texts.Select(text => new Noted(text)));
        await session.SaveChangesAsync();
    }

    static async Task<ShardState> ToldAsync(DocumentStore store) => (await store.Advanced.AllProjectionProgress()).Single(state => state.ShardName == "Trail:All");

    /// <summary>What the database says of the view, once that is a pause.</summary>
    static async Task<string> PausedAsync(DocumentStore store)
    {
        using var patience = new CancellationTokenSource(Soon);
        while (true)
        {
            if ((await store.Advanced.AllProjectionProgress(token: patience.Token)).SingleOrDefault(state => state.ShardName == "Trail:All") is { PauseReason: { } reason, AgentStatus: "Paused", Sequence: 1 }) return reason;
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>The view has every event once and in order, equals its rebuild, and nobody says that it is paused any more.</summary>
    static async Task EndsWellAsync(DocumentStore store, string trace)
    {
        using (var patience = new CancellationTokenSource(Soon))
            while (await ToldAsync(store) is { AgentStatus: not "Running" }) await Task.Delay(10, patience.Token);
        await store.WaitForNonStaleProjectionDataAsync(Soon);
        (await ToldAsync(store)).PauseReason.ShouldBeNull();
        await using var session = store.QuerySession();
        (await session.LoadAsync<Trail>("log"))!.Trace.ShouldBe(trace);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<Trail>(CancellationToken.None);
        (await session.LoadAsync<Trail>("log"))!.Trace.ShouldBe(trace);
    }

    async Task<IHost> StartAsync(string connection, Fold fold)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Services.AddMarten(options =>
        {
            options.Connection(connection);
            Stores.Configure(options);
            options.Events.EnableExtendedProgressionTracking = true;
            options.Projections.LeadershipPollingTime = 20;
            options.Projections.AgentPauseTime = TimeSpan.FromMilliseconds(20);
            options.Projections.HealthCheckPollingTime = TimeSpan.FromMilliseconds(50);
            options.Projections.Add(new TrailView(fold), ProjectionLifecycle.Async);
        }).UseLightweightSessions().AddAsyncDaemon(DaemonMode.HotCold);
        var host = builder.Build();
        _hosts.Add(host);
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
