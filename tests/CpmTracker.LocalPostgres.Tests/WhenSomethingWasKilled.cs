using System.Diagnostics;

namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenSomethingWasKilled(MadeCluster made) : IDisposable
{
    private readonly ScratchFolder folder = new(made);

    [Fact]
    public async Task After_PostgreSQL_the_next_start_has_all_the_data()
    {
        await using (var first = await folder.StartAsync(folder.Options with { Durable = true }))
        {
            await first.EnsureDatabaseAsync("app");
            await Sql.RunAsync(first.ConnectionString("app"), "CREATE TABLE kept AS SELECT 42 AS answer");
            using var postmaster = Process.GetProcessById(folder.PostmasterId);
            postmaster.Kill();
        }

        await HasItsDataAsync();
    }

    [Fact]
    public async Task PostgreSQL_is_started_again_by_its_host_and_has_all_the_data()
    {
        await using var cluster = await folder.StartAsync(folder.Options with { Durable = true });
        await cluster.EnsureDatabaseAsync("app", ct: TestContext.Current.CancellationToken);
        await Sql.RunAsync(cluster.ConnectionString("app"), "CREATE TABLE kept AS SELECT 42 AS answer");
        var killed = folder.PostmasterId;
        using (var postmaster = Process.GetProcessById(killed)) postmaster.Kill();

        await Eventually.IsTrueAsync(() => Said("runs again"));

        (await Sql.AskAsync<int>(cluster.ConnectionString("app"), "SELECT answer FROM kept")).ShouldBe(42);
        await cluster.EnsureDatabaseAsync("another", ct: TestContext.Current.CancellationToken);
        folder.PostmasterId.ShouldNotBe(killed);
        folder.Said.ShouldContain($"PostgreSQL (process {killed}) has ended without being told to: starting it again.");
    }

    [Fact]
    public async Task It_is_tried_again_when_PostgreSQL_cannot_be_started_at_once()
    {
        await using var cluster = await folder.StartAsync();
        var settings = await File.ReadAllTextAsync(folder.Home.Settings, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.Home.Settings, "no_such_setting = on", TestContext.Current.CancellationToken);
        using (var postmaster = Process.GetProcessById(folder.PostmasterId)) postmaster.Kill();
        await Eventually.IsTrueAsync(() => Said("could not be started again; the next attempt is in 1 s"));
        Said("no_such_setting").ShouldBeTrue();

        await File.WriteAllTextAsync(folder.Home.Settings, settings, TestContext.Current.CancellationToken);

        await Eventually.IsTrueAsync(() => Said("runs again"));
        (await Sql.AskAsync<int>(cluster.ConnectionString("postgres"), "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_ends_while_PostgreSQL_cannot_be_started_does_not_wait_for_it()
    {
        await using (await folder.StartAsync())
        {
            await File.WriteAllTextAsync(folder.Home.Settings, "no_such_setting = on", TestContext.Current.CancellationToken);
            using (var postmaster = Process.GetProcessById(folder.PostmasterId)) postmaster.Kill();
            await Eventually.IsTrueAsync(() => Said("could not be started again"));
        }

        Said("runs again").ShouldBeFalse();
    }

    [Fact]
    public async Task After_the_host_PostgreSQL_ends_too()
    {
        await KilledHost.RunAndKillAsync(folder, _ => Task.CompletedTask);

        await Eventually.IsTrueAsync(() => !File.Exists(Path.Combine(folder.Home.Data, "postmaster.pid")));
        await HasItsDataAsync();
    }

    [Fact]
    public async Task After_the_host_the_next_start_need_not_wait()
    {
        await KilledHost.RunAndKillAsync(folder, _ => Task.CompletedTask);

        await HasItsDataAsync();
    }

    [Fact]
    public async Task A_PostgreSQL_without_a_host_is_taken_over()
    {
        await KilledHost.RunAndKillAsync(folder, host =>
        {
            KilledHost.KillWatch(host);
            return Task.CompletedTask;
        });
        var left = folder.PostmasterId;

        await HasItsDataAsync();

        folder.Said.ShouldContain(line => line.Contains($"process {left}"));
    }

    [Fact]
    public async Task A_process_that_has_got_the_number_of_the_killed_one_is_left_alone()
    {
        await using (await folder.StartAsync())
        {
        }
        using var innocent = Process.Start("sleep", "60");
        // The form of PostgreSQL's own file; the process id is what counts.
        await File.WriteAllTextAsync(Path.Combine(folder.Home.Data, "postmaster.pid"), $"{innocent.Id}\n{folder.Home.Data}\n1\n5432\n\n\n0 0\nready\n", TestContext.Current.CancellationToken);

        await using (var cluster = await folder.StartAsync()) (await Sql.AskAsync<int>(cluster.ConnectionString("postgres"), "SELECT 1")).ShouldBe(1);

        innocent.HasExited.ShouldBeFalse();
        innocent.Kill();
    }

    [Fact]
    public async Task Another_clusters_PostgreSQL_with_that_number_is_left_alone_too()
    {
        using var otherFolder = new ScratchFolder(made);
        await using var other = await otherFolder.StartAsync();
        await using (await folder.StartAsync())
        {
        }
        File.Copy(Path.Combine(otherFolder.Home.Data, "postmaster.pid"), Path.Combine(folder.Home.Data, "postmaster.pid"));

        await using var cluster = await folder.StartAsync();

        (await Sql.AskAsync<int>(cluster.ConnectionString("postgres"), "SELECT 1")).ShouldBe(1);
        (await Sql.AskAsync<int>(other.ConnectionString("postgres"), "SELECT 2")).ShouldBe(2);
    }

    [Fact]
    public async Task A_half_made_cluster_is_made_again()
    {
        await made.CopyToAsync(folder.Home.UnfinishedData);

        await using var cluster = await LocalCluster.StartAsync(folder.Options, TestContext.Current.CancellationToken);

        cluster.Fresh.ShouldBeTrue();
    }

    public void Dispose() => folder.Dispose();

    private bool Said(string words) => folder.Said.Any(line => line.Contains(words, StringComparison.Ordinal));

    private async Task HasItsDataAsync()
    {
        await using var next = await folder.StartAsync();
        next.Fresh.ShouldBeFalse();
        (await Sql.AskAsync<int>(next.ConnectionString("app"), "SELECT answer FROM kept")).ShouldBe(42);
    }
}
