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

    private async Task HasItsDataAsync()
    {
        await using var next = await folder.StartAsync();
        next.Fresh.ShouldBeFalse();
        (await Sql.AskAsync<int>(next.ConnectionString("app"), "SELECT answer FROM kept")).ShouldBe(42);
    }
}
