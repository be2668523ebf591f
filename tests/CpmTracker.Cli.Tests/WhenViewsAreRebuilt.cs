using CpmTracker.Cli.Tests.Support;
using CpmTracker.Server.Store;
using Marten;

namespace CpmTracker.Cli.Tests;

public sealed class WhenViewsAreRebuilt(MadeUpHistory history)
{
    [Fact]
    public void It_tells_how_far_it_is_and_in_the_end_how_fast_it_was()
    {
        history.Rebuilt.Errors.ShouldMatch(@"Rebuilding cpm: ([\d,]+) of \1 events, [\d,]+/s");
        history.Rebuilt.Output.ShouldMatch(@"cpm is rebuilt from [\d,]+ events in .+: [\d,]+/s\.");
        history.Rebuilt.Output.ShouldMatch(@"DirectorProgress is rebuilt from [\d,]+ events in .+: [\d,]+/s\.");
    }

    [Fact]
    public async Task All_views_stand_and_none_is_behind()
    {
        var database = await history.CopyAsync();

        (await Database.AskAsync<long>(database, "select count(*) from mt_doc_countyimplementation")).ShouldBe([58]);
        var status = (await history.RunAsync(database, "status")).ShouldSucceed();
        status.Output.ShouldMatch(@"cpm +up to date");
        status.Output.ShouldMatch(@"StatewideDashboard +up to date");
        status.Output.ShouldNotContain("behind");
    }

    [Fact]
    public async Task What_was_lost_is_there_again_and_what_is_not_named_stays_as_it_is()
    {
        var database = await history.CopyAsync();
        var before = await Database.AskAsync<string>(database, "select id || data::text from mt_doc_directorprogress order by id");
        await Database.RunAsync(database, "delete from mt_doc_directorprogress; delete from mt_doc_statewidedashboard");

        (await history.RunAsync(database, "projections rebuild DirectorProgress")).ShouldSucceed().Output.ShouldNotContain("cpm is rebuilt");

        (await Database.AskAsync<string>(database, "select id || data::text from mt_doc_directorprogress order by id")).ShouldBe(before);
        (await Database.AskAsync<long>(database, "select count(*) from mt_doc_statewidedashboard")).ShouldBe([0]);
    }

    [Fact]
    public async Task Views_that_a_running_server_keeps_are_left_to_it()
    {
        var database = await history.CopyAsync();
        await using var server = DocumentStore.For(options => StoreSetup.Configure(options, database));
        using var daemon = await server.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(TimeSpan.FromSeconds(20));

        var run = await history.RunAsync(database, "projections rebuild");

        await daemon.StopAllAsync();
        run.ExitCode.ShouldBe(1, run.Everything);
        run.Output.ShouldContain("DirectorProgress is rebuilt");
        run.Errors.ShouldContain("a running server keeps cpm up to date");
        (await Database.AskAsync<long>(database, "select count(*) from mt_doc_countyimplementation")).ShouldBe([58]);
    }
}
