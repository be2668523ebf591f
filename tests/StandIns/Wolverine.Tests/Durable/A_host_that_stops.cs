using CpmTracker.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

public sealed class A_host_that_stops(PostgresFixture postgres)
{
    [Fact]
    public async Task It_finishes_what_runs_and_leaves_the_rest_to_others()
    {
        var database = await postgres.NewDatabaseAsync();
        var bench = new Bench();
        var host = await StartAsync(database, bench);
        for (var i = 0; i < 6; i++) await host.Bus.PublishAsync(new Piece(i));
        (await host.Journal.ReadAsync(2)).ShouldBe(["begun 0", "begun 1"], ignoreOrder: true);
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where owner_id <> 0", 6);

        var stopping = host.StopAsync();
        stopping.IsCompleted.ShouldBeFalse();
        bench.Release(2);
        await stopping;
        (await host.CountsAsync()).ShouldBe("4 incoming, 0 scheduled, 2 handled, 0 dead letters");
        (await DurableHost.AskAsync<long>(database, "select count(*) from wolverine_incoming_envelopes where status = 'Incoming' and owner_id = 0")).ShouldBe(4);
        (await DurableHost.AskAsync<long>(database, "select count(*) from wolverine_nodes")).ShouldBe(0);

        await host.Bus.PublishAsync(new Piece(6));
        bench.Release(5);
        await using var next = await StartAsync(database, bench);
        (await next.Journal.ReadAsync(10)).Count(entry => entry.StartsWith("done", StringComparison.Ordinal)).ShouldBe(5);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task When_it_must_stop_at_once_what_runs_is_cancelled_and_comes_again()
    {
        var database = await postgres.NewDatabaseAsync();
        var bench = new Bench();
        var host = await StartAsync(database, bench);
        await host.Bus.PublishAsync(new Piece(0));
        (await host.Journal.NextAsync()).ShouldBe("begun 0");
        await host.StopAsync(new CancellationToken(canceled: true));
        await host.DisposeAsync();

        bench.Release(1);
        await using var next = await StartAsync(database, bench);
        (await next.Journal.ReadAsync(2)).ShouldBe(["begun 0", "done 0"]);
    }

    private static Task<WolverineHost> StartAsync(string database, Bench bench) => DurableHost.StartAsync(
        database,
        o =>
        {
            o.Discovery.IncludeType(typeof(Crafting));
            o.LocalQueueFor<Piece>().MaximumParallelMessages(2);
        },
        s => s.AddSingleton(bench));

    public sealed record Piece(int Number);

    public sealed class Bench() : SemaphoreSlim(0);

    public static class Crafting
    {
        public static async Task Handle(Piece piece, Bench bench, Journal journal, CancellationToken ct)
        {
            journal.Write($"begun {piece.Number}");
            await bench.WaitAsync(ct);
            journal.Write($"done {piece.Number}");
        }
    }
}
