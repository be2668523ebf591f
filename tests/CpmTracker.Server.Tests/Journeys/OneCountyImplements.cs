using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

public sealed class OneCountyImplements(Servers servers)
{
    [Fact]
    public async Task From_snapshot_to_declared_stage_every_view_follows()
    {
        await using var api = await servers.StartAsync();
        var staff = api.CountyStaff("06019");
        var county = Journey.CountyId(Journey.Fresno);
        var catalogue = await api.AskAsync("{ catalogue { instruments { id version kind } } }");
        var instrument = catalogue["catalogue"]!["instruments"]!.AsArray().First(i => i!["kind"]!.GetValue<string>() == "COUNTY_SNAPSHOT")!;

        await api.RecordAsync(
            "completeSnapshot",
            $$"""
            commandId: "{{Api.CommandId()}}", countyId: "{{county}}", instrument: "{{instrument["id"]}}", instrumentVersion: {{instrument["version"]}}, participants: 14, on: "2026-02-02",
            dimensions: [{ area: ORB, rating: 2 }, { area: ERP, rating: 1 }, { area: WD, rating: 3 }, { area: QOSI, rating: 2 }]
            """,
            staff,
            "county { implementation { snapshots { completedOn participants dimensions { area rating } } } }");
        await api.RecordAsync(
            "setLocalPriorities",
            $$"""
            commandId: "{{Api.CommandId()}}", countyId: "{{county}}", on: "2026-02-20",
            priorities: [{ rank: 1, area: ERP, text: "Partners' forum" }, { rank: 2, area: ERP, text: "Tribal partners" }, { rank: 3, area: ORB, text: "Implementation team" }]
            """,
            staff,
            "county { implementation { localPriorities { rank area text { text } } } }");
        await api.RecordAsync(
            "adoptImplementationPlan", $"""commandId: "{Api.CommandId()}", countyId: "{county}", startsOn: "2026-04-01", reassessOn: "2027-07-01", on: "2026-03-20" """, staff, "county { implementation { plan { reassessOn } } }");
        var declared = await api.RecordAsync(
            "declareImplementationStage", $"""commandId: "{Api.CommandId()}", countyId: "{county}", stage: INSTALLATION, evidence: "Team formed", on: "2026-04-01" """, staff, "county { implementation { stage { stage on evidence { text } } } }");
        declared["county"]!["implementation"]!["stage"]!["evidence"]!["text"]!.GetValue<string>().ShouldBe("Team formed");

        await api.ViewsAsync();
        var statewide = (await api.AskAsync("{ statewide { stages { stage count } priorities { area countyPriorities } } }", token: api.Staff))["statewide"]!;
        statewide["stages"]!.AsArray().Single(s => s!["stage"]?.GetValue<string>() == "INSTALLATION")!["count"]!.GetValue<int>().ShouldBe(1);
        statewide["stages"]!.AsArray().Single(s => s!["stage"] is null)!["count"]!.GetValue<int>().ShouldBe(57);
        statewide["priorities"]!.AsArray().Single(a => a!["area"]!.GetValue<string>() == "ERP")!["countyPriorities"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Staff_of_another_county_are_refused()
    {
        await using var api = await servers.StartAsync();

        var error = await api.RefusedAsync(
            "declareImplementationStage",
            $"""commandId: "{Api.CommandId()}", countyId: "{Journey.CountyId(Journey.Fresno)}", stage: INSTALLATION, evidence: "Team formed" """,
            api.CountyStaff("06037"));

        error["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
    }
}
