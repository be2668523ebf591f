using Npgsql;

namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenAClusterStarts(MadeCluster made) : IDisposable
{
    private readonly ScratchFolder folder = new(made);

    [Fact]
    public async Task The_first_start_makes_it_in_UTF8_and_C_with_checksums_and_without_a_network()
    {
        using var empty = new ScratchFolder(null);
        await using var cluster = await empty.StartAsync();

        cluster.Fresh.ShouldBeTrue();
        empty.Said.Count.ShouldBe(2);
        empty.Said.ShouldAllBe(line => line.Contains(empty.Path));
        (await SettingAsync(cluster, "server_encoding")).ShouldBe("UTF8");
        (await Sql.AskAsync<string>(cluster.ConnectionString("postgres"), "SELECT datcollate || datctype FROM pg_database WHERE datname = 'postgres'")).ShouldBe("CC");
        (await SettingAsync(cluster, "data_checksums")).ShouldBe("on");
        (await SettingAsync(cluster, "listen_addresses")).ShouldBe("");
    }

    [Theory]
    [InlineData(true, "on")]
    [InlineData(false, "off")]
    public async Task What_is_committed_is_on_disk_if_it_is_durable(bool durable, string expected)
    {
        await using var cluster = await folder.StartAsync(folder.Options with { Durable = durable });

        foreach (var setting in new[] { "fsync", "synchronous_commit", "full_page_writes" }) (await SettingAsync(cluster, setting)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_restart_keeps_the_data()
    {
        await using (var first = await folder.StartAsync())
        {
            await first.EnsureDatabaseAsync("app");
            await Sql.RunAsync(first.ConnectionString("app"), "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        await using var second = await folder.StartAsync();

        second.Fresh.ShouldBeFalse();
        (await Sql.AskAsync<int>(second.ConnectionString("app"), "SELECT answer FROM kept")).ShouldBe(42);
    }

    [Fact]
    public async Task A_database_that_many_ask_for_at_once_is_made_once()
    {
        await using var cluster = await folder.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => cluster.EnsureDatabaseAsync("O'Brien \"app\"")));

        (await Sql.AskAsync<long>(cluster.ConnectionString("O'Brien \"app\""), "SELECT count(*) FROM pg_database WHERE datname LIKE 'O%'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_compresses_by_the_fastest_way_that_the_build_has()
    {
        await using var cluster = await folder.StartAsync();

        await cluster.EnsureDatabaseAsync("app");

        (await Sql.AskAsync<bool>(
            cluster.ConnectionString("app"), "SELECT setting = CASE WHEN 'lz4' = ANY (enumvals) THEN 'lz4' ELSE 'pglz' END FROM pg_settings WHERE name = 'default_toast_compression'")).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_unix_sockets_it_listens_on_the_loopback_address_and_asks_for_a_password()
    {
        await using var cluster = await LocalCluster.StartAsync(folder.Options with { UnixSocket = false }, TestContext.Current.CancellationToken);
        var connection = new NpgsqlConnectionStringBuilder(cluster.ConnectionString("postgres"));

        (await Sql.AskAsync<string>(connection.ConnectionString, "SELECT host(inet_server_addr())")).ShouldBe("127.0.0.1");
        connection.Password = "guess";
        var refused = await Should.ThrowAsync<PostgresException>(() => Sql.RunAsync(connection.ConnectionString, "SELECT 1"));
        refused.SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [Fact]
    public async Task A_cancelled_start_leaves_nothing_behind_that_hinders_the_next()
    {
        using var cancel = new CancellationTokenSource();
        var options = folder.Options with { Says = line => { if (line.StartsWith("Making", StringComparison.Ordinal)) cancel.CancelAfter(50); } };

        await Should.ThrowAsync<OperationCanceledException>(() => LocalCluster.StartAsync(options, cancel.Token));

        await using var next = await LocalCluster.StartAsync(folder.Options, TestContext.Current.CancellationToken);
        next.Fresh.ShouldBeTrue();
    }

    [Fact]
    public async Task Cancelling_at_any_moment_leaves_the_data_whole_and_nothing_running()
    {
        await folder.PrepareAsync();
        foreach (var milliseconds in new[] { 0, 20, 40, 60, 80, 100, 120, 140, 160, 200 })
        {
            using var cancel = new CancellationTokenSource(milliseconds);
            try
            {
                await using var perhaps = await LocalCluster.StartAsync(folder.Options with { Durable = true }, cancel.Token);
            }
            catch (OperationCanceledException)
            {
                (await LocalCluster.TryAttachAsync(folder.Path, TestContext.Current.CancellationToken)).ShouldBeNull();
            }
        }

        await using var next = await folder.StartAsync();
        next.Fresh.ShouldBeFalse();
        folder.Said.ShouldNotContain(line => line.Contains("stopping it now"));
    }

    public void Dispose() => folder.Dispose();

    private static Task<string> SettingAsync(LocalCluster cluster, string name) => Sql.AskAsync<string>(cluster.ConnectionString("postgres"), $"SHOW {name}");
}
