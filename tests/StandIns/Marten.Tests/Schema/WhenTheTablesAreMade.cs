using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Schema;

public sealed class WhenTheTablesAreMade(PostgresFixture postgres)
{
    private const int Hosts = 8;

    [Fact]
    public async Task Hosts_that_start_together_make_and_patch_them_once()
    {
        var database = await postgres.NewDatabaseAsync();

        await TogetherAsync(database, options => options.Events.MetadataConfig.HeadersEnabled = false);
        await TogetherAsync(database, options => options.Schema.For<Progress>().Duplicate(x => x.Minutes));

        await using var store = Patched(database);
        (await store.RowsAsync("select count(*) from information_schema.columns where table_schema = 'public' and table_name = 'mt_events' and column_name = 'headers'")).ShouldBe(["1"]);
        await AppendAsync(store, "last");
        (await store.RowsAsync("select count(*), count(distinct seq_id) from mt_events")).ShouldBe([$"{(2 * Hosts) + 1} | {(2 * Hosts) + 1}"]);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.None);
    }

    [Fact]
    public async Task Nothing_is_made_where_that_is_not_allowed_and_what_is_missing_is_named_with_where_to_get_it()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync(), options => options.AutoCreateSchemaObjects = AutoCreate.None);
        await using var session = store.LightweightSession();

        var refused = await Should.ThrowAsync<MartenException>(() => session.LoadAsync<Progress>("director-1"));

        foreach (var missing in new[] { "public.mt_events", "public.mt_streams", "public.mt_doc_progress", "mt_events_sequence", "standin_append_events", "standin_refuse_append", "ToDatabaseScript()" }) refused.Message.ShouldContain(missing);
        (await store.RowsAsync("select 1 from pg_tables where schemaname = 'public'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_script_makes_all_of_it_by_another_hand_and_can_be_run_again()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var store = Stores.WithViews(database, options => options.AutoCreateSchemaObjects = AutoCreate.None);
        for (var times = 0; times < 2; times++) await store.RowsAsync(store.Storage.ToDatabaseScript());

        await AppendAsync(store, "director-1");

        (await store.RowsAsync("select id, version from mt_streams")).ShouldBe(["director-1 | 1"]);
    }

    /// <summary>Everything that the server does, as a role that may append events and change none; and everything that it must not.</summary>
    [Fact]
    public async Task A_role_that_may_only_append_does_all_the_work_and_changes_no_event()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var owner = Stores.WithViews(database);
        await owner.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await owner.RowsAsync(
            """
            do $$ begin create role appending login; exception when duplicate_object or unique_violation then null; end $$;
            grant select, insert, update, delete, truncate on all tables in schema public to appending;
            revoke all on mt_events, mt_streams from appending;
            grant select, insert on mt_events, mt_streams to appending;
            grant update (version, "timestamp") on mt_streams to appending;
            grant usage on sequence mt_events_sequence to appending;
            """);
        await using var store = Stores.WithViews(new NpgsqlConnectionStringBuilder(database) { Username = "appending" }.ConnectionString, options => options.AutoCreateSchemaObjects = AutoCreate.None);
        await AppendAsync(store, "director-1");
        await AppendAsync(store, "director-1");
        await store.BulkInsertEventsAsync([StreamAction.Start(store.Events, "director-2", new Enrolled("06019"))]);

        (await store.RowsAsync("select id, version from mt_streams order by id")).ShouldBe(["director-1 | 2", "director-2 | 1"]);
        string[] forbidden =
        [
            "update mt_events set data = '{}'", "delete from mt_events", "truncate mt_events", "truncate mt_streams cascade", "delete from mt_streams", "update mt_streams set id = 'x'",
            "update mt_streams set is_archived = true", "alter table mt_events disable trigger all", "alter table mt_events add column more int", "drop table mt_events", "drop function standin_append_events",
            "create table more ()", "create trigger t before insert on mt_events for each row execute function suppress_redundant_updates_trigger()", "create rule r as on insert to mt_events do instead nothing",
            "create or replace function standin_append_events() returns int language sql as 'select 1'", "set role postgres", "set session authorization postgres", "alter role appending superuser",
            "grant update on mt_events to appending; update mt_events set data = '{}'", "select setval('mt_events_sequence', 1)",
        ];
        foreach (var statement in forbidden)
        {
            var refused = await Should.ThrowAsync<PostgresException>(() => store.RowsAsync(statement), statement);
            refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, statement);
        }
    }

    private static DocumentStore Patched(string database) => Stores.WithViews(database, options => options.Schema.For<Progress>().Duplicate(x => x.Minutes));

    /// <summary>Each host makes sure of the tables by what it does first, and all begin at the same moment.</summary>
    private static async Task TogetherAsync(string database, Action<StoreOptions> more)
    {
        using var start = new Barrier(Hosts);
        await Task.WhenAll(Enumerable.Range(0, Hosts).Select(host => Task.Factory.StartNew(
            async () =>
            {
                await using var store = Stores.WithViews(database, more);
                start.SignalAndWait();
                await AppendAsync(store, $"director-{host}");
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
    }

    private static async Task AppendAsync(DocumentStore store, string key)
    {
        await using var session = store.LightweightSession();
        (await session.Events.FetchForWriting<Progress>(key)).AppendOne(new Enrolled("06019"));
        await session.SaveChangesAsync();
    }
}
