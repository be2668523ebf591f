using System.Diagnostics;
using CpmTracker.LocalPostgres.Binaries;

namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenPostgreSQLDoesNotStart(MadeCluster made) : IDisposable
{
    private readonly ScratchFolder folder = new(made);

    [Fact]
    public async Task Its_own_words_are_quoted_and_the_folder_is_free_again()
    {
        await MadeAsync();
        var control = Path.Combine(folder.Home.Data, "global", "pg_control");
        File.Move(control, control + ".away");

        var failed = await Should.ThrowAsync<ClusterFailedException>(folder.StartAsync);

        failed.Message.ShouldContain("could not find the database system");
        failed.Message.ShouldContain(folder.Home.Log);
        File.Move(control + ".away", control);

        await using var next = await folder.StartAsync();

        next.Fresh.ShouldBeFalse();
    }

    [Fact]
    public async Task It_is_given_up_after_a_while()
    {
        await MadeAsync();
        var options = folder.Options with { Patience = TimeSpan.FromSeconds(1), Places = Stuck() };

        var failed = await Should.ThrowAsync<ClusterFailedException>(() => LocalCluster.StartAsync(options, TestContext.Current.CancellationToken));

        failed.Message.ShouldContain("did not start in time");
    }

    [Fact]
    public async Task Waiting_for_it_can_be_cancelled()
    {
        await MadeAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var clock = Stopwatch.StartNew();

        await Should.ThrowAsync<OperationCanceledException>(() => LocalCluster.StartAsync(folder.Options with { Places = Stuck() }, cancel.Token));

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    public void Dispose() => folder.Dispose();

    private async Task MadeAsync()
    {
        await using var cluster = await folder.StartAsync();
    }

    /// <summary>A PostgreSQL of the cluster's version whose start never ends.</summary>
    private SearchPlaces Stuck()
    {
        folder.Script("stuck", "initdb", "exit 1");
        folder.Script("stuck", "pg_ctl", "[ \"$1\" = start ] && exec sleep 600");
        return new SearchPlaces([folder.Script("stuck", "postgres", $"echo 'postgres (PostgreSQL) {folder.Home.Major}.0'")], []);
    }
}
