using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"Which of my region's counties ask for help in which area?"</summary>
public sealed class Q46HelpAskedFor(Servers servers)
{
    private const string Question =
        """
        { counties(where: { region: "Central", asksForHelp: true }) { totalCount nodes { name
            implementation { helpRequests(open: true) { area on text { text } } answered: helpRequests(open: false) { area answers { on text { text } } } } } } }
        """;

    [Fact]
    public async Task Staff_of_the_region_see_their_own_counties_and_others_none_of_them()
    {
        await using var api = await servers.StartAsync();
        var central = api.RegionalStaff("Central");
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        var asked = CountyJourney.Last(await fresno.StaffAsync("requestHelp", """area: WD, text: "Practice profiles", on: "2026-03-01" """, "implementation { helpRequests { id } }"), "helpRequests");
        await fresno.StaffAsync("requestHelp", """area: QOSI, text: "Logic model", on: "2026-04-01" """);
        await fresno.RecordAsync("answerHelpRequest", $"""requestId: "{asked}", text: "A morning with supervisors", on: "2026-03-20" """, "fips", central);
        await new CountyJourney(api, CountyJourney.Kings).RecordAsync("requestHelp", """area: ERP, text: "Tribal partners", on: "2026-04-02" """, "fips", central);
        await new CountyJourney(api, CountyJourney.LosAngeles).StaffAsync("requestHelp", """area: ERP, text: "Forums", on: "2026-04-03" """);
        await api.ViewsAsync();

        (await api.AskAsync(Question, token: central)).ShouldBeJson(
            """
            { "counties": { "totalCount": 2, "nodes": [
              { "name": "Fresno", "implementation": { "helpRequests": [{ "area": "QOSI", "on": "2026-04-01", "text": { "text": "Logic model" } }],
                "answered": [{ "area": "WD", "answers": [{ "on": "2026-03-20", "text": { "text": "A morning with supervisors" } }] }] } },
              { "name": "Kings", "implementation": { "helpRequests": [{ "area": "ERP", "on": "2026-04-02", "text": { "text": "Tribal partners" } }], "answered": [] } }] } }
            """);
        foreach (var token in new[] { null, api.RegionalStaff("Northern"), api.CountyStaff(CountyJourney.LosAngeles) })
            (await api.AskAsync(Question, token: token)).ShouldBeJson("""{ "counties": { "totalCount": 0, "nodes": [] } }""");
    }

    [Fact]
    public async Task Staff_of_another_region_record_nothing_here()
    {
        await using var api = await servers.StartAsync();

        (await new CountyJourney(api, CountyJourney.Fresno).RefusedAsync("requestHelp", """area: WD, text: "Practice profiles" """, api.RegionalStaff("Northern")))["__typename"]!.GetValue<string>()
            .ShouldBe("NotAllowedError");
    }
}
