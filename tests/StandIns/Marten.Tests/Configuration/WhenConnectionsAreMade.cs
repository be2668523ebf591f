using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using Marten;
using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Configuration;

public sealed class WhenConnectionsAreMade(PostgresFixture postgres)
{
    [Theory, InlineData("", 100, 32 * 1024), InlineData(";Max Auto Prepare=0;Read Buffer Size=9000", 0, 9000), InlineData(";max auto prepare=7", 7, 32 * 1024)]
    public void What_the_connection_string_says_itself_is_kept(string more, int prepared, int buffer)
    {
        var settings = Connections.Tuned("Host=db.example.org" + more);

        (settings.MaxAutoPrepare, settings.ReadBufferSize, settings.IncludeFailedBatchedCommand).ShouldBe((prepared, buffer, true));
    }

    [Fact]
    public async Task Statements_are_prepared_on_their_second_use()
    {
        await using var store = Stores.WithViews(OneConnection(await postgres.NewDatabaseAsync()));
        await using var session = store.QuerySession();
        for (var times = 0; times < 3; times++) await session.LoadAsync<Progress>("director-1");

        await using var look = store.Statements.CreateCommand("select count(*) from pg_prepared_statements where statement like '%mt_doc_progress%'");

        (await look.ExecuteScalarAsync()).ShouldBe(1L);
    }

    [Fact]
    public async Task What_the_caller_leaves_on_a_connection_of_theirs_is_gone_when_the_next_one_gets_it()
    {
        await using var store = Stores.WithViews(OneConnection(await postgres.NewDatabaseAsync()));
        int backend;
        await using (var session = store.QuerySession())
        {
            backend = session.Connection.ProcessID;
            await using var leave = new NpgsqlCommand("set application_name = 'left behind'; select pg_advisory_lock(7)", session.Connection);
            await leave.ExecuteNonQueryAsync();
        }

        await using var next = store.QuerySession();
        next.Connection.ProcessID.ShouldBe(backend);
        await using var look = new NpgsqlCommand("select current_setting('application_name') || (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())", next.Connection);
        (await look.ExecuteScalarAsync()).ShouldBe("0");
    }

    [Fact]
    public async Task Connections_that_the_caller_brings_serve_for_everything_and_outlive_the_store()
    {
        await using var source = NpgsqlDataSource.Create(await postgres.NewDatabaseAsync());
        await using (var store = Stores.WithViews("Host=nowhere.invalid", options => options.Connection(source)))
        {
            (store.DataSource, store.Statements).ShouldBe((source, source));
            await using var session = store.QuerySession();
            await session.LoadAsync<Progress>("director-1");
        }

        using (Stores.WithViews("Host=nowhere.invalid", options => options.Connection(source))) (await source.CreateCommand("select 1").ExecuteScalarAsync()).ShouldBe(1);
        (await source.CreateCommand("select 2").ExecuteScalarAsync()).ShouldBe(2);
    }

    private static string OneConnection(string database) => new NpgsqlConnectionStringBuilder(database) { MaxPoolSize = 1 }.ConnectionString;
}
