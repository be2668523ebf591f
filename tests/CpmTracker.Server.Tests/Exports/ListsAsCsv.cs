using System.Net;
using CpmTracker.Projections;
using CpmTracker.Server.Tests.Support;
using Marten;

namespace CpmTracker.Server.Tests.Exports;

public sealed class ListsAsCsv(Servers servers)
{
    [Fact]
    public async Task Directors_with_what_the_programme_knows_of_them()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await api.ViewsAsync();

        using var answer = await api.GetAsync("/export/directors.csv", api.Staff);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("directors.csv");
        var planned = (await api.AskAsync("{ directorGroups(by: []) { minutesPlanned { sum } } }", token: api.Staff))["directorGroups"]![0]!["minutesPlanned"]!["sum"];
        (await answer.Content.ReadAsStringAsync()).ShouldBe(
            $"""
            director_id,director,county_fips,county,region,coach_id,coach,appointment,cohort,enrolled_on,withdrawn_on,status,module,minutes_delivered,minutes_planned,session_1_on,session_2_on,plan_created_on,last_occurred_on,demonstration
            {Api.Raw(journey.Director)},A. Director,06019,Fresno,Central,{Api.Raw(journey.Coach)},A. Coach,NEW,2026,2026-01-12,,FINISHED,module-1,100,{planned},2026-01-27,2026-02-17,2026-02-17,2026-04-20,false

            """.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public async Task Coaching_sessions_counties_and_coaches()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await api.ViewsAsync();

        var sessions = await api.ExportAsync("coaching-sessions.csv", api.Staff);
        sessions.Select(s => (s["director_id"], s["number"], s["held_on"], s["fiscal_year"], s["minutes"], s["mode"], s["coach"], s["county"], s["region"])).ShouldBe(
        [
            (Api.Raw(journey.Director), "1", "2026-01-27", "FY 2025-26", "40", "VIDEO", "A. Coach", "Fresno", "Central"),
            (Api.Raw(journey.Director), "2", "2026-02-17", "FY 2025-26", "60", "IN_PERSON", "A. Coach", "Fresno", "Central"),
        ]);
        var counties = await api.ExportAsync("counties.csv", api.Staff);
        counties.Count.ShouldBe(58);
        counties.Single(c => c["county_fips"] == "06019")["directors_serving"].ShouldBe("1");
        var coach = (await api.ExportAsync("coaches.csv", api.Staff)).ShouldHaveSingleItem();
        (coach["coach"], coach["registered_on"], coach["capacity"], coach["active_directors"], coach["minutes_delivered"]).ShouldBe(("A. Coach", "2026-01-05", "8", "1", "100"));
    }

    [Fact]
    public async Task Filters_are_those_of_the_api()
    {
        await using var api = await servers.StartAsync();
        var fresno = await Journey.BeginAsync(api);
        await fresno.CompleteModuleOneAsync();
        var losAngeles = await Journey.BeginAsync(api, county: "county-06037");
        await api.ViewsAsync();
        var mine = Api.Raw(fresno.Director);

        foreach (var (filter, found) in new (string, string[])[]
        {
            ("county=06019", [mine]), ("region=Central", [mine]), ("region=Nowhere", []), ("status=FINISHED", [mine]), ("status=WITHDRAWN", []),
            ($"coach={Api.Raw(fresno.Coach)}", [mine]), ($"coach={Uri.EscapeDataString(losAngeles.Coach)}", [Api.Raw(losAngeles.Director)]),
        })
        {
            (await api.ExportAsync($"directors.csv?{filter}", api.Staff)).Select(d => d["director_id"]).ShouldBe(found, filter);
        }

        (await api.ExportAsync("coaching-sessions.csv?from=2026-02-01&until=2026-02-28&regions=TODAY", api.Staff)).Select(s => s["number"]).ShouldBe(["2"]);
        (await api.ExportAsync($"coaching-sessions.csv?director={Api.Raw(losAngeles.Director)}", api.Staff)).ShouldBeEmpty();
        (await api.ExportAsync("counties.csv?region=Central&sizeClass=LARGE", api.Staff)).ShouldContain(c => c["county"] == "Fresno");
        await new CountyJourney(api, CountyJourney.Fresno).SnapshotAsync("2026-03-01");
        await api.ViewsAsync();
        (await api.ExportAsync("counties.csv?hasSnapshot=true", api.Staff)).ShouldHaveSingleItem()["snapshot_on"].ShouldBe("2026-03-01");
        (await api.ExportAsync("counties.csv?hasSnapshot=true", losAngeles.CoachToken)).ShouldBeEmpty();
        using var wrong = await api.GetAsync("/export/directors.csv?status=ASLEEP", api.Staff);
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("status is one of NOT_STARTED, IN_SEGMENT_ONE, IN_SEGMENT_TWO, FINISHED, WITHDRAWN.");
    }

    [Fact]
    public async Task Everybody_gets_what_they_may_see_and_nobody_gets_anything()
    {
        await using var api = await servers.StartAsync();
        var mine = await Journey.BeginAsync(api);
        await mine.CompleteModuleOneAsync();
        await Journey.BeginAsync(api, county: "county-06037");
        await api.ViewsAsync();

        foreach (var list in new[]
        {
            "directors", "coaching-sessions", "counties", "coaches", "activities", "participation", "directors-without-first-session", "late-records", "corrections", "access-log",
        })
        {
            using var nobodys = await api.GetAsync($"/export/{list}.csv");
            nobodys.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, list);
        }

