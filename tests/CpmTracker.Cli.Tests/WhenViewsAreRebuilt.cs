using CpmTracker.Cli.Tests.Support;
using CpmTracker.Server.Store;
using Marten;

namespace CpmTracker.Cli.Tests;

public sealed class WhenViewsAreRebuilt(MadeUpHistory history)
{
    [Fact]
    public void It_tells_how_far_it_is_and_in_the_end_how_fast_it_was()
    {
        history.Rebuilt.Errors.ShouldMatch(@"Rebuilding DirectorProgress and cpm: ([\d,]+) of \1 events, [\d,]+/s");
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
    public async Task A_running_server_keeps_its_views_meanwhile_and_goes_on_from_the_new_ones()
    {
        var database = await history.CopyAsync();
        await using var server = DocumentStore.For(options => StoreSetup.Configure(options, database));
        using var daemon = await server.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(TimeSpan.FromSeconds(20));
        await Database.RunAsync(database, "delete from mt_doc_statewidedashboard");

        (await history.RunAsync(database, "projections rebuild cpm")).ShouldSucceed();

        (await Database.AskAsync<long>(database, "select count(*) from mt_doc_statewidedashboard")).ShouldBe([1]);
        await daemon.WaitForNonStaleData(TimeSpan.FromSeconds(20));
        (await history.RunAsync(database, "status")).ShouldSucceed().Output.ShouldNotContain("paused");
        await daemon.StopAllAsync();
    }

    [Fact]
    public async Task An_event_that_a_view_cannot_take_is_named_by_the_status_and_nothing_is_replaced()
    {
        var database = await history.CopyAsync();
        await Database.RunAsync(database, "update mt_events set data = '[]' where type = 'director.enrolled.v1'; update mt_event_progression set last_seq_id = 0");
        await using var server = DocumentStore.For(options => StoreSetup.Configure(options, database));
        using var daemon = await server.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await Should.ThrowAsync<TimeoutException>(daemon.WaitForNonStaleData(TimeSpan.FromSeconds(20)));
        await daemon.StopAllAsync();

        (await history.RunAsync(database, "status")).ShouldSucceed().Output.ShouldMatch(@"cpm +at [\d,]+, behind by [\d,]+; paused: .*director\.enrolled");
    }
}
