using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events;
using Marten;
using Marten.Events;

namespace CpmTracker.StandIns.Marten.Tests;

/// <summary>Data/marten-written.sql is a database as Marten 9.29 left it.</summary>
public class WhenTheGenuineMartenWroteTheDatabase(PostgresFixture postgres)
{
    [Fact]
    public async Task Its_events_documents_receipts_and_progress_are_read()
    {
        await using var store = await WrittenAsync();
        await using var session = store.LightweightSession();

        var events = await session.Events.FetchStreamAsync("director-1");
        events.Select(e => e.Data).ShouldBe([new Enrolled("06019"), new SessionHeld("06019", 45)]);
        events[1].UserName.ShouldBe("ann");
        events[1].CorrelationId.ShouldBe("7d1cb503-8b07-4aa2-a56e-b16b7f441bd9");
        (await session.Events.FetchLatest<Director>("director-1")).ShouldBe(new Director("director-1", "06019", 1) { Version = 2 });
        (await session.LoadAsync<Progress>("director-1"))!.Version.ShouldBe(2);
        (await session.LoadAsync<County>("06019")).ShouldBe(new County("06019", 1, 45));
        (await session.LoadAsync<Statewide>("statewide"))!.Minutes["06019"].ShouldBe(45);
        (await session.LoadAsync<Support.AsWritten.Receipt>("c1"))!.Outcome.Accepted.ShouldBeTrue();
        (await session.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync())[2].Data.ShouldBeOfType<Tombstone>();
        (await store.Advanced.AllProjectionProgress()).Single(state => state.ShardName == "cpm:All").Sequence.ShouldBe(3);
    }

    [Fact]
    public async Task It_is_written_on_and_its_projections_go_on()
    {
        await using var store = await WrittenAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var session = store.LightweightSession();
        var stream = await session.Events.FetchForWriting<Director>("director-1");
        stream.AppendOne(new SessionHeld("06019", 15));
        session.Insert(new Support.AsWritten.Receipt("c3", new Support.AsWritten.Outcome(true, null)));
        await session.SaveChangesAsync();
        await store.WaitForNonStaleProjectionDataAsync(TimeSpan.FromSeconds(20));

        (await session.Events.FetchStreamAsync("director-1"))[2].Sequence.ShouldBe(4);
        (await session.LoadAsync<County>("06019")).ShouldBe(new County("06019", 1, 60));
        (await session.LoadAsync<Statewide>("statewide"))!.Minutes["06019"].ShouldBe(60);
        (await store.RowsAsync("select mt_version from mt_doc_progress")).ShouldBe(["3"]);
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task A_rebuild_by_the_stand_in_gives_the_documents_that_Marten_made()
    {
        await using var store = await WrittenAsync();
        var before = await store.DocumentsAsync("mt_doc_county");
        before.AddRange(await store.DocumentsAsync("mt_doc_statewide"));
        using var daemon = await store.BuildProjectionDaemonAsync();

        await daemon.RebuildProjectionAsync("cpm", CancellationToken.None);

        var after = await store.DocumentsAsync("mt_doc_county");
        after.AddRange(await store.DocumentsAsync("mt_doc_statewide"));
        after.ShouldBe(before);
    }

    [Fact]
    public async Task A_new_database_of_the_stand_in_has_the_same_tables()
    {
        await using var genuine = await WrittenAsync();
        await using var own = Open(await postgres.NewDatabaseAsync());
        await own.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        const string columns =
            """
            select c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                case when c.relname = 'mt_events' and a.attname = 'timestamp' then 'a time' else pg_get_expr(d.adbin, d.adrelid) end
            from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 order by 1, 2
            """;
        const string constraints = "select conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace order by 1";
        const string indexes = "select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1";

        foreach (var facts in new[] { columns, constraints, indexes })
        {
            var wanted = await genuine.RowsAsync(facts);
            wanted.ShouldNotBeEmpty();
            (await own.RowsAsync(facts)).ShouldBe(wanted);
        }

        (await own.RowsAsync("select relname, relkind::text from pg_class where relkind = 'S'")).ShouldBe(["mt_events_sequence | S"]);
    }

    async Task<DocumentStore> WrittenAsync()
    {
        var connection = await postgres.NewDatabaseAsync();
        await Dump.LoadAsync(connection, "marten-written.sql");
        return Open(connection);
    }

    static DocumentStore Open(string connection) => Stores.WithViews(connection, options =>
    {
        options.Schema.For<Support.AsWritten.Receipt>();
        options.Projections.CompositeProjectionFor("cpm", composite =>
        {
            composite.Add<CountyProjection>();
            composite.Add<StatewideProjection>(2);
        });
    });
}
