using CpmTracker.Cli.Tests.Support;

namespace CpmTracker.Cli.Tests;

public sealed class WhenTheTablesAreAskedFor(MadeUpHistory history)
{
    [Fact]
    public async Task A_script_is_printed_that_makes_them_without_a_database_being_asked()
    {
        var script = (await Cpm.RunAsync(history.Folder, "schema")).ShouldSucceed().Output;

        foreach (var table in new[] { "mt_events", "mt_streams", "mt_event_progression", "mt_doc_receipt", "mt_doc_directorprogress" }) script.ShouldContain(table);
        var database = await history.EmptyAsync();
        await Database.RunAsync(database, script);
        (await Database.AskAsync<long>(database, "select count(*) from mt_events")).ShouldBe([0]);
    }
}
