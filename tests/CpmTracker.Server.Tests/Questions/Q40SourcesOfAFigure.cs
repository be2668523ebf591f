using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>40. Which events trace a published statewide figure back to its sources? The part of the dashboard's figures; publishing them is a later work.</summary>
public sealed class Q40SourcesOfAFigure(Servers servers)
{
    private const string Question =
        """
        query ($then: DateTime!) {
          now: statewide { minutesDelivered events(figure: MINUTES_DELIVERED, first: 100) { nodes { type source version director { id } fields { name value } } } }
          then: statewide(recordedBy: $then) { minutesDelivered events(figure: MINUTES_DELIVERED, first: 100) { nodes { type source } } }
          day: statewide(occurredBy: "2026-01-31") { minutesDelivered events(figure: MINUTES_DELIVERED, first: 100) { nodes { type source } } } }
        """;

    [Fact]
    public async Task An_auditor_is_shown_every_event_behind_it()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.DirectorAsync("completeActivity", """activity: "A1", minutes: 20, on: "2026-01-20" """);
        var session = await journey.HoldAsync(1, "2026-01-27", 40);
        var then = await api.LastRecordedAsync();
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", heldOn: "2026-02-01", minutes: 50, reason: "Entered wrongly", on: "2026-02-01" """);
        await api.ViewsAsync();

        var answer = await api.AskAsync(Question, new { then }, api.Auditor);

        Figure("now").ShouldBe((50, "director.enrolled.v1 director.coaching_session_held.v1 director.coaching_session_corrected.v1"));
        Figure("then").ShouldBe((40, "director.enrolled.v1 director.coaching_session_held.v1"));
        Figure("day").ShouldBe((0, "director.enrolled.v1"));
        answer["now"]!["events"]!["nodes"]!.AsArray().Where(e => e!["director"] is not null).Select(e => (e!["director"]!["id"]!.GetValue<string>(), e["version"]!.GetValue<int>()))
            .ShouldBe([(journey.Director, 1), (journey.Director, 4), (journey.Director, 5)]);

        (int, string) Figure(string name) => (
            answer[name]!["minutesDelivered"]!.GetValue<int>(),
            string.Join(' ', answer[name]!["events"]!["nodes"]!.AsArray().Where(e => e!["source"]!.GetValue<string>() != "seed").Select(e => e!["type"]!.GetValue<string>())));
    }

    [Fact]
    public async Task What_was_voided_is_shown_with_its_voiding_and_nothing_else_that_was_voided()
    {
        await using var api = await servers.StartAsync();
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        var recorded = await fresno.StaffAsync("declareImplementationStage", """stage: INSTALLATION, evidence: "Team formed", on: "2026-01-15" """, "implementation { stages { record } }");
        var used = await fresno.StaffAsync("recordToolUse", """tool: "ERP-7", on: "2026-02-02" """, "implementation { toolUses { record } }");
        foreach (var record in new[] { recorded["implementation"]!["stages"]![0]!["record"], used["implementation"]!["toolUses"]![0]!["record"] })
            await fresno.StaffAsync("voidCountyRecord", $"""record: {record}, reason: "It was another county", on: "2026-02-03" """);

        var answer = (await api.AskAsync(
            """
            { statewide(occurredBy: "2026-03-01") {
              stages: events(figure: COUNTIES_BY_STAGE, first: 100) { nodes { type source } } tools: events(figure: TOOL_USES, first: 100) { nodes { type source } }
              help: events(figure: OPEN_HELP, first: 100) { nodes { type source } } } }
            """,
            token: api.Auditor))["statewide"]!;

        Entered("stages").ShouldBe(["county.implementation_stage_declared.v1", "county.record_voided.v1"]);
        Entered("tools").ShouldBe(["county.tool_used.v1", "county.record_voided.v1"]);
        Entered("help").ShouldBeEmpty();

        IEnumerable<string> Entered(string figure) =>
            answer[figure]!["nodes"]!.AsArray().Where(e => e!["source"]!.GetValue<string>() != "seed").Select(e => e!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_events_are_paged()
    {
        await using var api = await servers.StartAsync();
        const string paged = "query ($after: String) { statewide { events(figure: COUNTIES_KNOWN, first: 25, after: $after) { nodes { stream } pageInfo { hasNextPage endCursor } } } }";

        var (seen, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await api.AskAsync(paged, new { after }, api.Auditor))["statewide"]!["events"]!;
            seen.AddRange(page["nodes"]!.AsArray().Select(e => e!["stream"]!.GetValue<string>()));
            after = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>() ? page["pageInfo"]!["endCursor"]!.GetValue<string>() : null;
        }
        while (after is not null);

        seen.Count.ShouldBe(58);
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task A_director_is_shown_nothing()
    {
        await using var api = await servers.StartAsync();
        (await api.RefusedFieldsAsync(Question, (await Journey.BeginAsync(api)).DirectorToken, new { then = DateTimeOffset.UtcNow })).ShouldBe("""{"now":null,"then":null,"day":null}""");
    }
}
