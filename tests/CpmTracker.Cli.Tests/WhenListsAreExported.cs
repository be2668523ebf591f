using CpmTracker.Cli.Tests.Support;

namespace CpmTracker.Cli.Tests;

public sealed class WhenListsAreExported(MadeUpHistory history)
{
    [Fact]
    public async Task Directors_go_to_standard_output_and_how_far_it_is_to_standard_error()
    {
        var run = (await history.RunAsync(await history.CopyAsync(), "export directors")).ShouldSucceed();

        var lines = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(11);
        lines[0].ShouldStartWith("director_id,director,county_fips,county,region,");
        lines.Skip(1).ShouldAllBe(line => line.StartsWith("director-", StringComparison.Ordinal) && line.EndsWith(",true", StringComparison.Ordinal));
        run.Errors.ShouldContain("Writing directors: 10 of 10 rows");
    }

    [Fact]
    public async Task Sessions_of_a_time_go_to_a_file()
    {
        var database = await history.CopyAsync();
        var file = Path.Combine(history.Folder, "sessions.csv");

        var run = (await history.RunAsync(database, $"export sessions --from 2026-01-01 --until 2026-03-31 --output {file}")).ShouldSucceed();

        run.Output.ShouldBeEmpty();
        var held = await Database.AskAsync<string>(
            database,
            """
            select s ->> 'session' from mt_doc_directorprogress, jsonb_array_elements(data -> 'sessions') as s
            where not (s ->> 'voided')::boolean and s ->> 'heldOn' between '2026-01-01' and '2026-03-31' order by s ->> 'heldOn', 1
            """);
        held.Count.ShouldBeGreaterThan(0);
        (await File.ReadAllLinesAsync(file)).Skip(1).Select(line => line.Split(',')[0]).ShouldBe(held);
    }

    [Fact]
    public async Task Counties_of_a_region() =>
        (await history.RunAsync(await history.CopyAsync(), "export counties --region Central")).ShouldSucceed().Output.ShouldContain("06019,Fresno,");

    [Fact]
    public async Task A_file_that_cannot_be_written_is_refused() =>
        (await history.RunAsync(await history.CopyAsync(), "export counties --output /nowhere/counties.csv")).ShouldBeRefused("/nowhere/counties.csv cannot be written");
}
