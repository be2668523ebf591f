using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>18. Who do I meet this week, where, and what is due before then?</summary>
public sealed class Q18WhomDoIMeetThisWeek(Servers servers)
{
    private const string Agenda =
        """
        agenda(from: "2026-02-02T00:00:00Z", until: "2026-02-09T00:00:00Z") { director { id }
          session { module number mode place { text } due { activity dueBySession } assigned materials } }
        """;

    [Fact]
    public async Task The_coach_sees_each_session_of_the_week_with_what_is_due_before()
    {
        await using var api = await servers.StartAsync();
        var first = await EngagementJourney.HeldOnceAsync(api);
        await first.CoachAsync("scheduleCoachingSession", """number: 2, at: "2026-02-17T18:00:00Z", mode: IN_PERSON, place: "Room 4", on: "2026-01-27" """);
        await first.CoachAsync("rescheduleCoachingSession", """number: 2, at: "2026-02-06T18:00:00Z", reason: "A free room", on: "2026-01-28" """);
        await first.DirectorAsync("completeActivity", """activity: "A2", on: "2026-02-01" """);
        var second = await Journey.BeginAsync(api, county: "county-06037");
        await second.OfficeAsync("assignCoach", $"""coachId: "{first.Coach}", on: "2026-01-20" """);
        await api.RecordAsync(
            "scheduleCoachingSession",
            $"""commandId: "{Api.CommandId()}", directorId: "{second.Director}", number: 1, at: "2026-02-03T17:00:00Z", mode: VIDEO, on: "2026-01-21" """,
            first.CoachToken,
            "director { id }");

        await api.ViewsAsync();

        var answer = await api.AskAsync($"{{ viewer {{ coach {{ {Agenda} }} }} }}", token: first.CoachToken);

        answer["viewer"]!["coach"]!["agenda"].ShouldBeJson(
            $$"""
            [{ "director": { "id": "{{second.Director}}" },
               "session": { "module": "module-1", "number": 1, "mode": "VIDEO", "place": null, "due": [{ "activity": "A1", "dueBySession": 1 }], "assigned": [], "materials": [] } },
             { "director": { "id": "{{first.Director}}" },
               "session": { "module": "module-1", "number": 2, "mode": "IN_PERSON", "place": { "text": "Room 4" },
                 "due": [{ "activity": "A3", "dueBySession": 2 }, { "activity": "A4", "dueBySession": 2 }, { "activity": "A5", "dueBySession": 2 }, { "activity": "A6", "dueBySession": 2 }],
                 "assigned": ["A2", "A3"], "materials": ["R3", "R10"] } }]
            """);
    }

    [Fact]
    public async Task What_was_called_off_or_missed_is_met_no_longer()
    {
        await using var api = await servers.StartAsync();
        var journey = await EngagementJourney.HeldOnceAsync(api);
        await journey.CoachAsync("scheduleCoachingSession", """number: 2, at: "2026-02-03T18:00:00Z", mode: VIDEO, on: "2026-01-27" """);
        await journey.DirectorAsync("cancelCoachingSession", """number: 2, by: DIRECTOR, reason: OTHER_WORK, on: "2026-02-01" """);
        await journey.CoachAsync("scheduleCoachingSession", """number: 2, at: "2026-02-05T18:00:00Z", mode: VIDEO, on: "2026-02-01" """);
        await journey.CoachAsync("recordMissedSession", """number: 2, on: "2026-02-05" """);
        await api.ViewsAsync();

        (await api.AskAsync($"{{ viewer {{ coach {{ {Agenda} }} }} }}", token: journey.CoachToken))["viewer"]!["coach"]!["agenda"].ShouldBeJson("[]");
        (await journey.AskAboutAsync(api, "progress { engagement { notHeld { number on cancelledBy reason } } }", journey.CoachToken))!["progress"]!["engagement"]!["notHeld"].ShouldBeJson(
            """[{ "number": 2, "on": "2026-02-01", "cancelledBy": "DIRECTOR", "reason": "OTHER_WORK" }, { "number": 2, "on": "2026-02-05", "cancelledBy": null, "reason": null }]""");
    }

    [Fact]
    public async Task Another_coach_gets_nothing()
    {
        await using var api = await servers.StartAsync();
        var (mine, other) = (await EngagementJourney.HeldOnceAsync(api), await Journey.BeginAsync(api, county: "county-06037"));

        (await api.AskAsync($"query ($id: ID!) {{ coach(id: $id) {{ {Agenda} }} viewer {{ director {{ id }} }} }}", new { id = mine.Coach }, other.CoachToken))
            .ShouldBeJson("""{ "coach": null, "viewer": { "director": null } }""");
    }
}
