using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Question 34, an auditor: Was the PDP created in session 2 and from which self-assessment version? What the plan says stays hidden from them.</summary>
public sealed class Q34OriginOfThePlan(Servers servers)
{
    private const string Question =
        """
        progress { developmentPlans { createdInSession createdOn closedOn selfAssessment { instrument instrumentVersion submittedOn ratings { item } } goals { goal } summary { text } } }
        """;

    private const string Recorded =
        """
        query ($id: ID!) { director(id: $id) { history(where: { types: ["director.self_assessment_submitted.v1", "director.development_plan_created.v1"] }) {
          nodes { type fields { name value withheld } } } } }
        """;

    [Fact]
    public async Task Shows_without_what_the_plan_says()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await journey.CoachAsync("closeDevelopmentPlan", """summary: "Partners meet by themselves", on: "2026-06-01" """);
        var second = await journey.SubmitSelfAssessmentAsync("2026-06-10");
        await journey.CoachAsync("createDevelopmentPlan", $$"""selfAssessmentId: "{{second}}", goals: [{ goal: "g1", improvementArea: "advocacy", statement: "Say it early" }], on: "2026-06-15" """);

        var answer = await journey.TryAsync(Question, api.Auditor);

        answer["data"]!["director"]!["progress"]!["developmentPlans"]!.ToJsonString().ShouldBe(
            """[{"createdInSession":2,"createdOn":"2026-02-17","closedOn":"2026-06-01","selfAssessment":{"instrument":"leadership-self-assessment","instrumentVersion":1,"submittedOn":"2026-02-10","ratings":null},"goals":null,"summary":null},"""
            + """{"createdInSession":null,"createdOn":"2026-06-15","closedOn":null,"selfAssessment":{"instrument":"leadership-self-assessment","instrumentVersion":1,"submittedOn":"2026-06-10","ratings":null},"goals":null,"summary":null}]""");
    }

    [Fact]
    public async Task The_events_themselves_say_so_and_withhold_ratings_and_goals()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();

        var nodes = (await api.AskAsync(Recorded, new { id = journey.Director }, api.Auditor))["director"]!["history"]!["nodes"]!.AsArray().Select(n => n!["fields"]!.AsArray()).ToList();

        var (submitted, created) = (nodes[0], nodes[1]);
        Value(created, "session").ShouldBe("2");
        Value(created, "assessment").ShouldBe(Value(submitted, "assessment"));
        (Value(submitted, "instrument"), Value(submitted, "instrumentVersion")).ShouldBe(("leadership-self-assessment", "1"));
        foreach (var (fields, name) in new[] { (submitted, "ratings"), (created, "goals") })
            fields.Single(f => f!["name"]!.GetValue<string>() == name)!.ToJsonString().ShouldBe($$"""{"name":"{{name}}","value":null,"withheld":true}""");
    }

    [Fact]
    public async Task Another_director_and_another_coach_are_told_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");
        foreach (var token in new[] { other.DirectorToken, other.CoachToken })
        {
            (await journey.TryAsync(Question, token))["data"]!["director"].ShouldBeNull();
            (await api.AskAsync(Recorded, new { id = journey.Director }, token))["director"].ShouldBeNull();
        }
    }

    private static string? Value(JsonArray fields, string name) => fields.Single(f => f!["name"]!.GetValue<string>() == name)!["value"]?.GetValue<string>();
}
