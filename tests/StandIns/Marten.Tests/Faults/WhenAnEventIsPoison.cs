using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Marten.Events.Aggregation;

namespace CpmTracker.StandIns.Marten.Tests.Faults;

public record Hours(string Id, int Sessions, int Minutes);

public class HoursProjection : SingleStreamProjection<Hours, string>
{
    public const int Poison = 666;

    public override Hours? Evolve(Hours? snapshot, string id, IEvent e) => e.Data is SessionHeld held
        ? new Hours(id, (snapshot?.Sessions ?? 0) + 1, (snapshot?.Minutes ?? 0) + Sound(held.Minutes))
        : snapshot;

    protected virtual int Sound(int minutes) => minutes == Poison ? throw new InvalidOperationException("no session takes eleven hours") : minutes;
}

public class MendedProjection : HoursProjection
{
    protected override int Sound(int minutes) => minutes;
}

public class WhenAnEventIsPoison(PostgresFixture postgres, ITestOutputHelper output)
{
    const int Events = 40;
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    static DocumentStore Open<TProjection>(string connection) where TProjection : HoursProjection, new() => Stores.WithViews(connection, options =>
    {
        options.Projections.Add<TProjection>(ProjectionLifecycle.Async);
        options.Projections.CompositeProjectionFor("cpm", composite =>
        {
            composite.Add<CountyProjection>();
            composite.Add<StatewideProjection>(2);
        });
    });

    [Fact]
    public async Task The_view_pauses_and_names_it_the_others_go_on_and_once_mended_it_resumes_where_it_stood()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var connection = await postgres.NewDatabaseAsync();
        long poison;
        await using (var store = Open<HoursProjection>(connection))
        {
            using var daemon = await store.BuildProjectionDaemonAsync();
            await daemon.StartAllAsync();
            poison = await AppendAsync(store, new Random(seed));

            var stale = await Should.ThrowAsync<TimeoutException>(store.WaitForNonStaleProjectionDataAsync(Soon));
            stale.Message.ShouldContain($"#{poison}");
            stale.InnerException!.InnerException!.Message.ShouldBe("no session takes eleven hours");
            await daemon.Tracker.WaitForShardState("cpm:All", Events, Soon);
            daemon.Tracker.CurrentState("Hours:All").ShouldNotBeNull().ShouldSatisfyAllConditions(
                state => state.Action.ShouldBe(ShardAction.Paused),
                state => state.Sequence.ShouldBe(poison - 1));
            await daemon.StopAllAsync();
        }

        await using var mended = Open<MendedProjection>(connection);
        using var resumed = await mended.BuildProjectionDaemonAsync();
        var first = new TaskCompletionSource<long>();
        using var watching = resumed.Tracker.Subscribe(new Watch(state =>
        {
            if (state.ShardName == "Hours:All" && state.Action == ShardAction.Started) first.TrySetResult(state.Sequence);
        }));
        await resumed.StartAllAsync();
        await mended.WaitForNonStaleProjectionDataAsync(Soon);
        (await first.Task).ShouldBe(poison - 1);
        await resumed.StopAllAsync();

        var views = await ViewsAsync(mended);
        await resumed.RebuildProjectionAsync<Hours>(CancellationToken.None);
        await resumed.RebuildProjectionAsync("cpm", CancellationToken.None);
        (await ViewsAsync(mended)).ShouldBe(views);
    }

    static Task<List<string>> ViewsAsync(DocumentStore store) => store.RowsAsync(
        """
        select id, data::text from mt_doc_hours union all select id, data::text from mt_doc_county union all select id, data::text from mt_doc_statewide
        order by 1
        """);

    /// <summary>Appends while the daemon runs; the number of the event that is poison.</summary>
    static async Task<long> AppendAsync(DocumentStore store, Random random)
    {
        var bad = random.Next(2, Events);
        for (var n = 1; n <= Events; n++)
        {
            await using var session = store.LightweightSession();
            session.Events.Append($"director-{random.Next(4)}", new SessionHeld($"0600{random.Next(3)}", n == bad ? HoursProjection.Poison : n));
            await session.SaveChangesAsync();
        }

        return bad;
    }

    sealed class Watch(Action<ShardState> seen) : IObserver<ShardState>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(ShardState value) => seen(value);
    }
}
