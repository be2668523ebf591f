using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>30. Show director X's whole history in order, with who recorded each item and when.</summary>
public sealed class Q30WholeHistory(Servers servers)
{
    private const string Question =
        """
        query ($id: ID!) { director(id: $id) { history(first: 200) { totalCount nodes {
          version position eventId stream type typeKnown occurredOn recordedAt daysLate recordedBy role source edition command commandId correlationId
          corrects { version } voids { version } correctedBy { version } voidedBy { version } fields { name value given withheld } } } } }
        """;

    [Fact]
    public async Task An_auditor_is_shown_every_event_with_its_whole_envelope()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var began = DateTimeOffset.UtcNow.AddMinutes(-1);
        await journey.DirectorAsync("completeActivity", """activity: "A1", minutes: 20, on: "2026-01-20" """);
        var session = await journey.HoldAsync(1, "2026-01-27", 40, note: "Went through the overview");
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 45, reason: "Entered wrongly", on: "2026-02-01" """);
        await journey.CoachAsync("voidCoachingSession", $"""sessionId: "{session}", reason: "Was put off", on: "2026-02-02" """);

        var history = (await api.AskAsync(Question, new { id = journey.Director }, api.Auditor))["director"]!["history"]!;

        history["totalCount"]!.GetValue<int>().ShouldBe(6);
        var nodes = history["nodes"]!.AsArray().Select(n => n!).ToList();
        var (office, coach, director) = ("office-1", Api.Raw(journey.Coach), Api.Raw(journey.Director));
        nodes.Select(n => (Number(n, "version"), Text(n, "type"), Text(n, "occurredOn"), Text(n, "recordedBy"), Text(n, "role"), Text(n, "command"))).ShouldBe(
        [
            (1, "director.enrolled.v1", "2026-01-12", office, "Administrator", "EnrolDirector"),
            (2, "director.coach_assigned.v1", "2026-01-15", office, "Administrator", "AssignCoach"),
            (3, "director.activity_completed.v1", "2026-01-20", director, "Director", "CompleteActivity"),
            (4, "director.coaching_session_held.v1", "2026-01-27", coach, "Coach", "RecordCoachingSession"),
            (5, "director.coaching_session_corrected.v1", "2026-02-01", coach, "Coach", "CorrectCoachingSession"),
            (6, "director.coaching_session_voided.v1", "2026-02-02", coach, "Coach", "VoidCoachingSession"),
        ]);
        nodes.Select(n => Number(n, "position")).ShouldBeInOrder();
        nodes.Select(n => n["eventId"]!.GetValue<Guid>()).ShouldBeUnique();
        nodes.Select(n => n["commandId"]!.GetValue<Guid>()).ShouldBeUnique();
        var edition = (await api.AskAsync("{ catalogue { edition } }"))["catalogue"]!["edition"]!.GetValue<string>();
        foreach (var n in nodes)
        {
            var recorded = n["recordedAt"]!.GetValue<DateTimeOffset>();
            recorded.ShouldBeInRange(began.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(1));
            Number(n, "daysLate").ShouldBe(DateOnly.FromDateTime(recorded.UtcDateTime).DayNumber - DateOnly.Parse(Text(n, "occurredOn")!).DayNumber);
            (Text(n, "stream"), Text(n, "source"), Text(n, "edition"), n["typeKnown"]!.GetValue<bool>()).ShouldBe((director, "entered", edition, true));
            Text(n, "correlationId").ShouldNotBeNullOrEmpty();
        }

        nodes.Select(n => (Link(n, "corrects"), Link(n, "voids"), Link(n["correctedBy"]!.AsArray().SingleOrDefault(), null), Link(n, "voidedBy"))).ShouldBe(
        [
            (null, null, null, null), (null, null, null, null), (null, null, null, null),
            (null, null, 5, null), (4, null, null, 6), (null, 5, null, null),
        ]);
        Field(nodes[3], "minutes")["value"]!.GetValue<string>().ShouldBe("40");
        Field(nodes[3], "note").ToJsonString().ShouldBe("""{"name":"note","value":null,"given":true,"withheld":true}""");
        Field(nodes[3], "reason").ToJsonString().ShouldBe("""{"name":"reason","value":null,"given":false,"withheld":false}""");
        Field(nodes[5], "reason")["value"]!.GetValue<string>().ShouldBe("Was put off");
    }

    [Fact]
    public async Task Pages_and_filters_show_parts_of_it_and_no_other_total()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        const string parts =
            """
            query ($id: ID!) { director(id: $id) {
              last: history(last: 2) { totalCount nodes { version } pageInfo { hasPreviousPage hasNextPage } }
              february: history(where: { occurredFrom: "2026-02-01", occurredUntil: "2026-02-10" }) { totalCount nodes { occurredOn } }
              corrections: history(where: { correctionsOnly: true }) { totalCount }
              future: history(where: { recordedFrom: "2100-01-01T00:00:00Z" }) { totalCount }
              past: history(where: { recordedUntil: "2100-01-01T00:00:00Z" }) { totalCount } } }
            """;

        (await api.AskAsync(parts, new { id = journey.Director }, api.Auditor))["director"]!.ToJsonString().ShouldBe(
            """
            {"last":{"totalCount":14,"nodes":[{"version":13},{"version":14}],"pageInfo":{"hasPreviousPage":true,"hasNextPage":false}},"february":{"totalCount":3,"nodes":[{"occurredOn":"2026-02-02"},{"occurredOn":"2026-02-03"},{"occurredOn":"2026-02-10"}]},"corrections":{"totalCount":0},"future":{"totalCount":0},"past":{"totalCount":14}}
            """);
    }

    [Fact]
    public async Task A_county_and_a_coach_have_histories_too()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.ViewsAsync();
        const string histories = """query ($id: ID!) { county(fips: "06019") { history { nodes { type source } } } coach(id: $id) { history { nodes { type recordedBy } } } }""";

        (await api.AskAsync(histories, new { id = journey.Coach }, api.Auditor)).ToJsonString().ShouldBe(
            """
            {"county":{"history":{"nodes":[{"type":"county.registered.v1","source":"seed"},{"type":"county.agency_named.v1","source":"seed"},{"type":"county.assigned_to_region.v1","source":"seed"}]}},"coach":{"history":{"nodes":[{"type":"coach.registered.v1","recordedBy":"office-1"}]}}}
            """);

        (await api.SendAsync(histories, new { id = journey.Coach }, api.CountyStaff("06037")))["data"]!.ToJsonString().ShouldBe("""{"county":{"history":null},"coach":null}""");
    }

    [Fact]
    public async Task An_event_of_a_type_that_this_server_does_not_know_is_shown_and_what_it_says_is_not()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.ViewsAsync();
        await api.ExecuteAsync(
            """
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived, user_name)
            select nextval('mt_events_sequence'), gen_random_uuid(), stream_id, 3, '{"secret": "hidden"}', 'director.not_yet_invented.v1', now(), tenant_id, 'Later.Event, Later', false, 'coach-9'
            from mt_events where stream_id = @stream and version = 2
            """,
            ("stream", Api.Raw(journey.Director)));

        var answer = await api.AskAsync(
            "query ($id: ID!) { director(id: $id) { history { nodes { version type typeKnown recordedBy fields { name value } } } asOf { version } } }", new { id = journey.Director }, api.Auditor);

        answer["director"]!["history"]!["nodes"]!.AsArray()[2]!.ToJsonString().ShouldBe(
            """{"version":3,"type":"director.not_yet_invented.v1","typeKnown":false,"recordedBy":"coach-9","fields":[]}""");
        answer["director"]!["asOf"]!["version"]!.GetValue<int>().ShouldBe(2);
        answer.ToJsonString().ShouldNotContain("hidden");
    }

    [Fact]
    public async Task Another_director_is_shown_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");
        (await api.AskAsync(Question, new { id = journey.Director }, other.DirectorToken))["director"].ShouldBeNull();
    }

    private static int Number(JsonNode e, string name) => e[name]!.GetValue<int>();

    private static string? Text(JsonNode e, string name) => e[name]?.GetValue<string>();

    private static int? Link(JsonNode? e, string? name) => (name is null ? e : e?[name])?["version"]?.GetValue<int>();

    private static JsonNode Field(JsonNode e, string name) => e["fields"]!.AsArray().Single(f => f!["name"]!.GetValue<string>() == name)!;
}
