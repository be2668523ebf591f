using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"Which counties completed a Snapshot, when, and which are past their reassessment date?"</summary>
public sealed class Q07Snapshots(Servers servers)
{
    private const string Question =
        """
        { counties(where: { hasSnapshot: true }) { totalCount nodes { name implementation { snapshots { completedOn } plan { reassessOn reassessments { on } } overdue: reassessmentOverdue(on: "2026-06-30") } } }
          overdue: counties(where: { reassessmentOverdueOn: "2026-06-30" }) { nodes { name } }
          overdueInMarch: counties(where: { reassessmentOverdueOn: "2026-03-31" }) { nodes { name } } }
        """;

    [Fact]
    public async Task Everybody_sees_as_much_as_they_may_know()
    {
        await using var api = await servers.StartAsync();
        await new CountyJourney(api, CountyJourney.Fresno).PlanAsync("2025-02-01", "2026-02-15");
        await new CountyJourney(api, CountyJourney.Imperial).SnapshotAsync("2026-01-05");
        var losAngeles = new CountyJourney(api, CountyJourney.LosAngeles);
        var plan = await losAngeles.PlanAsync("2025-03-03", "2026-03-30");
        await losAngeles.StaffAsync("reassessPlan", $"""planId: "{plan}", findings: "On the way", on: "2026-04-10" """);
        await api.ViewsAsync();

        var fresno = """{ "name": "Fresno", "implementation": { "snapshots": [{ "completedOn": "2025-02-01" }], "plan": { "reassessOn": "2026-02-15", "reassessments": [] }, "overdue": true } }""";
        (await api.AskAsync(Question, token: api.Staff)).ShouldBeJson(
            $$"""
            { "counties": { "totalCount": 3, "nodes": [{{fresno}},
                { "name": "Imperial", "implementation": { "snapshots": [{ "completedOn": "2026-01-05" }], "plan": null, "overdue": false } },
                { "name": "Los Angeles", "implementation": { "snapshots": [{ "completedOn": "2025-03-03" }],
                  "plan": { "reassessOn": "2026-03-30", "reassessments": [{ "on": "2026-04-10" }] }, "overdue": false } }] },
              "overdue": { "nodes": [{ "name": "Fresno" }] },
              "overdueInMarch": { "nodes": [{ "name": "Fresno" }, { "name": "Los Angeles" }] } }
            """);
        (await api.AskAsync(Question, token: api.CountyStaff(CountyJourney.Fresno))).ShouldBeJson(
            $$"""{ "counties": { "totalCount": 1, "nodes": [{{fresno}}] }, "overdue": { "nodes": [{ "name": "Fresno" }] }, "overdueInMarch": { "nodes": [{ "name": "Fresno" }] } }""");
        (await api.AskAsync(Question)).ShouldBeJson("""{ "counties": { "totalCount": 0, "nodes": [] }, "overdue": { "nodes": [] }, "overdueInMarch": { "nodes": [] } }""");
    }
}
