using CpmTracker.StandIns.Marten.Tests.Support;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

/// <summary>A document that is changed in place.</summary>
public class Jotter
{
    public string Id { get; set; } = "";

    public List<string> Texts { get; set; } = [];

    public string Ballast { get; set; } = "";
}

public class JotterProjection(int ballast) : SingleStreamProjection<Jotter, string>
{
    public override Jotter? Evolve(Jotter? snapshot, string id, IEvent e)
    {
        var text = ((Noted)e.Data).Text;
        if (text == "bad") throw new InvalidOperationException("cannot bear this");
        if (text == "slow") Thread.Sleep(300);
        snapshot ??= new() { Ballast = new('-', ballast) };
        snapshot.Texts.Add(text);
        return snapshot;
    }
}

/// <summary>Stores that keep such documents, and texts for them.</summary>
public static class Jotters
{
    public const int Events = 95;
    public const int Batch = 10;

    /// <param name="connection">The database.</param>
    /// <param name="batch">Events in a batch, a fifth of them in each of its parts.</param>
    /// <param name="ballast">Characters in each document. Of two million, not even the three documents that most tests have are in memory as JSON at once.</param>
    /// <param name="cache">Documents that may wait for the end of the batch.</param>
    public static DocumentStore Open(string connection, int batch = Batch, int ballast = 0, int cache = 1_000) => Stores.Open(connection, options =>
    {
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Add(new JotterProjection(ballast), ProjectionLifecycle.Async, each => (each.BatchSize, each.CacheLimitPerTenant) = (batch, cache));
    });

    /// <summary>Texts 1, 2, 3 and so on in three streams by turns; one of them may be bad.</summary>
    public static async Task JotAsync(this DocumentStore store, int bad = 0)
    {
        await using var session = store.LightweightSession();
        for (var n = 1; n <= Events; n++)
        {
            session.Events.Append($"log-{n % 3}", new Noted(n == bad ? "bad" : $"{n}"));
            await session.SaveChangesAsync();
        }
    }

    /// <summary>The documents have the texts up to a number, each once and in order, and the progress says so.</summary>
    public static async Task ShouldHaveJottedAsync(this DocumentStore store, int upTo)
    {
        (await store.Advanced.ProjectionProgressFor(new ShardName("Jotter"))).ShouldBe(upTo);
        var jotters = await store.QuerySession().Query<Jotter>().ToListAsync();
        jotters.SelectMany(jotter => jotter.Texts).Order().ShouldBe(Enumerable.Range(1, upTo).Select(n => $"{n}").Order());
        jotters.ShouldAllBe(jotter => jotter.Texts.Select(int.Parse).SequenceEqual(jotter.Texts.Select(int.Parse).Order()));
    }
}
