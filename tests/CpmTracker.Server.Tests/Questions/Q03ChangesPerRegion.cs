using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Q3: What changed since last quarter, per region?</summary>
public sealed class Q03ChangesPerRegion(Servers servers)
{
    private const string Question = """{ eventGroups(by: [REGION, EVENT_TYPE], from: "2026-01-01", until: "2026-03-31") { keys { key } count } }""";

    [Fact]
    public async Task Statewide_staff_are_told_what_happened_in_each_region_and_how_often()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();
        var losAngeles = await Journey.BeginAsync(api, county: "county-06037", enrolledOn: "2025-11-10");
        await losAngeles.DirectorAsync("completeActivity", """activity: "A1", on: "2026-03-31" """);
        await losAngeles.DirectorAsync("completeActivity", """activity: "A2", on: "2026-04-01" """);
        await api.ViewsAsync();

        var changes = (await api.AskAsync(Question, token: api.Staff))["eventGroups"]!.AsArray();

        changes.Select(c => $"{c!["keys"]![0]!["key"]} {c["keys"]![1]!["key"]} {c["count"]}").ShouldBe(
        [
            "Central director.activity_completed.v1 3",
            "Central director.coach_assigned.v1 1",
            "Central director.coaching_session_held.v1 2",
            "Central director.development_plan_created.v1 1",
            "Central director.enrolled.v1 1",
            "Central director.priorities_ranked.v1 1",
            "Central director.self_assessment_debriefed.v1 1",
            "Central director.self_assessment_submitted.v1 1",
            "Central director.three_questions_answered.v1 1",
            "Central director.values_statement_written.v1 1",
            "Los Angeles director.activity_completed.v1 1",
            "Los Angeles director.coach_assigned.v1 1",
        ]);
    }

    [Fact]
    public async Task Who_does_not_oversee_is_told_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        foreach (var token in new[] { null, journey.CoachToken, journey.DirectorToken, api.CountyStaff("06019"), api.RegionalStaff("Central") })
        {
            var answer = await api.SendAsync(Question, token: token);
            answer["errors"].ShouldNotBeNull();
            answer["data"]?["eventGroups"].ShouldBeNull();
        }
    }
}
