using System.Net;
using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Q45: Can I export my own history?</summary>
public sealed class Q45OwnHistory(Servers servers)
{
    [Fact]
    public async Task A_director_gets_every_event_with_their_own_words_opened()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();

        using var answer = await api.GetAsync($"/export/directors/{Api.Raw(journey.Director)}/history.jsonl", journey.DirectorToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/jsonl");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{Api.Raw(journey.Director)}.jsonl");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        lines.Select(l => $"{l["version"]} {l["type"]} {l["occurredOn"]} {l["withheld"]!.AsArray().Count}").ShouldBe(
        [
            "1 director.enrolled.v1 2026-01-12 0", "2 director.coach_assigned.v1 2026-01-15 0", "3 director.activity_completed.v1 2026-01-20 0",
            "4 director.coaching_session_held.v1 2026-01-27 0", "5 director.activity_completed.v1 2026-02-02 0", "6 director.activity_completed.v1 2026-02-03 0",
            "7 director.self_assessment_submitted.v1 2026-02-10 0", "8 director.values_statement_written.v1 2026-02-11 0", "9 director.priorities_ranked.v1 2026-02-12 0",
            "10 director.coaching_session_held.v1 2026-02-17 0", "11 director.self_assessment_debriefed.v1 2026-02-17 0", "12 director.three_questions_answered.v1 2026-02-17 0",
            "13 director.development_plan_created.v1 2026-02-17 0", "14 director.development_plan_revised.v1 2026-04-20 0",
        ]);
        lines[7]["data"]!["text"]!.GetValue<string>().ShouldBe("Families first");
        lines[11]["data"]!["worries"]!.GetValue<string>().ShouldBe("Too little time");
        lines[13]["data"]!["goals"]![0]!["statement"]!.GetValue<string>().ShouldBe("Meet partners every two weeks");
    }

    [Fact]
    public async Task Another_directors_history_is_answered_as_if_there_were_none_such()
    {
        await using var api = await servers.StartAsync();
        var mine = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");

        using var answer = await api.GetAsync($"/export/directors/{Api.Raw(other.Director)}/history.jsonl", mine.DirectorToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }
}
