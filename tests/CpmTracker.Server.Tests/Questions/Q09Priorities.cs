using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"Which of the four areas do counties set as priorities most often?"</summary>
public sealed class Q09Priorities(Servers servers)
{
    private const string Question = "{ statewide { priorities { area countyPriorities } } erp: counties(where: { area: ERP }) { nodes { name } } }";

    [Fact]
    public async Task Statewide_staff_see_how_often_each_was_set()
    {
        await using var api = await servers.StartAsync();
        foreach (var (county, areas) in new (string, string[])[] { (CountyJourney.Fresno, ["ERP", "ERP", "ORB"]), (CountyJourney.Kings, ["WD", "ERP", "ERP", "WD"]), (CountyJourney.Imperial, ["WD", "WD", "QOSI"]) })
        {
            var journey = new CountyJourney(api, county);
            await journey.SnapshotAsync("2026-01-05");
            await journey.PrioritiesAsync("2026-02-05", "QOSI", "QOSI", "QOSI");
            await journey.PrioritiesAsync("2026-03-05", areas);
        }

        await api.ViewsAsync();

        (await api.AskAsync(Question, token: api.Staff)).ShouldBeJson(
            """
            { "statewide": { "priorities": [
                { "area": "ORB", "countyPriorities": 1 }, { "area": "ERP", "countyPriorities": 4 }, { "area": "WD", "countyPriorities": 4 }, { "area": "QOSI", "countyPriorities": 1 }] },
              "erp": { "nodes": [{ "name": "Fresno" }, { "name": "Kings" }] } }
            """);
        (await api.SendAsync(Question)).ShouldBeWithheld("statewide");
        (await api.AskAsync("{ counties(where: { area: ERP }) { totalCount } }"))["counties"]!["totalCount"]!.GetValue<int>().ShouldBe(0);
    }
}
