using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Subscriptions;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenTheProgressIsNotWhereItWasLeft(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    sealed class Counting : SubscriptionBase
    {
        public List<long> Seen { get; } = [];

        public override Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
        {
            operations.Insert(page.Events.Select(e => new Receipt($"{e.Sequence}", "")));
            Seen.AddRange(page.Events.Select(e => e.Sequence));
            return Task.FromResult(NullChangeListener.Instance);
        }
    }

    static async Task EnrolAsync(DocumentStore store, string director)
    {
        await using var session = store.LightweightSession();
        session.Events.Append(director, new Enrolled("06019"));
        await session.SaveChangesAsync();
    }

    [Fact]
    public async Task Nothing_is_saved_and_it_goes_on_from_where_it_is_now()
    {
        var subscription = new Counting();
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options =>
        {
            options.Projections.Add<CountyProjection>(ProjectionLifecycle.Async);
            options.Projections.Subscribe(subscription);
        });
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await EnrolAsync(store, "director-1");
        await daemon.WaitForNonStaleData(Soon);

        await store.RunAsync("update mt_event_progression set last_seq_id = 2 where name <> 'HighWaterMark'");
        await EnrolAsync(store, "director-2");
        await EnrolAsync(store, "director-3");
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        (await store.QuerySession().LoadAsync<County>("06019"))!.Directors.ShouldBe(2);
        (await store.QuerySession().Query<Receipt>().OrderBy(receipt => receipt.Id).Select(receipt => receipt.Id).ToListAsync()).ShouldBe(["1", "3"]);
        subscription.Seen.ShouldContain(3);
    }

    [Fact]
    public async Task A_subscription_says_itself_what_it_is_called_and_handed()
    {
        await using var subscription = new Counting { Name = "receipts" };
        subscription.IncludeType<Enrolled>();
        subscription.Options.BatchSize = 1;
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Projections.Subscribe(subscription));
        await using (var session = store.LightweightSession())
        {
            session.Events.Append("director-1", new Noted("not for it"), new Enrolled("06019"), new Enrolled("06019"));
            await session.SaveChangesAsync();
        }

        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Soon);
        await daemon.StopAllAsync();

        subscription.Name.ShouldBe("receipts");
        subscription.Seen.ShouldBe([2L, 3]);
        (await store.Advanced.ProjectionProgressFor(new ShardName("receipts"))).ShouldBe(3);
    }
}
