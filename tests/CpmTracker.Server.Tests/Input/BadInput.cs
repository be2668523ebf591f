using System.Net;
using System.Text;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Input;

public sealed class BadInput(Servers servers)
{
    [Fact]
    public async Task Values_that_cannot_be_meant_get_a_typed_answer_and_change_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var before = await VersionAsync(api, journey);
        var longNote = new string('n', 10_000);

        foreach (var (mutation, input, type, told) in new[]
        {
            ("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 0, mode: VIDEO""", "RuleBrokenError", "MINUTES_IMPOSSIBLE"),
            ("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 100000, mode: VIDEO""", "RuleBrokenError", "MINUTES_IMPOSSIBLE"),
            ("recordCoachingSession", """number: 1, heldOn: "2999-01-27", minutes: 40, mode: VIDEO""", "RuleBrokenError", "DATE_IMPOSSIBLE"),
            ("recordCoachingSession", """number: 1, heldOn: "1999-01-27", minutes: 40, mode: VIDEO""", "RuleBrokenError", "DATE_IMPOSSIBLE"),
            ("recordCoachingSession", """number: 7, heldOn: "2026-01-27", minutes: 40, mode: VIDEO""", "RuleBrokenError", "SESSION_NOT_IN_MODULE"),
            ("recordCoachingSession", """number: 2, heldOn: "2026-01-27", minutes: 60, mode: VIDEO""", "RuleBrokenError", "REASON_REQUIRED"),
            ("recordCoachingSession", $"""number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, note: "{longNote}" """, "InvalidInputError", "note"),
            ("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, note: "bell \u0007" """, "InvalidInputError", "note"),
            ("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, note: "nul \u0000" """, "InvalidInputError", "note"),
        })
        {
            var error = await api.RefusedAsync(mutation, $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", {input}""", journey.CoachToken);
            error["__typename"]!.GetValue<string>().ShouldBe(type, input);
            error.ToJsonString().ShouldContain($"\"{told}\"");
        }

        (await VersionAsync(api, journey)).ShouldBe(before);
    }

    [Fact]
    public async Task An_unknown_director_is_answered_like_one_that_is_not_yours()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var nobody = Convert.ToBase64String(Encoding.UTF8.GetBytes("Director:director-nobody"));

        var error = await api.RefusedAsync("completeActivity", $"""commandId: "{Api.CommandId()}", directorId: "{nobody}", activity: "A1" """, journey.CoachToken);

        error["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
    }

    [Theory]
    [InlineData("""{ "query": "{ viewer { " }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "query": "{ nope }" }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "query": "query ($id: ID!) { director(id: $id) { version } }", "variables": { "id": { "a": 1 } } }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "query": "query ($id: ID!) { director(id: $id) { version } }" }""", HttpStatusCode.BadRequest)]
    [InlineData("""{ "query": 5 }""", HttpStatusCode.BadRequest)]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("""{ "query": "mutation { recordCoachingSession(input: { commandId: \"x\", directorId: \"y\", number: 1, minutes: 1, mode: CARRIER_PIGEON }) { __typename } }" }""", HttpStatusCode.BadRequest)]
    public async Task Requests_that_are_none_get_400_and_say_why(string body, HttpStatusCode status)
    {
        await using var api = await servers.StartAsync();
        using var response = await api.PostAsync(new StringContent(body, Encoding.UTF8, "application/json"), api.Staff);
        var answer = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(status, answer);
        answer.ShouldContain("\"message\"");
        answer.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_read()
    {
        await using var api = await servers.StartAsync();
        using var response = await api.PostAsync(new StringContent($$"""{ "query": "{ viewer { subject } } # {{new string('x', 2_000_000)}}" }""", Encoding.UTF8, "application/json"), api.Staff);

        ((int)response.StatusCode).ShouldBeInRange(400, 413);
    }

    [Fact]
    public async Task An_id_that_is_none_is_told()
    {
        await using var api = await servers.StartAsync();

        var answer = await api.SendAsync("""{ director(id: "%%%") { version } }""", token: api.Staff);

        answer["errors"].ShouldNotBeNull();
        answer.ToJsonString().ShouldNotContain("Exception");
    }

    private static async Task<int> VersionAsync(Api api, Journey journey) =>
        (await api.AskAsync("query ($id: ID!) { director(id: $id) { version } }", new { id = journey.Director }, journey.CoachToken))["director"]!["version"]!.GetValue<int>();
}
