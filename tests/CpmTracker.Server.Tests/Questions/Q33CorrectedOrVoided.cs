using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>33. Which records were corrected or voided, by whom, why, and what did they say before?</summary>
public sealed class Q33CorrectedOrVoided(Servers servers)
{
    private const string Question =
        """
        { corrections { totalCount nodes { type version recordedBy
            corrects { version type fields { name value } } voids { version type fields { name value } }
            fields { name value given withheld } } } }
        """;

    [Fact]
    public async Task An_auditor_is_told_of_each_with_what_was_said_before_and_the_reason()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var first = await journey.HoldAsync(1, "2026-01-27", 40, note: "Went through the overview");
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{first}", minutes: 45, heldOn: "2026-01-28", reason: "Entered wrongly", on: "2026-02-01" """);
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{first}", mode: PHONE, reason: "It was by phone", on: "2026-02-02" """);
        var other = await Journey.BeginAsync(api, county: "county-06037");
        var second = await other.HoldAsync(1, "2026-01-29", 30);
        await other.OfficeAsync("voidCoachingSession", $"""sessionId: "{second}", reason: "Was put off", on: "2026-02-03" """);
        await api.ViewsAsync();

        var answer = await api.AskAsync(Question, token: api.Auditor);
        var corrections = answer["corrections"]!;

        corrections["totalCount"]!.GetValue<int>().ShouldBe(3);
        var nodes = corrections["nodes"]!.AsArray().Select(n => n!).ToList();
        nodes.Select(n => (Text(n, "type"), Text(n, "recordedBy"), Field(n["fields"]!, "reason"), Before(n, "version"), Said(n, "minutes"), Said(n, "mode"))).ShouldBe(
        [
            ("director.coaching_session_corrected.v1", Api.Raw(journey.Coach), "Entered wrongly", "3", "40", "Video"),
            ("director.coaching_session_corrected.v1", Api.Raw(journey.Coach), "It was by phone", "4", "45", "Video"),
            ("director.coaching_session_voided.v1", "office-1", "Was put off", "3", "30", "Video"),
        ]);
        nodes.Select(n => Field(n["fields"]!, "minutes")).ShouldBe(["45", "45", null]);
        Field(nodes[1]["fields"]!, "mode").ShouldBe("Phone");
        answer.ToJsonString().ShouldNotContain("Went through");
    }

    [Fact]
    public async Task So_is_whatever_else_was_voided_or_taken_back()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.DirectorAsync("completeActivity", """activity: "A1", minutes: 20, on: "2026-01-20" """);
        await journey.CoachAsync("reverseActivityCompletion", """activity: "A1", reason: "Not read to the end", on: "2026-01-24" """);
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        var used = await fresno.StaffAsync("recordToolUse", """tool: "ERP-7", on: "2026-02-02" """, "implementation { toolUses { record } }");
        await fresno.StaffAsync("voidCountyRecord", $"""record: {used["implementation"]!["toolUses"]![0]!["record"]}, reason: "It was another county", on: "2026-02-03" """);
        var bootcamp = await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2026-02-10", "Central");
        await bootcamp.TakePartAsync(CountyJourney.Fresno);
        await bootcamp.HostAsync("voidCountyParticipation", $"""countyId: "{fresno.Id}", reason: "Signed up and did not come" """);
        await api.ViewsAsync();

        var nodes = (await api.AskAsync(Question, token: api.Auditor))["corrections"]!["nodes"]!.AsArray().Select(n => n!).ToList();
        nodes.Select(n => (Text(n, "type"), Text(n["voids"]!, "type"), Field(n["fields"]!, "reason"))).ShouldBe(
        [
            ("director.activity_completion_reversed.v1", "director.activity_completed.v1", "Not read to the end"),
            ("county.record_voided.v1", "county.tool_used.v1", "It was another county"),
            ("activity.county_participation_voided.v1", "activity.county_participation_recorded.v1", "Signed up and did not come"),
        ]);
    }

    [Fact]
    public async Task One_directors_corrections_stand_alone_and_in_the_history()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var session = await journey.HoldAsync(1, "2026-01-27", 40);
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 45, reason: "Entered wrongly", on: "2026-02-01" """);
        var other = await Journey.BeginAsync(api, county: "county-06037");
        await api.ViewsAsync();

        const string each = "query ($id: ID!) { corrections(directorId: $id) { nodes { version } } director(id: $id) { history(where: { correctionsOnly: true }) { nodes { version } } } }";
        (await api.AskAsync(each, new { id = journey.Director }, api.Auditor)).ToJsonString()
            .ShouldBe("""{"corrections":{"nodes":[{"version":4}]},"director":{"history":{"nodes":[{"version":4}]}}}""");
        (await api.AskAsync(each, new { id = other.Director }, api.Auditor)).ToJsonString().ShouldBe("""{"corrections":{"nodes":[]},"director":{"history":{"nodes":[]}}}""");
    }

    [Fact]
    public async Task Coaches_and_directors_are_told_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.CountyStaff("06019"), null })
            (await api.RefusedFieldsAsync(Question, token)).ShouldBe("""{"corrections":null}""");
    }

    private static string? Text(System.Text.Json.Nodes.JsonNode e, string name) => e[name]?.ToString();

    private static string? Before(System.Text.Json.Nodes.JsonNode e, string name) => (e["corrects"] ?? e["voids"])![name]?.ToString();

    private static string? Said(System.Text.Json.Nodes.JsonNode e, string name) => Field((e["corrects"] ?? e["voids"])!["fields"]!, name);

    private static string? Field(System.Text.Json.Nodes.JsonNode fields, string name) =>
        fields.AsArray().SingleOrDefault(f => f!["name"]!.GetValue<string>() == name)?["value"]?.GetValue<string>();
}
