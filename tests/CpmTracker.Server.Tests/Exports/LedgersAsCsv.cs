using System.Net;
using CpmTracker.Domain;
using CpmTracker.Projections;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.Exports;

public sealed class LedgersAsCsv(Servers servers)
{
    [Fact]
    public async Task What_was_recorded_late_says_how_late_by_whom_and_of_whom()
    {
        await using var api = await servers.StartAsync();
        var (week, day) = (Ago(7), Ago(8));
        var journey = await Journey.BeginAsync(api, enrolledOn: Ago(0));
        await journey.DirectorAsync("completeActivity", $"""activity: "A1", minutes: 20, on: "{week}" """);
        await journey.HoldAsync(1, day, 40);
        await api.ViewsAsync();
        var director = Api.Raw(journey.Director);

        var late = await api.ExportAsync($"late-records.csv?director={director}", api.Auditor);

        late.Select(e => (e["type"], e["version"], e["stream"], e["person"], e["county_fips"], e["county"], e["region"], e["recorded_by"], e["role"], e["source"])).ShouldBe(
        [
            ("director.coach_assigned.v1", "2", director, "A. Director", "06019", "Fresno", "Central", "office-1", "Administrator", "entered"),
            ("director.coaching_session_held.v1", "4", director, "A. Director", "06019", "Fresno", "Central", Api.Raw(journey.Coach), "Coach", "entered"),
        ]);
        (late[1]["occurred_on"], late[1]["days_late"], late[1]["demonstration"], late[1]["corrects_version"]).ShouldBe((day, "8", "false", ""));
        DateTimeOffset.Parse(late[1]["recorded_at"]).ShouldBe(await api.LastRecordedAsync());
        (await api.ExportAsync($"late-records.csv?director={Uri.EscapeDataString(journey.Director)}&moreThanDays=6", api.Staff)).Count.ShouldBe(3);
        (await api.ExportAsync("late-records.csv", api.Staff)).Select(e => e["type"]).ShouldBe(
            ["coach.registered.v1", "director.coach_assigned.v1", "director.coaching_session_held.v1"]);
    }

    [Fact]
    public async Task They_are_the_entries_that_the_api_lists_in_its_order()
    {
        await using var api = await servers.StartAsync();
        await Journey.BeginAsync(api);
        var then = await api.LastRecordedAsync();
        var journey = await Journey.BeginAsync(api, county: "county-06037");
        var session = await journey.HoldAsync(1, "2026-01-27", 40);
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 44, reason: "Misread", on: "2026-02-01" """);
        await api.ViewsAsync();

        foreach (var (list, asked, time) in new[]
        {
            ("late-records", "lateRecords", ""), ("late-records", "lateRecords", "recordedFrom"), ("late-records", "lateRecords", "recordedUntil"),
            ("corrections", "corrections", ""), ("corrections", "corrections", "recordedFrom"), ("corrections", "corrections", "recordedUntil"),
        })
        {
            var (argument, filter) = time == "" ? ("", "") : ($$"""({{time}}: "{{then:O}}")""", $"?{time}={Uri.EscapeDataString($"{then:O}")}");
            var nodes = (await api.AskAsync($$"""{ {{asked}}{{argument}} { nodes { eventId } } }""", token: api.Auditor))[asked]!["nodes"]!.AsArray();
            (await api.ExportAsync($"{list}.csv{filter}", api.Auditor)).Select(e => e["event_id"]).ShouldBe(nodes.Select(n => n!["eventId"]!.GetValue<string>()), $"{list}{filter}");
        }
    }

    [Fact]
    public async Task Corrections_and_voids_name_what_they_amend_and_keep_the_reason_to_the_history()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var session = await journey.HoldAsync(1, "2026-01-27", 40);
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 44, reason: "Misread", on: "2026-02-01" """);
        await journey.CoachAsync("voidCoachingSession", $"""sessionId: "{session}", reason: "Never held", on: "2026-02-02" """);
        await api.ViewsAsync();

