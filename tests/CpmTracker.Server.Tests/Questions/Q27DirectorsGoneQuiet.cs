using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>27. Which of my directors have gone quiet (no event for N days)?</summary>
public sealed class Q27DirectorsGoneQuiet(Servers servers)
{
    [Fact]
    public async Task The_coach_sees_who_is_quiet_for_so_many_days_the_longest_first()
    {
        await using var api = await servers.StartAsync();
        var quiet = await EngagementJourney.HeldOnceAsync(api);
        var quieter = await Journey.BeginAsync(api, county: "county-06037");
        await quieter.OfficeAsync("assignCoach", $"""coachId: "{quiet.Coach}", on: "2026-01-16" """);
        await api.ViewsAsync();

        var coach = (await api.AskAsync(
            """
            { viewer { coach { a: quiet(asOf: "2026-02-15", days: 19) { director { id } lastOccurredOn days } b: quiet(asOf: "2026-02-15", days: 20) { days } c: quiet(asOf: "2026-02-15", days: 31) { days } } } }
            """,
            token: quiet.CoachToken))["viewer"]!["coach"];

        coach.ShouldBeJson(
            $$"""
            { "a": [{ "director": { "id": "{{quieter.Director}}" }, "lastOccurredOn": "2026-01-16", "days": 30 }, { "director": { "id": "{{quiet.Director}}" }, "lastOccurredOn": "2026-01-27", "days": 19 }],
              "b": [{ "days": 30 }], "c": [] }
            """);
    }

    [Fact]
    public async Task Who_left_or_has_another_coach_by_now_is_not_among_them_and_another_coach_gets_nothing()
    {
        await using var api = await servers.StartAsync();
        var (mine, other) = (await EngagementJourney.HeldOnceAsync(api), await Journey.BeginAsync(api, county: "county-06037"));
        const string question = """query ($id: ID!) { coach(id: $id) { quiet(asOf: "2026-06-30", days: 1) { days } } }""";

        await api.ViewsAsync();
        (await api.AskAsync(question, new { id = mine.Coach }, other.CoachToken)).ShouldBeJson("""{ "coach": null }""");
        await mine.DirectorAsync("withdrawDirector", """reason: WORKLOAD, on: "2026-03-01" """);
        (await api.AskAsync(question, new { id = mine.Coach }, mine.CoachToken)).ShouldBeJson("""{ "coach": { "quiet": [] } }""");
    }
}
