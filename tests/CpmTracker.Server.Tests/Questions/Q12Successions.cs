using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"When a director leaves, how long until a successor is enrolled, and was county progress lost?"</summary>
public sealed class Q12Successions(Servers servers)
{
    private const string Question =
        "{ statewide { medianVacancyDays vacancies { county vacancy { from until days stageBefore stageAfter movedBack recordsMeanwhile } } } }";

    [Fact]
    public async Task Statewide_staff_see_the_days_and_what_became_of_the_county()
    {
        await using var api = await servers.StartAsync();
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        await fresno.StaffAsync("declareImplementationStage", """stage: INSTALLATION, evidence: "Team formed", on: "2025-10-01" """);
        await ServeAsync(api, "county-06019", "2026-01-12", "2026-03-01");
        await fresno.StaffAsync("recordToolUse", """tool: "ERP-7", on: "2026-04-01" """);
        await fresno.StaffAsync("declareImplementationStage", """stage: EXPLORATION, evidence: "Nobody leads it", on: "2026-04-15" """);
        await ServeAsync(api, "county-06019", "2026-05-10", null);
        await ServeAsync(api, "county-06031", "2026-01-12", "2026-02-01");
        await ServeAsync(api, "county-06031", "2026-02-11", null);
        await ServeAsync(api, "county-06037", "2026-01-12", "2026-06-01");
        await api.ViewsAsync();

        (await api.AskAsync(Question, token: api.Staff)).ShouldBeJson(
            """
            { "statewide": { "medianVacancyDays": 40, "vacancies": [
              { "county": "Fresno", "vacancy": { "from": "2026-03-01", "until": "2026-05-10", "days": 70, "stageBefore": "INSTALLATION", "stageAfter": "EXPLORATION", "movedBack": true, "recordsMeanwhile": 2 } },
              { "county": "Kings", "vacancy": { "from": "2026-02-01", "until": "2026-02-11", "days": 10, "stageBefore": null, "stageAfter": null, "movedBack": false, "recordsMeanwhile": 0 } },
              { "county": "Los Angeles", "vacancy": { "from": "2026-06-01", "until": null, "days": null, "stageBefore": null, "stageAfter": null, "movedBack": false, "recordsMeanwhile": 0 } }] } }
            """);

        foreach (var token in new[] { null, api.CountyStaff(CountyJourney.Fresno), api.RegionalStaff("Central") }) (await api.SendAsync(Question, token: token)).ShouldBeWithheld("statewide");
    }

    private static async Task ServeAsync(Api api, string county, string from, string? until)
    {
        var enrolled = await api.RecordAsync(
            "enrolDirector",
            $"""commandId: "{Api.CommandId()}", name: "A. Director", countyId: "{Journey.CountyId(county)}", appointment: NEW, cohort: "2026", on: "{from}" """,
            api.Administrator,
            "director { id }");
        if (until is not null)
            await api.RecordAsync("withdrawDirector", $"""commandId: "{Api.CommandId()}", directorId: "{enrolled["director"]!["id"]}", reason: LEFT_THE_POST, on: "{until}" """, api.Administrator, "director { id }");
    }
}
