using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"What are the next module's objectives and preparation?"</summary>
public sealed class Q28TheNextModule(Servers servers)
{
    private const string Question = """
        query ($id: ID!) { director(id: $id) { progress { nextModule {
          module { id number title objectives { kind text } provenance { verification } } preparationMaterials { id title owner } activities { id } } } } }
        """;

    [Fact]
    public async Task The_coach_is_told_what_is_known_and_that_the_rest_is_not()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        var next = await AskAsync(api, journey);

        next["module"]!.ToJsonString().ShouldBe("""{"id":"module-2","number":2,"title":null,"objectives":[],"provenance":{"verification":"UNKNOWN"}}""");
        next["activities"]!.AsArray().ShouldBeEmpty();
        next["preparationMaterials"]!.AsArray().Select(m => $"{m!["id"]} {m["title"]}, {m["owner"]}").ShouldBe(
        [
            "R12 Change & the Roles People Play, National Child Welfare Workforce Institute",
            "R13 Get on the Balcony eLearning, National Child Welfare Workforce Institute",
            "R14 Organizational Culture and Retention, National Child Welfare Workforce Institute",
            "R15 Organizational Environment, National Child Welfare Workforce Institute",
            "R16 Organizational Leadership, National Child Welfare Workforce Institute",
            "R17 Three Tools to Guide Change Efforts, National Child Welfare Workforce Institute",
            "R18 Comprehensive Organizational Health Assessment, Summary of Measures, Butler Institute",
            "R19 Organizational Effectiveness Quick Guide for Teams (2009), American Public Human Services Association",
            "R20 Continuous Quality Improvement Toolkit, Child Welfare Information Gateway",
        ]);

        await journey.CoachAsync("startModule", """module: "module-8", on: "2026-03-01" """);
        (await AskAsync(api, journey))["module"]!["title"]!.GetValue<string>().ShouldBe("Workforce Development");
        await journey.CoachAsync("startModule", """module: "module-9", on: "2026-04-01" """);
        (await api.AskAsync(Question, new { id = journey.Director }, journey.CoachToken))["director"]!["progress"]!["nextModule"].ShouldBeNull();

        var another = await Journey.BeginAsync(api, county: "county-06037");
        (await api.AskAsync(Question, new { id = journey.Director }, another.CoachToken))["director"].ShouldBeNull();
    }

    private static async Task<JsonNode> AskAsync(Api api, Journey journey) =>
        (await api.AskAsync(Question, new { id = journey.Director }, journey.CoachToken))["director"]!["progress"]!["nextModule"]!;
}
