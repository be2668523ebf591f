using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>25. How do I record a session that happened last Tuesday, or fix a wrong duration, without losing the original?</summary>
public sealed class Q25RecordLateAndCorrect(Servers servers)
{
    [Fact]
    public async Task The_record_keeps_its_day_and_a_correction_stands_beside_the_original()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var held = await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 14, mode: VIDEO """);
        var session = held["director"]!["progress"]!["sessions"]![0]!["id"]!.GetValue<string>();
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 41, reason: "Two figures swapped", on: "2026-01-30" """);

        var answer = (await journey.AskAboutAsync(
            api,
            """
            now: progress { sessions { heldOn minutes flags corrections reason { text } } } before: asOf(version: 3) { sessions { heldOn minutes flags corrections } }
            history(first: 10) { nodes { version type occurredOn fields { name value } } }
            """,
            journey.CoachToken))!;

        answer["now"].ShouldBeJson("""{ "sessions": [{ "heldOn": "2026-01-27", "minutes": 41, "flags": [], "corrections": 1, "reason": { "text": "Two figures swapped" } }] }""");
        answer["before"].ShouldBeJson("""{ "sessions": [{ "heldOn": "2026-01-27", "minutes": 14, "flags": ["SHORTER_THAN_PLANNED"], "corrections": 0 }] }""");
        answer["history"]!["nodes"]!.AsArray().Skip(2).Select(e => $"{e!["version"]} {e["type"]} {e["occurredOn"]} {e["fields"]!.AsArray().Single(f => f!["name"]!.GetValue<string>() == "minutes")!["value"]}")
            .ShouldBe(["3 director.coaching_session_held.v1 2026-01-27 14", "4 director.coaching_session_corrected.v1 2026-01-30 41"]);
    }

    [Fact]
    public async Task The_coach_who_held_it_records_it_after_another_took_over_and_is_shown_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var next = await journey.TakenOverAsync(api, "2026-02-01");
        string Input(string heldOn) => $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", number: 1, heldOn: "{heldOn}", minutes: 40, mode: VIDEO """;

        (await api.RefusedAsync("recordCoachingSession", Input("2026-01-27"), api.TokenOf("coach", next)))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        (await api.RefusedAsync("recordCoachingSession", Input("2026-02-02"), journey.CoachToken))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        (await api.RecordAsync("recordCoachingSession", Input("2026-01-27"), journey.CoachToken, "director { id }"))["director"].ShouldBeNull();
        await api.ViewsAsync();

        (await journey.AskAboutAsync(api, "progress { sessions { heldOn coach { id } } }", api.TokenOf("coach", next))).ShouldBeJson(
            $$"""{ "progress": { "sessions": [{ "heldOn": "2026-01-27", "coach": { "id": "{{journey.Coach}}" } }] } }""");
        (await journey.AskAboutAsync(api, "id", journey.CoachToken)).ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_else_records_or_corrects_it()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        foreach (var token in new[] { api.Staff, api.Auditor, journey.DirectorToken, null })
            (await api.RefusedAsync("recordCoachingSession", $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """, token))
                ["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
    }
}
