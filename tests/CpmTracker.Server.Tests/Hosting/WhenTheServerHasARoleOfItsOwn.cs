using CpmTracker.LocalPostgres;
using CpmTracker.Server.Tests.Support;
using Npgsql;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>The server's role appends events and changes none, whatever it is made to send; and everything that the server is for goes on.</summary>
public sealed class WhenTheServerHasARoleOfItsOwn(Servers servers)
{
    /// <summary>What would change history, or open the way to it.</summary>
    private static readonly string[] Forbidden =
    [
        "update mt_events set data = '{}'", "delete from mt_events", "truncate mt_events", "truncate mt_streams cascade", "delete from mt_streams", "update mt_streams set id = 'x'",
        "alter table mt_events add column more int", "alter table mt_events disable trigger all", "alter table mt_events owner to current_user", "drop table mt_events", "drop table mt_streams cascade",
        "create table more ()", "create schema more", "create trigger t before insert on mt_events for each row execute function suppress_redundant_updates_trigger()",
        "create or replace function append_events() returns int language sql as 'select 1'", "set role postgres", "set session authorization postgres", "grant update on mt_events to current_user; update mt_events set data = '{}'",
        "alter role current_user superuser", "create role another", "select setval('mt_events_sequence', 1)", "do $$ begin lock table mt_events in access exclusive mode; end $$",
    ];

    [Fact]
    public async Task A_director_is_coached_and_no_event_can_be_changed()
    {
        var (api, asServer) = await servers.StartAsRoleAsync("tests_server");
        await using var _ = api;
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await api.ViewsAsync();
        var progress = await api.AskAsync("query ($id: ID!) { director(id: $id) { history { totalCount } } statewide { minutesDelivered } }", new { id = journey.Director }, api.Staff);
        progress["director"]!["history"]!["totalCount"]!.GetValue<int>().ShouldBeGreaterThan(10);
        progress["statewide"]!["minutesDelivered"]!.GetValue<int>().ShouldBe(100);

        await AssertNothingForbiddenIsLetThroughAsync(asServer);
    }

    [Fact]
    public async Task Two_hosts_start_on_one_database()
    {
        var (api, _) = await servers.StartAsRoleAsync("tests_server_twice");
        await using var first = api;
        await using var second = await servers.StartBesideAsync(api, "tests_server_twice");

        await Journey.BeginAsync(second);
        await api.ViewsAsync();
        (await api.AskAsync("{ statewide { countiesWithDirector } }", token: api.Staff))["statewide"]!["countiesWithDirector"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task The_embedded_default_makes_and_uses_one()
    {
        var folder = DataFolders.New();
        try
        {
            await using var server = ServerProcess.Start(folder);
            using (await server.ReadyAsync())
            {
                await using var cluster = (await LocalCluster.TryAttachAsync(folder)).ShouldNotBeNull();
                await using var asOwner = NpgsqlDataSource.Create(cluster.ConnectionString("cpm"));

                await using var working = asOwner.CreateCommand("select string_agg(distinct usename::text, ', ') from pg_stat_activity where datname in ('cpm', 'cpm_keys') and pid <> pg_backend_pid()");
                (await working.ExecuteScalarAsync()).ShouldBe("cpm_server");
                await AssertNothingForbiddenIsLetThroughAsync(cluster.ConnectionString("cpm", "cpm_server"));
            }
        }
        finally
        {
            await DataFolders.RemoveAsync(folder);
        }
    }

    private static async Task AssertNothingForbiddenIsLetThroughAsync(string asServer)
    {
        await using var source = NpgsqlDataSource.Create(asServer);
        foreach (var statement in Forbidden)
        {
            await using var command = source.CreateCommand(statement);
            var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(), statement);
            refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, statement);
        }
    }
}
