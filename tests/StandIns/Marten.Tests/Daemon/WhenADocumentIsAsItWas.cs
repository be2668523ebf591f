using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events;
using Marten.Events.Projections;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public class WhenADocumentIsAsItWas(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task It_is_not_written_again_and_one_that_was_deleted_meanwhile_is()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync(), options => options.Projections.Add(new LastHeardProjection(), ProjectionLifecycle.Async));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();

        await AfterAsync(store, new Enrolled("06067"));
        var written = await AfterAsync(store, new SessionHeld("06067", 1));
        (await AfterAsync(store, new SessionHeld("06067", 1))).ShouldBe(written);
        (await AfterAsync(store, new SessionHeld("06067", 2))).ShouldNotBe(written);
        await AfterAsync(store, new SessionHeld("06067", 1));
        (await AfterAsync(store, new Withdrawn("06067"))).ShouldBeEmpty();
        await AfterAsync(store, new Enrolled("06067"));
        await AfterAsync(store, new SessionHeld("06067", 1));

        (await store.QuerySession().LoadAsync<LastHeard>("06067")).ShouldBe(new LastHeard("06067", "1"));
        await daemon.StopAllAsync();
    }

    /// <summary>The transaction that wrote the document last, once the view has come to the event.</summary>
    static async Task<List<string>> AfterAsync(DocumentStore store, object happened)
    {
        await using var session = store.LightweightSession();
        session.Events.Append("director-1", happened);
        await session.SaveChangesAsync();
        await store.WaitForNonStaleProjectionDataAsync(Soon);
        return await store.RowsAsync("select xmin::text from mt_doc_lastheard");
    }
}

public record LastHeard(string Id, string Text);

public class LastHeardProjection : MultiStreamProjection<LastHeard, string>
{
    public LastHeardProjection() => Identity<ICountyEvent>(e => e.Fips);

    public override LastHeard? Evolve(LastHeard? snapshot, string id, IEvent e) => e.Data switch
    {
        Withdrawn => null,
        SessionHeld held => new(id, $"{held.Minutes}"),
        _ => new(id, "nothing yet"),
    };
}
