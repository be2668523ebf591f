using CpmTracker.Cli.Tests.Support;

namespace CpmTracker.Cli.Tests;

public sealed class WhenSeedsAreLoaded(MadeUpHistory history)
{
    [Fact]
    public async Task The_edition_and_the_counties_are_told_and_a_second_time_records_nothing()
    {
        var database = await history.EmptyAsync();

        var first = (await history.RunAsync(database, "seed")).ShouldSucceed();
        first.Output.ShouldContain("Catalogue edition");
        first.Output.ShouldContain("58 counties are recorded");
        var events = await Database.AskAsync<long>(database, "select count(*) from mt_events");

        var second = (await history.RunAsync(database, "seed")).ShouldSucceed();
        second.Output.ShouldContain("The catalogue is unchanged");
        second.Output.ShouldContain("The counties are unchanged");
        (await Database.AskAsync<long>(database, "select count(*) from mt_events")).ShouldBe(events);
    }

    [Fact]
    public async Task Every_error_of_a_folder_that_does_not_hold_is_told_with_its_file_and_line()
    {
        var seeds = Directory.CreateTempSubdirectory("cpm-seeds-");
        await File.WriteAllTextAsync(Path.Combine(seeds.FullName, "broken.yaml"), "- kind: [\n");
        await File.WriteAllTextAsync(Path.Combine(seeds.FullName, "notes.txt"), "x");
        var database = await history.EmptyAsync();

        var run = await history.RunAsync(database, $"seed {seeds.FullName}");

        run.ExitCode.ShouldBe(1, run.Everything);
        run.Errors.ShouldMatch(@"(?m)^broken\.yaml:\d+: .+");
        run.Errors.ShouldMatch(@"(?m)^notes\.txt:0: .+");
        (await Database.AskAsync<bool>(database, "select to_regclass('mt_events') is null")).ShouldBe([true]);
        seeds.Delete(recursive: true);
    }

    [Fact]
    public async Task A_configured_database_needs_a_master_key() =>
        (await Cpm.RunAsync(history.Folder, "seed", ("ConnectionStrings__Cpm", await history.EmptyAsync()))).ShouldBeRefused("Cpm:MasterKeyFile");
}
