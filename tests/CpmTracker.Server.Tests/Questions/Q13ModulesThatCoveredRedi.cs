using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>13. What share of completed modules covered every REDI item?</summary>
public sealed class Q13ModulesThatCoveredRedi(Servers servers)
{
    private const string Question = "{ rediCoverage { modulesCompleted coveringEveryItem share items { item covered of } } }";

    [Fact]
    public async Task Programme_staff_see_the_share_and_each_item()
    {
        await using var api = await servers.StartAsync();
        var all = await Journey.BeginAsync(api);
        await all.CompleteModuleOneAsync();
        await all.CoachAsync("recordSessionDetails", """number: 1, materials: { forSession: 2, materials: ["R8"] } """);
        await all.CoachAsync("recordSessionDetails", """number: 2, discussed: ["REDI-1", "Q-REDI-1", "Q-REDI-2", "REDI-5"] """);
        var some = await Journey.BeginAsync(api, county: "county-06037");
        await some.CompleteModuleOneAsync();
        await some.CoachAsync("recordSessionDetails", """number: 2, discussed: ["Q-REDI-1"] """);
        var underWay = await EngagementJourney.HeldOnceAsync(api, county: "county-06001");

        (await api.AskAsync(Question, token: api.Staff))["rediCoverage"].ShouldBeJson(
            """
            { "modulesCompleted": 2, "coveringEveryItem": 1, "share": 0.5, "items": [{ "item": "REDI-1", "covered": 1, "of": 2 }, { "item": "REDI-2", "covered": 2, "of": 2 },
              { "item": "REDI-3", "covered": 1, "of": 2 }, { "item": "REDI-4", "covered": 1, "of": 2 }, { "item": "REDI-5", "covered": 1, "of": 2 }] }
            """);
        (await underWay.AskAboutAsync(api, """progress { modules { redi { item { id } covered by inSession on } } }""", underWay.CoachToken))!["progress"]!["modules"]![0]!["redi"]!
            .AsArray().Select(r => $"{r!["item"]!["id"]} {r["by"]} {r["inSession"]} {r["on"]}".TrimEnd()).ShouldBe(
                ["REDI-1", "REDI-2", "REDI-3", "REDI-4", "REDI-5 director.redi_reflection_discussed.v1 1 2026-01-27"]);
    }

    [Fact]
    public async Task Coaches_and_directors_are_told_no_statewide_figure()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.CountyStaff("06019"), null })
            (await api.SendAsync(Question, token: token)).ShouldBeWithheld("rediCoverage");
    }
}
