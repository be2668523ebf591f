using CpmTracker.Cli.Tests.Support;

namespace CpmTracker.Cli.Tests;

public sealed class WhenFilesAreImported(MadeUpHistory history) : IAsyncLifetime
{
    private const string Header = "director_key,name,county_fips,appointment,cohort,enrolled_on,coach_key,coach_name\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cpm-import-");
    private string database = "";

    public async ValueTask InitializeAsync()
    {
        database = await history.EmptyAsync();
        (await history.RunAsync(database, "seed")).ShouldSucceed();
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_tells_what_it_recorded_and_a_second_time_that_there_is_nothing_new()
    {
        var file = Write("directors.csv", Rows(40));

        var preview = (await history.RunAsync(database, $"import directors {file} --preview")).ShouldSucceed();
        var first = (await history.RunAsync(database, $"import directors {file} --by office-7")).ShouldSucceed();
        var second = (await history.RunAsync(database, $"import directors {file}")).ShouldSucceed();

        preview.Output.ShouldContain("Would be recorded: director.enrolled.v1 40");
        preview.Output.Split('\n').ShouldNotContain(line => line.StartsWith("Recorded:", StringComparison.Ordinal));
        first.Output.ShouldContain("Recorded: director.enrolled.v1 40");
        first.Output.ShouldContain("Recorded: coach.registered.v1 1");
        first.Output.ShouldMatch(@"40 rows in .+: 40 new, 0 known already, 0 faults\.");
        second.Output.ShouldContain("Nothing was recorded: there is nothing new in it.");
        second.Output.ShouldMatch(@"40 rows in .+: 0 new, 40 known already, 0 faults\.");
        (await Database.AskAsync<string>(database, "select distinct user_name || ' ' || (headers ->> 'source') from mt_events where stream_id like 'director-%'")).ShouldBe(["office-7 imported"]);
    }

    [Fact]
    public async Task It_tells_how_far_it_is()
    {
        var run = (await history.RunAsync(database, $"import directors {Write("directors.csv", Rows(600))}")).ShouldSucceed();

        run.Errors.ShouldContain("Deciding: 600 of 600 rows");
        run.Errors.ShouldContain("Recording 1,201 events, all together");
    }

    [Fact]
    public async Task Each_fault_is_told_with_file_line_and_column_and_nothing_is_recorded()
    {
        var file = Write("directors.csv", Rows(3) + "D-X,Person,06999,acting,2024,2024-01-12,,\nD-Y,Person,06001,acting,2024,12.1.2024,,\n");

        var run = await history.RunAsync(database, $"import directors {file}");

        run.ExitCode.ShouldBe(1, run.Everything);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("directors.csv:5: county_fips: No county is registered under 06999.");
        run.Errors.ShouldContain("directors.csv:6: enrolled_on: '12.1.2024' is not a day as yyyy-MM-dd.");
        run.Errors.ShouldContain("cpmtracker: 2 faults in directors.csv: nothing was recorded.");
        (await Directors()).ShouldBe([0]);
    }

    [Fact]
    public async Task The_good_rows_are_recorded_when_bad_ones_are_to_be_skipped()
    {
        var file = Write("directors.csv", Rows(3) + "D-X,Person,06999,acting,2024,2024-01-12,,\n");

        var run = (await history.RunAsync(database, $"import directors {file} --skip-bad-rows")).ShouldSucceed();

        run.Errors.ShouldContain("directors.csv:5: county_fips:");
        run.Output.ShouldMatch(@"4 rows in .+: 3 new, 0 known already, 1 fault\.");
        (await Directors()).ShouldBe([3]);
    }

    [Fact]
    public async Task A_change_of_coach_is_told_by_a_file_of_assignments()
    {
        (await history.RunAsync(database, $"import directors {Write("directors.csv", Rows(1))}")).ShouldSucceed();
        var file = Write("assignments.csv", "director_key,coach_key,coach_name,from,reason\nD-1,C-2,Another,2024-03-01,The first one retired\n");

        var run = (await history.RunAsync(database, $"import assignments {file}")).ShouldSucceed();

        run.Output.ShouldContain("Recorded: director.coach_reassigned.v1 1");
        (await Database.AskAsync<string>(database, "select data ->> 'occurredOn' from mt_events where type = 'director.coach_reassigned.v1'")).ShouldBe(["2024-03-01"]);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_usage() => (await history.RunAsync(database, "import sessions /nowhere/sessions.csv")).ShouldBeWrongUsage("There is no file /nowhere/sessions.csv.");

    private Task<IReadOnlyList<long>> Directors() => Database.AskAsync<long>(database, "select count(*) from mt_streams where id like 'director-%'");

    private static string Rows(int count) =>
        Header + string.Concat(Enumerable.Range(1, count).Select(n => $"D-{n},Person {n},060{(2 * (n % 40)) + 1:D2},acting,2024,2024-01-{(n % 28) + 1:D2},C-1,Coach\n"));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
