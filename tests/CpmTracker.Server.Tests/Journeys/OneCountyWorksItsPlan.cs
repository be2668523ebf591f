using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

public sealed class OneCountyWorksItsPlan(Servers servers)
{
    [Fact]
    public async Task From_the_team_to_the_reassessment_all_of_it_shows()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);
        await county.StaffAsync("formImplementationTeam", """members: [{ role: FRONT_LINE, headcount: 4 }, { role: DIRECTOR, headcount: 1 }], on: "2026-01-05" """);
        var plan = await county.PlanAsync("2026-02-01", "2027-03-01");
        var objective = (await county.StaffAsync(
            "setObjective", $"""planId: "{plan}", area: ERP, statement: "Partners at the table", on: "2026-02-02" """, "implementation { plan { objectives { id } } }"))["implementation"]!["plan"]!["objectives"]![0]!["id"];
        var step = (await county.StaffAsync(
            "planActionStep",
            $"""objectiveId: "{objective}", action: "Hold a forum", owner: "The partnership team", targetOn: "2026-06-01", supportedBy: "The academy", on: "2026-02-03" """,
            "implementation { plan { objectives { steps { id } } } }"))["implementation"]!["plan"]!["objectives"]![0]!["steps"]![0]!["id"];
        await county.StaffAsync("reportActionStepProgress", $"""stepId: "{step}", status: DONE, comment: "Forty came", on: "2026-05-20" """);
        await county.StaffAsync("reportActionStepProgress", $"""stepId: "{step}", status: UNDER_WAY, on: "2026-04-01" """);
        var after = await county.StaffAsync(
            "reassessPlan",
            $"""planId: "{plan}", findings: "On the way", on: "2026-10-01" """,
            """
            implementation { team { formedOn members { role headcount } }
              plan { startsOn reassessOn objectives { area statement { text } steps { action { text } owner { text } targetOn supportedBy { text } status progress { status on comment { text } } } } reassessments { on findings { text } } } }
            """);

        after["implementation"].ShouldBeJson(
            """
            { "team": { "formedOn": "2026-01-05", "members": [{ "role": "DIRECTOR", "headcount": 1 }, { "role": "FRONT_LINE", "headcount": 4 }] },
              "plan": { "startsOn": "2026-02-01", "reassessOn": "2027-03-01", "objectives": [{ "area": "ERP", "statement": { "text": "Partners at the table" }, "steps": [
                { "action": { "text": "Hold a forum" }, "owner": { "text": "The partnership team" }, "targetOn": "2026-06-01", "supportedBy": { "text": "The academy" }, "status": "DONE", "progress": [
                  { "status": "DONE", "on": "2026-05-20", "comment": { "text": "Forty came" } }, { "status": "UNDER_WAY", "on": "2026-04-01", "comment": null }] }] }],
                "reassessments": [{ "on": "2026-10-01", "findings": { "text": "On the way" } }] } }
            """);
    }

    [Fact]
    public async Task What_it_does_beside_the_plan_shows_too()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);
        var snapshot = await county.SnapshotAsync("2026-01-05");
        await county.StaffAsync("noteStrength", $"""snapshotId: "{snapshot}", area: WD, text: "Steady supervision", on: "2026-01-06" """);
        await county.StaffAsync("noteOpportunity", $"""snapshotId: "{snapshot}", area: QOSI, text: "Data comes late", on: "2026-01-06" """);
        await county.RecordAsync("assessReadiness", """tool: "ORB-assessment", findings: [{ statement: "linked-teams", finding: "Two teams meet" }], on: "2026-01-07" """, "fips", api.RegionalStaff("Central"));
        await county.StaffAsync("assessFidelity", """kind: LEADERSHIP, level: ACQUIRING, result: "Half of the behaviours", on: "2026-01-08" """);
        await county.StaffAsync("recordInvolvementAction", """action: "V3", headcount: 12, on: "2026-01-09" """);
        await county.StaffAsync("alignInitiative", """initiative: "sop", areas: [WD, ERP], on: "2026-01-10" """);
        await county.StaffAsync("alignInitiative", """name: "Our teaming", areas: [WD], on: "2026-01-11" """);
        var after = await county.StaffAsync(
            "linkSipStrategy",
            """from: "2024-09-09", until: "2029-09-08", strategy: "Family voice", on: "2026-01-12" """,
            """
            implementation { strengths { area on text { text } } opportunities { area text { text } } readiness { tool on findings { statement finding { text } } }
              fidelity { kind instrument level on result { text } } involvement { level action headcount on } initiatives { initiative name { text } areas on } sipStrategies { from until strategy { text } linkedOn } }
            """);

        after["implementation"].ShouldBeJson(
            """
            { "strengths": [{ "area": "WD", "on": "2026-01-06", "text": { "text": "Steady supervision" } }], "opportunities": [{ "area": "QOSI", "text": { "text": "Data comes late" } }],
              "readiness": [{ "tool": "ORB-assessment", "on": "2026-01-07", "findings": [{ "statement": "linked-teams", "finding": { "text": "Two teams meet" } }] }],
              "fidelity": [{ "kind": "LEADERSHIP", "instrument": null, "level": "ACQUIRING", "on": "2026-01-08", "result": { "text": "Half of the behaviours" } }],
              "involvement": [{ "level": "supervisory", "action": "V3", "headcount": 12, "on": "2026-01-09" }],
              "initiatives": [{ "initiative": "sop", "name": null, "areas": ["ERP", "WD"], "on": "2026-01-10" }, { "initiative": null, "name": { "text": "Our teaming" }, "areas": ["WD"], "on": "2026-01-11" }],
              "sipStrategies": [{ "from": "2024-09-09", "until": "2029-09-08", "strategy": { "text": "Family voice" }, "linkedOn": "2026-01-12" }] }
            """);
    }

    [Fact]
    public async Task What_the_catalogue_lacks_is_refused()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);
        var staff = api.CountyStaff(CountyJourney.Fresno);

        foreach (var (mutation, input, rule) in new[]
        {
            ("recordToolUse", """tool: "ERP-99" """, "TOOL_NOT_IN_CATALOGUE"),
            ("assessReadiness", """tool: "ERP-99", findings: [{ statement: "a", finding: "b" }]""", "TOOL_NOT_IN_CATALOGUE"),
            ("recordInvolvementAction", """action: "X1" """, "INVOLVEMENT_ACTION_NOT_IN_CATALOGUE"),
            ("alignInitiative", """initiative: "key-concept", areas: [WD]""", "INITIATIVE_NOT_IN_CATALOGUE"),
            ("assessFidelity", """kind: PRACTICE, instrument: "none", instrumentVersion: 1, level: EMERGING""", "INSTRUMENT_NOT_IN_CATALOGUE"),
        })
        {
            var error = await county.RefusedAsync(mutation, input, staff);
            error["rule"]!.GetValue<string>().ShouldBe(rule, mutation);
        }
    }

    [Fact]
    public async Task A_record_entered_wrongly_is_voided_with_a_reason_after_what_rests_on_it()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);
        var snapshot = await county.SnapshotAsync("2026-01-05");
        var noted = await county.StaffAsync("noteStrength", $"""snapshotId: "{snapshot}", area: WD, text: "Steady supervision", on: "2026-01-06" """, "implementation { snapshots { record } strengths { record } }");
        var (first, second) = (noted["implementation"]!["snapshots"]![0]!["record"], noted["implementation"]!["strengths"]![0]!["record"]);

        (await county.RefusedAsync("voidCountyRecord", $"""record: {first}, reason: "Another county's" """, api.CountyStaff(CountyJourney.Fresno)))["rule"]!.GetValue<string>().ShouldBe("RECORD_STILL_NEEDED");
        await county.StaffAsync("voidCountyRecord", $"""record: {second}, reason: "Another county's", on: "2026-01-07" """);
        var after = await county.StaffAsync(
            "voidCountyRecord", $"""record: {first}, reason: "Another county's", on: "2026-01-07" """, "implementation { snapshots { record } strengths { record } voided { record on reason { text } } }");

        after["implementation"].ShouldBeJson(
            $$"""
            { "snapshots": [], "strengths": [], "voided": [{ "record": {{second}}, "on": "2026-01-07", "reason": { "text": "Another county's" } }, { "record": {{first}}, "on": "2026-01-07", "reason": { "text": "Another county's" } }] }
            """);
    }
}
