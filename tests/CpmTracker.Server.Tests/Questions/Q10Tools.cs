using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"Which toolkit tools are used, and which never?"</summary>
public sealed class Q10Tools(Servers servers)
{
    private const string Question =
        "{ statewide { used: tools(used: true) { tool { id title } area uses counties lastUsedOn } never: tools(used: false) { tool { id } uses } } catalogue { toolkits { tools { id } } } }";

    [Fact]
    public async Task Statewide_staff_see_both_and_no_tool_is_left_out()
    {
        await using var api = await servers.StartAsync();
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        await UseAsync(fresno, "ERP-7", "2026-02-01");
        await UseAsync(fresno, "ERP-7", "2026-01-01");
        await UseAsync(new(api, CountyJourney.Kings), "ERP-7", "2025-06-01");
        await UseAsync(new(api, CountyJourney.Kings), "PLAN-mapping", "2025-06-02");
        var wrong = await fresno.StaffAsync("recordToolUse", """tool: "ORB-matrix", on: "2026-02-02" """, "implementation { toolUses { record tool area } }");
        await fresno.StaffAsync("voidCountyRecord", $"""record: {wrong["implementation"]!["toolUses"]![2]!["record"]}, reason: "It was another county", on: "2026-02-03" """);
        await api.ViewsAsync();

        var answer = await api.AskAsync(Question, token: api.Staff);

        answer["statewide"]!["used"].ShouldBeJson(
            """
            [{ "tool": { "id": "ERP-7", "title": "Partnership forums" }, "area": "ERP", "uses": 3, "counties": 2, "lastUsedOn": "2026-02-01" },
             { "tool": { "id": "PLAN-mapping", "title": "CPM Initiative Mapping Template" }, "area": null, "uses": 1, "counties": 1, "lastUsedOn": "2025-06-02" }]
            """);
        var all = answer["catalogue"]!["toolkits"]!.AsArray().SelectMany(kit => kit!["tools"]!.AsArray()).Select(t => t!["id"]!.GetValue<string>());
        answer["statewide"]!["never"]!.AsArray().Select(t => t!["tool"]!["id"]!.GetValue<string>()).ShouldBe(all.Except(["ERP-7", "PLAN-mapping"]));
        answer["statewide"]!["never"]!.AsArray().ShouldAllBe(t => t!["uses"]!.GetValue<int>() == 0);
        (await api.SendAsync(Question, token: api.RegionalStaff("Central"))).ShouldBeWithheld("statewide");
    }

    private static Task UseAsync(CountyJourney county, string tool, string on) => county.StaffAsync("recordToolUse", $"""tool: "{tool}", on: "{on}" """);
}
