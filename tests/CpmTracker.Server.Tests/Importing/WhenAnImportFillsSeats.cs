using CpmTracker.Server.Importing;
using CpmTracker.Server.Store;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Importing;

/// <summary>I9: one active director a county, unless acting; on every day that files tell of, and also beside what others enter meanwhile.</summary>
public sealed class WhenAnImportFillsSeats(Servers servers)
{
    private const string Header = "director_key,name,county_fips,appointment,cohort,enrolled_on,left_on,left_reason\n";
    private const string First = "S-1,First,06001,new,2018,2018-01-12,2020-06-30,retired\n";
    private const string Second = "S-2,Second,06001,existing,2020,2020-06-30,2024-01-31,left_the_post\n";
    private const string Third = "S-3,Third,06001,new,2024,2024-03-01,,\n";
    private const string Taken = "The county has an active director; a second appointment must be an acting one.";
    private static readonly string Alameda = Journey.CountyId("county-06001");

    [Fact]
    public async Task A_seat_is_handed_on_from_one_to_the_next()
    {
        await using var api = await servers.StartAsync();

        var report = await api.ImportAsync(ImportKind.Directors, Header + Third + First + Second);
        var again = await api.ImportAsync(ImportKind.Directors, Header + Third + First + Second);

        report.Faults.ShouldBeEmpty();
        report.Events.ShouldBe([new("director.enrolled.v1", 3), new("director.withdrew.v1", 2)]);
        (again.Recorded, again.Unchanged).ShouldBe((0, 3));
        var directors = (await api.AskAsync("{ directors(first: 10) { nodes { name progress { posts { from until } } } } }", token: api.Administrator))["directors"]!["nodes"]!.AsArray();
        directors.Select(d => d!.ToJsonString()).Order(StringComparer.Ordinal).ShouldBe(
        [
            """{"name":"First","progress":{"posts":[{"from":"2018-01-12","until":"2020-06-30"}]}}""",
            """{"name":"Second","progress":{"posts":[{"from":"2020-06-30","until":"2024-01-31"}]}}""",
            """{"name":"Third","progress":{"posts":[{"from":"2024-03-01","until":null}]}}""",
        ]);
    }

    [Fact]
    public async Task Of_two_rows_for_one_seat_the_later_is_a_fault()
    {
        await using var api = await servers.StartAsync();

        var report = await api.ImportAsync(ImportKind.Directors, Header + Third + "S-4,Fourth,06001,new,2024,2024-02-01,,\n", skipBadRows: true);

        report.Faults.ShouldHaveSingleItem().ShouldBe(new(2, "county_fips", Taken));
        report.Recorded.ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_is_taken_back_leaves_the_seat_free()
    {
        await using var api = await servers.StartAsync();
        const string WithCoach = "director_key,name,county_fips,appointment,cohort,enrolled_on,coach_key\n";

        var report = await api.ImportAsync(ImportKind.Directors, WithCoach + "S-5,Fifth,06001,new,2024,2024-02-01,C-unknown\nS-3,Third,06001,new,2024,2024-03-01,\n", skipBadRows: true);

        report.Faults.ShouldHaveSingleItem().Column.ShouldBe("coach_key");
        report.Recorded.ShouldBe(1);
    }

    [Fact]
    public async Task The_past_is_imported_beside_the_director_of_today_and_not_across()
    {
        await using var api = await servers.StartAsync();
        (await api.ImportAsync(ImportKind.Directors, Header + Third)).FaultCount.ShouldBe(0);

        var across = await api.ImportAsync(ImportKind.Directors, Header + First + Second.Replace("2024-01-31", "2024-03-02", StringComparison.Ordinal));
        var beside = await api.ImportAsync(ImportKind.Directors, Header + First + Second);

        across.Faults.ShouldHaveSingleItem().ShouldBe(new(3, "county_fips", Taken));
        (beside.FaultCount, beside.Recorded).ShouldBe((0, 2));
    }

    [Fact]
    public async Task Leaving_has_a_day_and_a_reason_and_is_not_edited()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Header + First);

        var moved = await api.ImportAsync(ImportKind.Directors, Header + First.Replace("2020-06-30", "2020-07-01", StringComparison.Ordinal));
        var wrong = await api.ImportAsync(
            ImportKind.Directors, Header + "S-6,A,06003,new,2018,2018-01-12,2018-01-11,other\nS-7,A,06003,new,2018,2018-01-12,2018-02-11,\nS-8,A,06003,new,2018,2018-01-12,,other\nS-9,A,06003,new,2018,2018-01-12,2099-01-01,other\n");

        moved.Faults.ShouldHaveSingleItem().ToString().ShouldBe("2: left_on: The director is recorded as having left on 2020-06-30; what is recorded is not edited.");
        wrong.Faults.Select(f => $"{f.Line} {f.Column}").ShouldBe(["2 left_on", "3 left_reason", "4 left_on", "5 left_on"]);
    }

    [Fact]
    public async Task Of_imports_and_enrolments_at_one_moment_one_gets_the_seat()
    {
        await using var api = await servers.StartAsync();

        var imports = Enumerable.Range(0, 6).Select(n => ImportedAsync(api, $"S-{n},Somebody,06001,new,2026,2026-01-12,,\n"));
        var enrolments = Enumerable.Range(0, 6).Select(_ => EnrolledAsync(api));
        var taken = await Task.WhenAll(imports.Zip(enrolments, (import, enrolment) => new[] { import, enrolment }).SelectMany(both => both));

        taken.Count(done => done).ShouldBe(1);
        (await api.AskAsync("{ directors(first: 10) { nodes { progress { countyFips } } } }", token: api.Staff))["directors"]!["nodes"]!.AsArray().Count.ShouldBe(1);
    }

    /// <summary>Whether it was recorded; the loser finds the seat taken, or too many others about it.</summary>
    private static async Task<bool> ImportedAsync(Api api, string row)
    {
        try
        {
            var report = await api.ImportAsync(ImportKind.Directors, Header + row);
            if (!report.Done) report.Faults.ShouldHaveSingleItem().Reason.ShouldBe(Taken);
            return report.Done;
        }
        catch (BusyException)
        {
            return false;
        }
    }

    private static async Task<bool> EnrolledAsync(Api api)
    {
        var input = $"""commandId: "{Api.CommandId()}", name: "A. Director", countyId: "{Alameda}", appointment: NEW, cohort: "2026", on: "2026-01-12" """;
        return (await api.SendAsync($$"""mutation { enrolDirector(input: { {{input}} }) { director { id } errors { __typename } } }""", token: api.Administrator))["data"]!["enrolDirector"]!["errors"] is null;
    }
}
