using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten;
using Marten.Events;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests;

public class WhenTransactionsEndOutOfOrder(PostgresFixture postgres)
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    static DocumentStore Open(string connection, Action<StoreOptions>? more = null) => Stores.WithViews(connection, options =>
    {
        options.Projections.CompositeProjectionFor("cpm", composite =>
        {
            composite.Add<CountyProjection>();
            composite.Add<StatewideProjection>(2);
        });
        more?.Invoke(options);
    });

    [Fact]
    public async Task No_event_is_skipped_when_transactions_commit_out_of_order()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var store = Open(connection);
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var slow = await store.DataSource.OpenConnectionAsync();
        await using var transaction = await slow.BeginTransactionAsync();
        await AppendByHandAsync(slow, "director-slow", "06001");
        await using var fast = store.LightweightSession();
        fast.Events.Append("director-fast", new Enrolled("06019"));
        await fast.SaveChangesAsync();

        await Task.Delay(500);
        daemon.HighWaterMark().ShouldBe(0);
        (await fast.LoadAsync<County>("06019")).ShouldBeNull();
        await transaction.CommitAsync();
        await store.WaitForNonStaleProjectionDataAsync(Soon);

        (await fast.LoadAsync<County>("06001"))!.Directors.ShouldBe(1);
        (await fast.LoadAsync<County>("06019"))!.Directors.ShouldBe(1);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task Numbers_of_rolled_back_appends_hold_nothing_up()
    {
        await using var store = Open(await postgres.NewDatabaseAsync());
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var lost = await store.DataSource.OpenConnectionAsync();
        await using (var transaction = await lost.BeginTransactionAsync())
        {
            await AppendByHandAsync(lost, "director-lost", "06001");
            await transaction.RollbackAsync();
        }

        await using var session = store.LightweightSession();
        session.Events.Append("director-1", new Enrolled("06019"));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await session.SaveChangesAsync();
        await store.WaitForNonStaleProjectionDataAsync(Soon);

        clock.ElapsedMilliseconds.ShouldBeLessThan(2000);
        (await session.LoadAsync<County>("06019"))!.Directors.ShouldBe(1);
        (await session.Events.FetchStreamAsync("director-1"))[0].Sequence.ShouldBe(2);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task Under_a_storm_of_appends_and_rollbacks_every_event_is_seen_once()
    {
        await using var store = Open(await postgres.NewDatabaseAsync());
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async writer =>
        {
            var chance = new Random(writer);
            for (var i = 0; i < 60; i++)
            {
                await using var session = store.LightweightSession();
                session.Events.StartStream($"director-{writer}-{i}", new Enrolled($"0600{chance.Next(3)}"), new SessionHeld($"0600{chance.Next(3)}", 1));
                if (chance.Next(3) == 0) session.QueueSqlCommand("select pg_sleep(?)", chance.NextDouble() / 20);
                if (chance.Next(3) == 0) session.QueueSqlCommand("select 1 / ?", 0);
                try
                {
                    await session.SaveChangesAsync();
                }
                catch (global::Marten.Exceptions.MartenException)
                {
                    // Rolled back on purpose: its numbers are gone.
                }
            }
        }));
        await store.WaitForNonStaleProjectionDataAsync(Soon);

        await using var reading = store.QuerySession();
        var counties = await reading.Query<County>().ToListAsync();
        var events = await reading.Events.QueryAllRawEvents().ToListAsync();
        counties.Sum(county => county.Directors).ShouldBe(events.Count(e => e.Data is Enrolled));
        counties.Sum(county => county.Minutes).ShouldBe(events.Count(e => e.Data is SessionHeld));
        events.Count.ShouldBeLessThan(720);
        await daemon.StopAllAsync();
    }

    static async Task AppendByHandAsync(NpgsqlConnection connection, string stream, string fips)
    {
        await using var command = new NpgsqlCommand(
            $$"""select standin_append_events('{{stream}}', null, null, array[gen_random_uuid()], array['{"fips": "{{fips}}"}'::jsonb], array['director.enrolled.v1'], array['x'], null, null, null, null, null)""", connection);
        await command.ExecuteScalarAsync();
    }
}