        (await api.ExportAsync("corrections.csv", api.Staff)).Select(e => (e["type"], e["version"], e["occurred_on"], e["corrects_version"], e["voids_version"])).ShouldBe(
        [
            ("director.coaching_session_corrected.v1", "4", "2026-02-01", "3", ""), ("director.coaching_session_voided.v1", "5", "2026-02-02", "", "4"),
        ]);
        using var answer = await api.GetAsync("/export/corrections.csv", api.Auditor);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("Misread");
    }

    [Fact]
    public void Every_event_that_amends_names_the_other_by_a_member_that_the_list_reads() =>
        Views.WireNames.Where(n => n.Type.IsAssignableTo(typeof(IAmendment)))
            .ShouldAllBe(n => n.Type.GetProperties().Count(p => p.Name == "Corrects" || p.Name == "Voids" || p.Name == "Reverses") == 1);

    [Fact]
    public async Task Who_replayed_what_and_what_for_is_told_to_auditors_and_to_the_director_concerned()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.RecordAsync("replayHistory", $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", purpose: "=A complaint of March" """, api.Auditor, "replay { upTo }");
        await api.RecordAsync("replayHistory", $"""commandId: "{Api.CommandId()}", countyId: "{Journey.CountyId(Journey.Fresno)}", purpose: "Yearly review" """, api.Auditor, "replay { upTo }");
        await api.ViewsAsync();
        var director = Api.Raw(journey.Director);

        var all = await api.ExportAsync("access-log.csv", api.Auditor);
        all.Select(r => (r["by"], r["stream"], r["person"], r["up_to_version"], r["classes"], r["purpose"])).ShouldBe(
        [
            ("auditor-1", director, "A. Director", "2", "PUBLIC PROGRAMME", "'=A complaint of March"), ("auditor-1", "county-06019", "", "3", "PUBLIC PROGRAMME", "Yearly review"),
        ]);
        DateTimeOffset.Parse(all[1]["at"]).ShouldBe(await api.LastRecordedAsync());
        foreach (var token in new[] { api.Auditor, journey.DirectorToken })
            (await api.ExportAsync($"access-log.csv?director={director}", token)).ShouldHaveSingleItem()["stream"].ShouldBe(director);

        await api.Host.Services.GetRequiredService<PersonKeys>().DeleteAsync(director, CancellationToken.None);
        (await api.ExportAsync("access-log.csv", api.Auditor)).Select(r => (r["person"], r["purpose"])).ShouldBe([("", ""), ("", "Yearly review")]);
    }

    [Fact]
    public async Task Directors_who_waited_for_the_first_session_are_those_of_the_api()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.HoldAsync(1, "2026-02-20", 40);
        await Journey.BeginAsync(api, county: "county-06037", enrolledOn: "2026-01-02");
        await Journey.BeginAsync(api, county: "county-06001", enrolledOn: "2026-03-20");

        var late = await api.ExportAsync("directors-without-first-session.csv?withinDays=30&asOf=2026-03-31", api.Staff);

        late.Select(l => (l["director"], l["county"], l["region"], l["coach"], l["since"], l["days"], l["held_on"])).ShouldBe(
        [
            ("A. Director", "Los Angeles", "Los Angeles", "A. Coach", "2026-01-02", "88", ""), ("A. Director", "Fresno", "Central", "A. Coach", "2026-01-12", "39", "2026-02-20"),
        ]);
        late[1]["director_id"].ShouldBe(Api.Raw(journey.Director));
        (await api.ExportAsync("directors-without-first-session.csv?withinDays=300&asOf=2026-03-31", api.Staff)).ShouldBeEmpty();
        (await api.StatusAsync("directors-without-first-session.csv?withinDays=-1&asOf=2026-03-31", api.Staff)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Others_are_refused()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var (mine, other) = (Api.Raw(journey.Director), Api.Raw((await Journey.BeginAsync(api, county: "county-06037")).Director));

        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.CountyStaff("06019"), api.RegionalStaff("Central") })
        {
            foreach (var list in new[] { "late-records.csv", $"late-records.csv?director={mine}", "corrections.csv", "directors-without-first-session.csv?withinDays=1&asOf=2026-03-31", "access-log.csv", $"access-log.csv?director={other}" })
                (await api.StatusAsync(list, token)).ShouldBe(HttpStatusCode.Forbidden, list);
        }

        foreach (var token in new[] { api.Staff, api.Administrator, journey.CoachToken })
            (await api.StatusAsync($"access-log.csv?director={mine}", token)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Ago(int days) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-days).ToString("O");
}