        foreach (var token in new[] { mine.CoachToken, mine.DirectorToken, api.CountyStaff("06019") })
        {
            (await api.ExportAsync("directors.csv", token)).Select(d => d["director_id"]).ShouldBe([Api.Raw(mine.Director)]);
            (await api.ExportAsync("coaching-sessions.csv", token)).Count.ShouldBe(2);
            using var coaches = await api.GetAsync("/export/coaches.csv", token);
            coaches.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await api.ExportAsync("directors.csv", api.RegionalStaff("Central"))).ShouldBeEmpty();
        (await api.ExportAsync("counties.csv", mine.CoachToken)).ShouldAllBe(c => c["county"] != "" && c["directors_serving"] == "" && c["demonstration"] == "");
        (await api.ExportAsync("counties.csv", api.CountyStaff("06019"))).Where(c => c["directors_serving"] != "").ShouldHaveSingleItem()["county"].ShouldBe("Fresno");
        (await api.ExportAsync("counties.csv", api.RegionalStaff("Central"))).Where(c => c["directors_serving"] != "").ShouldAllBe(c => c["region"] == "Central");
    }

    [Fact]
    public async Task Statewide_activities_and_the_counties_parts_in_them()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.HeldAsync(api, "director-session", "Session, spring", "2026-03-01");
        await session.TakePartAsync("06019", """{ level: "leadership-and-management", people: 3 }, { level: "front-line", people: 2 }""", directorCame: true);
        await session.TakePartAsync("06037");
        await ActivityJourney.AnnounceAsync(api, "rta-bootcamp", "Bootcamp", "2026-09-01", "Central", "areas: [ERP, WD]");
        await api.ViewsAsync();

        var activities = await api.ExportAsync("activities.csv", api.Staff);
        activities.Select(a => (a["type"], a["title"], a["areas"], a["regions"], a["starts_on"], a["status"], a["mode"], a["counties"], a["people"])).ShouldBe(
        [
            ("director-session", "Session, spring", "", "", "2026-03-01", "HELD", "IN_PERSON", "2", "5"),
            ("rta-bootcamp", "Bootcamp", "ERP WD", "Central", "2026-09-01", "ANNOUNCED", "", "0", ""),
        ]);
        var staffs = await api.ExportAsync("participation.csv", api.Staff);
        staffs.Select(p => (p["county"], p["region"], p["fiscal_year"], p["people"], p["levels"], p["director_came"])).ShouldBe(
        [
            ("Fresno", "Central", "FY 2025-26", "5", "leadership-and-management 3; front-line 2", "true"), ("Los Angeles", "Los Angeles", "FY 2025-26", "", "", "false"),
        ]);
        (await api.ExportAsync("participation.csv", api.CountyStaff("06037"))).Select(p => (p["county"], p["people"], p["levels"], p["director_came"])).ShouldBe(
            [("Fresno", "5", "", ""), ("Los Angeles", "", "", "false")]);

        foreach (var (filter, found) in new[] { ("type=rta-bootcamp", 1), ("region=Central", 1), ("area=ERP", 1), ("area=ORB", 0), ("county=06037", 1), ("status=HELD", 1), ("from=2026-04-01", 1), ("until=2026-04-01", 1) })
            (await api.ExportAsync($"activities.csv?{filter}", api.Staff)).Count.ShouldBe(found, filter);
        foreach (var (filter, found) in new[] { ("region=Central", 1), ("type=rta-bootcamp", 0), ("sizeClass=VERY_LARGE", 1), ("from=2026-03-01&until=2026-03-01&regions=TODAY", 2) })
            (await api.ExportAsync($"participation.csv?{filter}", api.Staff)).Count.ShouldBe(found, filter);
        using var wrong = await api.GetAsync("/export/activities.csv?status=ASLEEP", api.Staff);
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("status is one of ANNOUNCED, HELD, CANCELLED.");
    }

    [Fact]
    public async Task A_name_that_a_spreadsheet_would_run_is_kept_from_being_a_formula()
    {
        await using var api = await servers.StartAsync();
        await api.RecordAsync(
            "enrolDirector",
            $"""commandId: "{Api.CommandId()}", name: "=HYPERLINK(\"x\")", countyId: "{Journey.CountyId(Journey.Fresno)}", appointment: NEW, cohort: "2026", on: "2026-01-12" """,
            api.Administrator,
            "director { id }");

        using var answer = await api.GetAsync("/export/directors.csv", api.Staff);

        (await answer.Content.ReadAsStringAsync()).ShouldContain(""","'=HYPERLINK(""x"")",06019,""");
    }

    [Fact]
    public async Task A_list_is_sent_while_it_is_read_and_whole_to_the_last_row()
    {
        await using var api = await servers.StartAsync();
        await Journey.BeginAsync(api);
        await using (var session = api.Store.QuerySession())
        {
            var one = await session.Query<DirectorProgress>().FirstAsync();
            await api.Store.BulkInsertAsync(Enumerable.Range(0, 5_000).Select(n => one with { Id = $"director-x{n:D5}", Coach = null }).ToList());
        }

        using var answer = await api.GetAsync("/export/directors.csv", api.Staff);
        answer.Content.Headers.ContentLength.ShouldBeNull();
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        await lines.ReadLineAsync();
        await lines.ReadLineAsync();
        for (var n = 0; n < 5_000; n++) (await lines.ReadLineAsync()).ShouldStartWith($"director-x{n:D5},");
        (await lines.ReadLineAsync()).ShouldBeNull();
    }
}
