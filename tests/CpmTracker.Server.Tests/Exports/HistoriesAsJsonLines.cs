using System.Net;
using System.Text.Json.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Server.Tests.Exports;

public sealed class HistoriesAsJsonLines(Servers servers)
{
    [Fact]
    public async Task Every_event_stands_on_a_line_with_who_recorded_it_and_how()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var held = await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, note: "Went through the overview" """);
        var session = held["director"]!["progress"]!["sessions"]![0]!["id"]!.GetValue<string>();
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 44, reason: "Misread", on: "2026-02-01" """);
        await journey.CoachAsync("voidCoachingSession", $"""sessionId: "{session}", reason: "Never held", on: "2026-02-02" """);

        var lines = await ReadAsync(api, Of(journey.Director), journey.CoachToken);

        lines.Select(l => l["version"]!.GetValue<int>()).ShouldBe([1, 2, 3, 4, 5]);
        lines.Select(l => l["type"]!.GetValue<string>()).ShouldBe(
        [
            "director.enrolled.v1", "director.coach_assigned.v1", "director.coaching_session_held.v1", "director.coaching_session_corrected.v1", "director.coaching_session_voided.v1",
        ]);
        lines.Select(l => l["occurredOn"]!.GetValue<string>()).ShouldBe(["2026-01-12", "2026-01-15", "2026-01-27", "2026-02-01", "2026-02-02"]);
        lines.Select(l => l["by"]!.GetValue<string>()).ShouldBe(["office-1", "office-1", .. Enumerable.Repeat(Api.Raw(journey.Coach), 3)]);
        lines.ShouldAllBe(l => l["source"]!.GetValue<string>() == "entered" && l["edition"] != null && DateTimeOffset.Parse(l["recordedAt"]!.GetValue<string>()) > DateTimeOffset.UtcNow.AddMinutes(-5));
        lines[2]["role"]!.GetValue<string>().ShouldBe("Coach");
        lines[2]["data"]!["minutes"]!.GetValue<int>().ShouldBe(40);
        lines[2]["data"]!["note"]!.GetValue<string>().ShouldBe("Went through the overview");
        lines[3]["corrects"]!.GetValue<int>().ShouldBe(3);
        lines[3]["data"]!["reason"]!.GetValue<string>().ShouldBe("Misread");
        lines[4]["voids"]!.GetValue<int>().ShouldBe(4);
        lines[2]["corrects"].ShouldBeNull();
    }

    [Fact]
    public async Task It_says_no_more_than_the_history_in_the_api()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        const string History = "query ($id: ID!) { director(id: $id) { history(first: 200) { nodes { version fields { name withheld value } } } } }";

        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.Staff, api.Auditor, api.Administrator, api.CountyStaff("06019") })
        {
            var nodes = (await api.AskAsync(History, new { id = journey.Director }, token))["director"]!["history"]!["nodes"]!.AsArray();
            var lines = await ReadAsync(api, Of(journey.Director), token);

            lines.Count.ShouldBe(nodes.Count);
            foreach (var (line, node) in lines.Zip(nodes))
            {
                var fields = node!["fields"]!.AsArray().Select(f => f!).ToList();
                line["withheld"]!.AsArray().Select(w => w!.GetValue<string>()).ShouldBe(fields.Where(f => f["withheld"]!.GetValue<bool>()).Select(f => f["name"]!.GetValue<string>()));
                line["data"]!.AsObject().Select(f => f.Key).ShouldBe(fields.Where(f => !f["withheld"]!.GetValue<bool>()).Select(f => f["name"]!.GetValue<string>()));
            }
        }

        var staffs = await TextAsync(api, Of(journey.Director), api.Staff);
        foreach (var secret in new[] { "Families first", "Too little time", "Meet partners", "Went through the overview", "teaming" }) staffs.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Words_whose_key_is_deleted_are_gone_and_the_lines_stay()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        var before = await ReadAsync(api, Of(journey.Director), journey.DirectorToken);

        await api.Host.Services.GetRequiredService<PersonKeys>().DeleteAsync(Api.Raw(journey.Director), CancellationToken.None);

        var after = await ReadAsync(api, Of(journey.Director), journey.DirectorToken);
        after.Count.ShouldBe(before.Count);
        var written = after.Single(l => l["type"]!.GetValue<string>() == "director.values_statement_written.v1");
        written["data"]!.AsObject().ShouldContainKey("text");
        written["data"]!["text"].ShouldBeNull();
    }

    [Fact]
    public async Task An_event_of_a_type_that_this_server_does_not_know_has_its_line_without_what_it_says()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.ViewsAsync();
        foreach (var version in new[] { 3, 4 })
            await api.ExecuteAsync(
                """
                insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, user_name)
                values (nextval('mt_events_sequence'), gen_random_uuid(), @stream, @version, '{"secret": "hidden"}', 'director.not_yet_invented.v1', now(), 'Later.Event, Later', 'coach-9')
                """,
                ("stream", Api.Raw(journey.Director)),
                ("version", (long)version));
        await api.ExecuteAsync("update mt_events set version = -version where stream_id = @stream and version in (2, 3)", ("stream", Api.Raw(journey.Director)));
        await api.ExecuteAsync("update mt_events set version = 5 + version where stream_id = @stream and version < 0", ("stream", Api.Raw(journey.Director)));

        var text = await TextAsync(api, Of(journey.Director), journey.CoachToken);
        var lines = await ReadAsync(api, Of(journey.Director), journey.CoachToken);

        text.ShouldNotContain("hidden");
        lines.Select(l => (l["version"]!.GetValue<int>(), l["type"]!.GetValue<string>())).ShouldBe(
            [(1, "director.enrolled.v1"), (2, "director.not_yet_invented.v1"), (3, "director.coach_assigned.v1"), (4, "director.not_yet_invented.v1")]);
        (lines[1]["by"]!.GetValue<string>(), lines[1]["data"]!.ToJsonString(), lines[1]["withheld"]!.ToJsonString()).ShouldBe(("coach-9", "{}", "[]"));
    }

    [Fact]
    public async Task Whoever_may_not_see_it_is_answered_as_if_there_were_none_such()
    {
        await using var api = await servers.StartAsync();
        var mine = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");
        await api.ViewsAsync();

        foreach (var address in new[] { Of(mine.Director), "/export/directors/director-nobody/history.jsonl", "/export/counties/06019/history.jsonl" })
        {
            (await StatusAsync(api, address, null)).ShouldBe(HttpStatusCode.Unauthorized, address);
            foreach (var token in new[] { other.CoachToken, other.DirectorToken, api.CountyStaff("06037"), api.RegionalStaff("Northern") })
                (await StatusAsync(api, address, token)).ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await StatusAsync(api, "/export/counties/06099x/history.jsonl", api.Staff)).ShouldBe(HttpStatusCode.NotFound);
        foreach (var id in new[] { Api.Raw(mine.Director), Uri.EscapeDataString(mine.Director) })
            (await StatusAsync(api, $"/export/directors/{id}/history.jsonl", mine.CoachToken)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_countys_history_goes_to_its_staff_its_region_and_those_who_oversee()
    {
        await using var api = await servers.StartAsync();
        await api.RecordAsync(
            "declareImplementationStage",
            $"""commandId: "{Api.CommandId()}", countyId: "{Journey.CountyId(Journey.Fresno)}", stage: INSTALLATION, evidence: "Team formed", on: "2026-04-01" """,
            api.CountyStaff("06019"),
            "county { fips }");

        foreach (var token in new[] { api.CountyStaff("06019"), api.RegionalStaff("Central"), api.Staff, api.Auditor })
        {
            var declared = (await ReadAsync(api, "/export/counties/06019/history.jsonl", token))[^1];
            declared["type"]!.GetValue<string>().ShouldBe("county.implementation_stage_declared.v1");
            declared["data"]!["stage"]!.GetValue<string>().ShouldBe("Installation");
            declared["data"]!["evidence"]!.GetValue<string>().ShouldBe("Team formed");
        }
    }

    [Fact]
    public async Task A_void_names_what_it_voids_in_a_countys_history_too()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);
        await county.SnapshotAsync("2026-02-01");
        var record = (await ReadAsync(api, "/export/counties/06019/history.jsonl", api.Staff))[^1]["version"];
        await county.StaffAsync("voidCountyRecord", $"""record: {record}, reason: "Another county's" """);

        var lines = await ReadAsync(api, "/export/counties/06019/history.jsonl", api.Staff);

        lines[^1]["type"]!.GetValue<string>().ShouldBe("county.record_voided.v1");
        lines[^1]["voids"]!.GetValue<int>().ShouldBe(lines[^2]["version"]!.GetValue<int>());
        lines[^1]["corrects"].ShouldBeNull();
        lines.SkipLast(1).ShouldAllBe(l => l["voids"] == null && l["corrects"] == null);
    }

    [Fact]
    public async Task The_next_coach_gets_what_was_written_under_the_former_with_the_directors_consent_alone()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        var next = api.TokenOf("coach", await journey.TakenOverAsync(api, "2026-05-01"));
        await journey.DirectorAsync("writeValuesStatement", """text: "Plain words", on: "2026-05-04" """);
        var secrets = new[] { "Families first", "Too little time", "Meet partners", "Went through the overview", "teaming" };

        var without = await TextAsync(api, Of(journey.Director), next);
        foreach (var secret in secrets) without.ShouldNotContain(secret);
        without.ShouldContain("Plain words");

        await journey.DirectorAsync("giveSharingConsent", """scope: NEXT_COACH, on: "2026-05-05" """);
        var with = await TextAsync(api, Of(journey.Director), next);
        foreach (var secret in secrets) with.ShouldContain(secret);
    }

    private static string Of(string opaqueId) => $"/export/directors/{Api.Raw(opaqueId)}/history.jsonl";

    private static async Task<HttpStatusCode> StatusAsync(Api api, string address, string? token)
    {
        using var answer = await api.GetAsync(address, token);
        return answer.StatusCode;
    }

    private static async Task<string> TextAsync(Api api, string address, string token)
    {
        using var answer = await api.GetAsync(address, token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<IReadOnlyList<JsonNode>> ReadAsync(Api api, string address, string token) =>
        [.. (await TextAsync(api, address, token)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
}
