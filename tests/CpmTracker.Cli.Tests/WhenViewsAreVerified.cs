using CpmTracker.Cli.Tests.Support;
using Npgsql;

namespace CpmTracker.Cli.Tests;

public sealed class WhenViewsAreVerified(MadeUpHistory history)
{
    [Fact]
    public async Task Views_as_the_events_make_them_pass_and_nothing_is_left_behind()
    {
        var database = await history.CopyAsync();

        var run = (await history.RunAsync(database, "projections verify")).ShouldSucceed();

        foreach (var view in new[] { "DirectorProgress", "DirectorStanding", "ActivityRecord", "CountyImplementation", "CoachCaseload", "StatewideDashboard" })
            run.Output.ShouldMatch(view + @" +([\d,]+) documents?, \1 equal, 0 different");
        run.Output.ShouldMatch("CountyImplementation +58 documents");
        run.Output.ShouldNotContain("Receipt");
        var name = new NpgsqlConnectionStringBuilder(database).Database;
        (await Database.AskAsync<string>(database, $"select datname::text from pg_database where datname like '{name}\\_%'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_that_was_tampered_with_is_told_by_its_id_and_stays_as_it_is()
    {
        var database = await history.CopyAsync();
        await Database.RunAsync(database, """update mt_doc_countyimplementation set data = jsonb_set(data, '{demonstration}', 'null') where id = '06019'""");

        var run = await history.RunAsync(database, "projections verify");

        run.ExitCode.ShouldBe(1, run.Everything);
        run.Output.ShouldMatch("CountyImplementation +58 documents, 57 equal, 1 different: 06019");
        run.Errors.ShouldContain("1 document stored differently from what the events make of it");
        (await Database.AskAsync<string>(database, "select id::text from mt_doc_countyimplementation where data ->> 'demonstration' is null")).ShouldBe(["06019"]);
    }

    [Fact]
    public async Task A_document_that_is_missing_and_one_too_many_are_told_as_such()
    {
        var database = await history.CopyAsync();
        await Database.RunAsync(database, "update mt_doc_directorprogress set id = 'director-none' where id = 'director-1'");

        var run = await history.RunAsync(database, "projections verify");

        run.ExitCode.ShouldBe(1, run.Everything);
        run.Output.ShouldMatch(@"DirectorProgress .* 2 different: director-1 \(missing\), director-none \(should not be there\)");
    }

    [Fact]
    public async Task Views_that_lag_behind_are_compared_as_of_the_event_they_have_seen()
    {
        var database = await history.CopyAsync();
        var keeps = await Database.AskAsync<long>(database, "select last_seq_id from mt_event_progression where name = 'cpm:All'");
        await Database.RunAsync(
            database,
            """
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers, is_archived)
            select nextval('mt_events_sequence'), gen_random_uuid(), e.stream_id, s.version + 1, e.data, e.type, now(), e.tenant_id, e.mt_dotnet_type, e.headers, false
            from mt_events e join mt_streams s on s.id = e.stream_id where e.type like 'county.agency%' order by e.seq_id limit 1
            """);

        var run = (await history.RunAsync(database, "projections verify")).ShouldSucceed();

        run.Output.Replace(",", "", StringComparison.Ordinal).ShouldContain($"Compared at event {keeps[0] + 1}; the asynchronous views were at {keeps[0]}.");
    }

    [Fact]
    public async Task What_a_verification_left_that_was_killed_is_cleared_away()
    {
        var database = await history.CopyAsync();
        var leftover = new NpgsqlConnectionStringBuilder(database).Database + "_verify";
        await Database.RunAsync(database, $"create database {leftover}");

        (await history.RunAsync(database, "projections verify")).ShouldSucceed();

        (await Database.AskAsync<bool>(database, $"select exists (select from pg_database where datname = '{leftover}')")).ShouldBe([false]);
    }

    [Fact]
    public async Task A_second_verification_at_the_same_time_is_told_to_wait()
    {
        var database = await history.CopyAsync();
        await using var other = new NpgsqlConnection(database);
        await other.OpenAsync();
        await using var holds = new NpgsqlCommand("select pg_advisory_lock(hashtextextended('cpm projections verify', 0))", other);
        await holds.ExecuteNonQueryAsync();

        (await history.RunAsync(database, "projections verify")).ShouldBeRefused("being verified already");
    }

    [Fact]
    public async Task A_role_that_may_not_create_databases_is_told_so()
    {
        var database = await history.CopyAsync();
        var name = new NpgsqlConnectionStringBuilder(database).Database;
        await Database.RunAsync(database, $"create role reader_of_{name} login password 'only for this test'; grant pg_read_all_data to reader_of_{name}");
        var reader = new NpgsqlConnectionStringBuilder(database) { Username = $"reader_of_{name}", Password = "only for this test" };

        (await history.RunAsync(reader.ConnectionString, "projections verify")).ShouldBeRefused("may not create databases");
    }

    [Fact]
    public async Task A_database_without_an_event_store_is_told_so() =>
        (await history.RunAsync(await history.EmptyAsync(), "projections verify")).ShouldBeRefused("no event store");
}
