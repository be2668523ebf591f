using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>24. How many minutes of the module's two coaching hours are used?</summary>
public sealed class Q24MinutesUsed(Servers servers)
{
    private const string Question = "progress { modules { module minutesDelivered coachingMinutes coachingMinutesLeft } }";

    [Fact]
    public async Task The_coach_sees_the_minutes_used_and_left_as_last_corrected()
    {
        await using var api = await servers.StartAsync();
        var journey = await EngagementJourney.HeldOnceAsync(api);
        var held = await journey.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-02-17", minutes: 60, mode: IN_PERSON """);
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{held["director"]!["progress"]!["sessions"]![1]!["id"]}", minutes: 65, reason: "Looked it up", on: "2026-02-18" """);

        (await journey.AskAboutAsync(api, Question, journey.CoachToken)).ShouldBeJson(
            """{ "progress": { "modules": [{ "module": "module-1", "minutesDelivered": 105, "coachingMinutes": 120, "coachingMinutesLeft": 15 }] } }""");
    }

    [Fact]
    public async Task Another_coach_gets_nothing()
    {
        await using var api = await servers.StartAsync();
        var (mine, other) = (await EngagementJourney.HeldOnceAsync(api), await Journey.BeginAsync(api, county: "county-06037"));

        (await mine.AskAboutAsync(api, Question, other.CoachToken)).ShouldBeNull();
    }
}
