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

    [Theory]
    [InlineData("coaches", "coach_id,", "select count(*) from mt_doc_coachcaseload")]
    [InlineData("activities --from 2026-01-01 --until 2026-03-31", "activity_id,", "select count(*) from mt_doc_activityrecord where data ->> 'until' >= '2026-01-01' and data ->> 'from' <= '2026-03-31'")]
    [InlineData(
        "participation --from 2026-01-01 --until 2026-03-31",
        "activity_id,",
        "select count(*) from mt_doc_activityrecord, jsonb_array_elements(data -> 'participation') where data ->> 'until' between '2026-01-01' and '2026-03-31'")]
    [InlineData("late-records --more-than-days 0", "event_id,", "select count(*) from mt_doc_ledgerentry where (data ->> 'daysLate')::int > 0")]
    [InlineData("late-records --recorded-until 2026-03-01T00:00:00Z", "event_id,", "select count(*) from mt_doc_ledgerentry where (data ->> 'daysLate')::int > 7 and (data ->> 'recordedAt')::timestamptz < '2026-03-01'")]
    [InlineData("corrections", "event_id,", "select count(*) from mt_doc_ledgerentry where (data ->> 'amends')::boolean")]
    [InlineData("access-log", "replay_id,", "select count(*) from mt_doc_replayrecord")]
    public async Task Every_other_list_has_all_its_rows(string order, string header, string rows)
    {
        var database = await history.CopyAsync();

        var run = (await history.RunAsync(database, $"export {order}")).ShouldSucceed();

        var lines = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith(header);
        (lines.Length - 1L).ShouldBe((await Database.AskAsync<long>(database, rows)).Single());
    }

    [Fact]
    public async Task Directors_who_wait_for_the_first_session_on_a_day()
    {
        var database = await history.CopyAsync();

        var all = (await history.RunAsync(database, "export directors-without-first-session --within-days 0 --as-of 2026-06-30")).ShouldSucceed();
        var some = (await history.RunAsync(database, "export directors-without-first-session --within-days 30 --as-of 2026-06-30")).ShouldSucceed();

        var days = Days(all);
        days.Count.ShouldBeGreaterThan(0);
        Days(some).ShouldBe(days.Where(d => d > 30));

        static IReadOnlyList<int> Days(Run run) => [.. run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => int.Parse(line.Split(',')[8]))];
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_refused() =>
        (await history.RunAsync(await history.CopyAsync(), "export counties --output /nowhere/counties.csv")).ShouldBeRefused("/nowhere/counties.csv cannot be written");
}
