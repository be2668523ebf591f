using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>35. Did the sessions meet the programme's durations and order; where not, what reason is given?</summary>
public sealed class Q35DurationsAndOrder(Servers servers)
{
    private const string Question = "progress { sessions { number heldOn minutes minMinutes maxMinutes flags flagsRecorded departureReason { text } reason { text } } }";

    [Fact]
    public async Task The_auditor_sees_each_departure_as_recorded_and_as_known_now_with_its_reason()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-02-17", minutes: 75, mode: VIDEO, reason: "The tool was new to both" """);
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 25, mode: VIDEO """);

        (await journey.AskAboutAsync(api, Question, api.Auditor)).ShouldBeJson(
            """
            { "progress": { "sessions": [
              { "number": 1, "heldOn": "2026-01-27", "minutes": 25, "minMinutes": 30, "maxMinutes": 45, "flags": ["SHORTER_THAN_PLANNED"], "flagsRecorded": ["SHORTER_THAN_PLANNED"],
                "departureReason": null, "reason": null },
              { "number": 2, "heldOn": "2026-02-17", "minutes": 75, "minMinutes": 60, "maxMinutes": 60, "flags": ["LONGER_THAN_PLANNED"], "flagsRecorded": ["OUT_OF_ORDER", "LONGER_THAN_PLANNED"],
                "departureReason": { "text": "The tool was new to both" }, "reason": { "text": "The tool was new to both" } }] } }
            """);
    }

    [Fact]
    public async Task A_void_of_the_first_session_shows_at_the_second_and_the_reason_for_the_departure_outlives_a_correction()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var first = await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """);
        var second = await journey.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-02-17", minutes: 50, mode: VIDEO, reason: "Called away" """);
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{second["director"]!["progress"]!["sessions"]![1]!["id"]}", minutes: 55, reason: "Miscounted", on: "2026-02-18" """);
        await journey.CoachAsync("voidCoachingSession", $"""sessionId: "{first["director"]!["progress"]!["sessions"]![0]!["id"]}", reason: "It was another director", on: "2026-02-19" """);

        var sessions = (await journey.AskAboutAsync(api, Question, api.Auditor))!["progress"]!["sessions"]!;

        sessions[1].ShouldBeJson(
            """
            { "number": 2, "heldOn": "2026-02-17", "minutes": 55, "minMinutes": 60, "maxMinutes": 60, "flags": ["OUT_OF_ORDER", "SHORTER_THAN_PLANNED"], "flagsRecorded": ["SHORTER_THAN_PLANNED"],
              "departureReason": { "text": "Called away" }, "reason": { "text": "Miscounted" } }
            """);
    }

    [Fact]
    public async Task Another_countys_staff_gets_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await EngagementJourney.HeldOnceAsync(api);

        (await journey.AskAboutAsync(api, Question, api.CountyStaff("06037"))).ShouldBeNull();
    }
}
