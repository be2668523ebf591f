using CpmTracker.StandIns.Wolverine.Tests.Sessions;
using CpmTracker.Testing;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine.ErrorHandling;
using Wolverine.Transports;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

public sealed class Several_hosts(PostgresFixture postgres)
{
    [Fact]
    public async Task They_share_the_messages_of_a_queue()
    {
        var database = await postgres.NewDatabaseAsync();
        var desk = new Desk();
        await using var one = await StartAsync(database, desk);
        await using var other = await StartAsync(database, desk);
        for (var i = 0; i < 20; i++) await one.Bus.PublishAsync(new Sign($"{i}"));
        await DurableHost.UntilAsync(database, "select count(distinct owner_id) from wolverine_incoming_envelopes where owner_id <> 0", 2);
        desk.Open();
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status = 'Handled'", 20);
        (one.Journal.Entries.Count + other.Journal.Entries.Count).ShouldBe(2 * 20);
    }

    [Fact]
    public async Task What_a_host_had_taken_that_lost_its_place_is_handled_by_another_and_written_once()
    {
        var database = await postgres.NewDatabaseAsync();
        var (late, open) = (new Desk(), new Desk());
        open.Open();
        await using var lost = await StartAsync(database, late, looks: TimeSpan.FromHours(1));
        await lost.Bus.PublishAsync(new Sign("paper"));
        (await lost.Journal.NextAsync()).ShouldBe("reading paper");

        await CutAsync(database, "pid in (select pid from pg_locks where locktype = 'advisory')");
        await using var other = await StartAsync(database, open);
        (await other.Journal.ReadAsync(2)).ShouldBe(["reading paper", "signed paper"]);
        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status = 'Handled'", 1);
        late.Open();
        (await lost.Journal.NextAsync()).ShouldBe("signed paper");
        await lost.StopAsync();

        await using var session = other.Query();
        (await session.Events.FetchStreamAsync("paper")).Count.ShouldBe(1);
        (await other.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 1 handled, 0 dead letters");
    }

    [Fact]
    public async Task Nothing_is_lost_or_written_twice_when_connections_are_cut()
    {
        const int Papers = 200;
        var database = await postgres.NewDatabaseAsync();
        var desk = new Desk();
        await using var one = await StartAsync(database, desk);
        await using var other = await StartAsync(database, desk);
        await one.Services.GetRequiredService<IDocumentStore>().Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        for (var i = 0; i < Papers; i++) await one.Bus.PublishAsync(new Sign($"p{i}"));
        desk.Open();
        for (var handled = 20; handled < Papers; handled += 40)
        {
            await DurableHost.UntilAsync(database, $"select (count(*) >= {handled})::int from mt_events", 1);
            await CutAsync(database, "pid <> pg_backend_pid()");
        }

        await DurableHost.UntilAsync(database, "select count(*) from wolverine_incoming_envelopes where status <> 'Handled'", 0);
        (await DurableHost.AskAsync<string>(database, "select coalesce(string_agg(distinct exception_type || ': ' || exception_message, '; '), '') from wolverine_dead_letters")).ShouldBe("");
        (await DurableHost.AskAsync<long>(database, "select count(distinct stream_id) from mt_events")).ShouldBe(Papers);
        (await DurableHost.AskAsync<long>(database, "select count(*) from mt_events")).ShouldBe(Papers);
    }

    [Fact]
    public async Task Two_that_start_at_once_make_the_tables_once()
    {
        var database = await postgres.NewDatabaseAsync();
        var hosts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StartAsync(database, new Desk()))));
        (await DurableHost.AskAsync<long>(database, "select count(*) from wolverine_nodes")).ShouldBe(4);
        foreach (var host in hosts) await host.DisposeAsync();
        (await DurableHost.AskAsync<long>(database, "select count(*) from wolverine_nodes")).ShouldBe(0);
    }

    private static Task<WolverineHost> StartAsync(string database, Desk desk, TimeSpan? looks = null) => DurableHost.StartAsync(
        database,
        o =>
        {
            o.Discovery.IncludeType(typeof(Signing));
            o.LocalQueueFor<Sign>().MaximumParallelMessages(2).UseDurableInbox(new BufferingLimits(4, 2));
            o.Durability.ScheduledJobPollingTime = looks ?? DurableHost.Often;
            o.Policies.OnAnyException().RetryWithCooldown([.. Enumerable.Repeat(TimeSpan.FromMilliseconds(20), 10)]);
        },
        s => s.AddSingleton(desk));

    private static async Task CutAsync(string database, string which)
    {
        await using var connection = await DurableHost.ConnectAsync(database);
        await using var command = new NpgsqlCommand($"select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and {which}", connection);
        await command.ExecuteScalarAsync();
    }

    public sealed record Sign(string Paper);

    /// <summary>Where papers are held up until it opens.</summary>
    public sealed class Desk
    {
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open() => _open.TrySetResult();

        public Task WaitAsync() => _open.Task;
    }

    public static class Signing
    {
        public static async Task Handle(Sign sign, Desk desk, IDocumentSession session, Journal journal)
        {
            session.Events.Append(sign.Paper, new Counted(1));
            journal.Write($"reading {sign.Paper}");
            await desk.WaitAsync();
            journal.Write($"signed {sign.Paper}");
        }
    }
}
