using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>38. Who viewed sealed content or replayed a history, for what purpose? The part of replays; nobody but coach and director can open what is sealed as yet.</summary>
public sealed class Q38WhoReplayedHistories(Servers servers)
{
    private const string Log = "{ accessLog { totalCount nodes { subject by upTo classes purpose { text } } } }";
    private const string OfDirector = "query ($id: ID!) { director(id: $id) { accessLog { totalCount nodes { by purpose { text } } } } }";
    private const string Replayed = "replay { upTo classes history { totalCount nodes { version } } }";

    [Fact]
    public async Task A_replay_gives_the_history_and_is_seen_by_auditors_and_the_director()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var input = $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", purpose: "A complaint of March" """;

        (await api.RecordAsync("replayHistory", input, api.Auditor, Replayed))["replay"]!.ToJsonString()
            .ShouldBe("""{"upTo":2,"classes":["PUBLIC","PROGRAMME"],"history":{"totalCount":2,"nodes":[{"version":1},{"version":2}]}}""");
        await api.RecordAsync("replayHistory", input, api.Auditor, Replayed);
        await api.RecordAsync("replayHistory", $"""commandId: "{Api.CommandId()}", countyId: "{Journey.CountyId(Journey.Fresno)}", purpose: "Yearly review" """, api.Auditor, Replayed);
        await api.ViewsAsync();

        (await api.AskAsync(Log, token: api.Auditor))["accessLog"]!.ToJsonString().ShouldBe(
            $$$"""
            {"totalCount":2,"nodes":[{"subject":"{{{Api.Raw(journey.Director)}}}","by":"auditor-1","upTo":2,"classes":["PUBLIC","PROGRAMME"],"purpose":{"text":"A complaint of March"}},{"subject":"county-06019","by":"auditor-1","upTo":3,"classes":["PUBLIC","PROGRAMME"],"purpose":{"text":"Yearly review"}}]}
            """);
        foreach (var token in new[] { journey.DirectorToken, api.Auditor })
            (await api.AskAsync(OfDirector, new { id = journey.Director }, token))["director"]!["accessLog"]!.ToJsonString()
                .ShouldBe("""{"totalCount":1,"nodes":[{"by":"auditor-1","purpose":{"text":"A complaint of March"}}]}""");
    }

    [Fact]
    public async Task Coaches_and_staff_are_not_told_and_a_director_not_of_others()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        foreach (var token in new[] { journey.CoachToken, api.Staff, api.Administrator })
            (await api.RefusedFieldsAsync(OfDirector, token, new { id = journey.Director })).ShouldBe("""{"director":{"accessLog":null}}""");
        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.Staff, api.Administrator, null })
            (await api.RefusedFieldsAsync(Log, token)).ShouldBe("""{"accessLog":null}""");
    }

    [Fact]
    public async Task Only_an_auditor_replays_and_states_a_purpose_for_one_history_that_there_is()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.Staff, api.Administrator, null })
            await RefusedAsync($"""directorId: "{journey.Director}", purpose: "Curious" """, token, "NotAllowedError");
        await RefusedAsync($"""directorId: "{journey.Director}", purpose: " " """, api.Auditor, "InvalidInputError");
        await RefusedAsync($"""directorId: "{journey.Director}", coachId: "{journey.Coach}", purpose: "Both" """, api.Auditor, "InvalidInputError");
        await RefusedAsync("""purpose: "None" """, api.Auditor, "InvalidInputError");
        await RefusedAsync($"""countyId: "{Journey.CountyId("county-06002")}", purpose: "No such county" """, api.Auditor, "NotAllowedError");

        async Task RefusedAsync(string input, string? token, string error) =>
            (await api.RefusedAsync("replayHistory", $"""commandId: "{Api.CommandId()}", {input}""", token))["__typename"]!.GetValue<string>().ShouldBe(error, input);
    }

    [Fact]
    public async Task A_replay_up_to_an_instant_shows_no_later_amendment()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var session = await journey.HoldAsync(1, "2026-01-27", 40);
        var then = await api.LastRecordedAsync();
        await journey.CoachAsync("voidCoachingSession", $"""sessionId: "{session}", reason: "Was put off", on: "2026-02-02" """);

        (await api.RecordAsync(
            "replayHistory",
            $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", recordedBy: "{then:O}", purpose: "As it was" """,
            api.Auditor,
            "replay { upTo history(last: 1) { nodes { version voidedBy { version } } } }"))["replay"]!.ToJsonString()
            .ShouldBe("""{"upTo":3,"history":{"nodes":[{"version":3,"voidedBy":null}]}}""");
    }
}
