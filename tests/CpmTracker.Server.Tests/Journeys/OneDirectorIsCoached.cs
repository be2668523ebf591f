using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

public sealed class OneDirectorIsCoached(Servers servers)
{
    [Fact]
    public async Task From_enrolment_to_a_revised_plan_every_view_follows()
    {
        await using var api = await servers.StartAsync();
        (await StatewideAsync(api))["countiesWithNoneYet"]!.GetValue<int>().ShouldBe(58);

        var journey = await Journey.BeginAsync(api);
        var begun = await StatewideAsync(api);
        begun["countiesWithDirector"]!.GetValue<int>().ShouldBe(1);
        begun["countiesWithNoneYet"]!.GetValue<int>().ShouldBe(57);
        At(begun, "NOT_STARTED").ShouldBe(1);
        begun["minutesPlanned"]!.GetValue<int>().ShouldBe(105);

        await journey.CompleteModuleOneAsync();
        var done = await StatewideAsync(api);
        At(done, "FINISHED").ShouldBe(1);
        At(done, "NOT_STARTED").ShouldBe(0);
        done["minutesDelivered"]!.GetValue<int>().ShouldBe(100);
        done["priorities"]!.AsArray().Single(a => a!["area"]!.GetValue<string>() == "ERP")!["directorPriorities"]!.GetValue<int>().ShouldBe(1);

        var county = (await api.AskAsync(
            """{ county(fips: "06019") { name implementation { seat minutesDelivered directors { status } } } }""", token: api.Staff))["county"]!;
        county["name"]!.GetValue<string>().ShouldBe("Fresno");
        county["implementation"]!["seat"]!.GetValue<string>().ShouldBe("ENROLLED");
        county["implementation"]!["directors"]![0]!["status"]!.GetValue<string>().ShouldBe("FINISHED");

        var coach = (await api.AskAsync(
            """query ($id: ID!) { coach(id: $id) { activeDirectors minutesDelivered directors { status minutesByThisCoach } } }""", new { id = journey.Coach }, journey.CoachToken))["coach"]!;
        coach["activeDirectors"]!.GetValue<int>().ShouldBe(1);
        coach["minutesDelivered"]!.GetValue<int>().ShouldBe(100);
    }

    [Fact]
    public async Task The_same_mutation_sent_twice_changes_nothing_the_second_time()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var input = $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, note: "Once" """;

        var first = await api.RecordAsync("recordCoachingSession", input, journey.CoachToken, "director { version progress { minutesDelivered } }");
        var again = await api.RecordAsync("recordCoachingSession", input, journey.CoachToken, "director { version progress { minutesDelivered } }");

        again.ToJsonString().ShouldBe(first.ToJsonString());
    }

    [Fact]
    public async Task A_command_id_used_for_another_command_is_refused()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var id = Api.CommandId();
        await api.RecordAsync("completeActivity", $"""commandId: "{id}", directorId: "{journey.Director}", activity: "A1", on: "2026-01-20" """, journey.DirectorToken, "director { id }");

        var error = await api.RefusedAsync("recordCoachingSession", $"""commandId: "{id}", directorId: "{journey.Director}", number: 1, minutes: 40, mode: VIDEO """, journey.CoachToken);

        error["__typename"]!.GetValue<string>().ShouldBe("InvalidInputError");
        error["field"]!.GetValue<string>().ShouldBe("commandId");
    }

    [Fact]
    public async Task A_stale_version_is_told_as_a_typed_conflict()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        var error = await api.RefusedAsync(
            "recordCoachingSession",
            $"""commandId: "{Api.CommandId()}", expectedVersion: 1, directorId: "{journey.Director}", number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """,
            journey.CoachToken);

        error["__typename"]!.GetValue<string>().ShouldBe("StaleVersionError");
        error["expectedVersion"]!.GetValue<int>().ShouldBe(1);
        error["actualVersion"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task A_coach_is_refused_a_director_of_another_coach()
    {
        await using var api = await servers.StartAsync();
        var mine = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");

        var error = await api.RefusedAsync(
            "recordCoachingSession", $"""commandId: "{Api.CommandId()}", directorId: "{other.Director}", number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """, mine.CoachToken);

        error["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
    }

    [Fact]
    public async Task A_correction_keeps_the_first_record_readable_as_of_then()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var held = await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """);
        var session = held["director"]!["progress"]!["sessions"]![0]!["id"]!.GetValue<string>();

        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 45, reason: "Entered wrongly", on: "2026-02-01" """);

        var director = (await api.AskAsync(
            """
            query ($id: ID!) { director(id: $id) {
              progress { minutesDelivered }
              then: asOf(version: 3) { version minutesDelivered }
              before: asOf(recordedBy: "2020-01-01T00:00:00Z") { version }
              history { totalCount nodes { version type occurredOn recordedBy role fields { name value withheld } } } } }
            """,
            new { id = journey.Director },
            journey.CoachToken))["director"]!;
        director["progress"]!["minutesDelivered"]!.GetValue<int>().ShouldBe(45);
        director["then"]!["minutesDelivered"]!.GetValue<int>().ShouldBe(40);
        director["before"].ShouldBeNull();
        director["history"]!["totalCount"]!.GetValue<int>().ShouldBe(4);
        var correction = director["history"]!["nodes"]![3]!;
        correction["type"]!.GetValue<string>().ShouldBe("director.coaching_session_corrected.v1");
        Field(correction, "corrects").ShouldBe("3");
        Field(correction, "reason").ShouldBe("Entered wrongly");
    }

    [Fact]
    public async Task A_transfer_moves_the_counts_and_a_withdrawal_leaves_a_vacancy()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        await journey.OfficeAsync("transferDirector", $"""toCountyId: "{Journey.CountyId("county-06037")}", appointment: NEW, on: "2026-03-01" """);
        var moved = await StatewideAsync(api);
        moved["countiesWithDirector"]!.GetValue<int>().ShouldBe(1);
        moved["countiesWithVacancy"]!.GetValue<int>().ShouldBe(1);

        await journey.OfficeAsync("withdrawDirector", """reason: RETIRED, on: "2026-04-01" """);
        var left = await StatewideAsync(api);
        left["countiesWithDirector"]!.GetValue<int>().ShouldBe(0);
        left["countiesWithVacancy"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Two_writers_at_once_both_stand_and_the_history_has_no_gap()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(n => journey.DirectorAsync("writeValuesStatement", $"""text: "Draft {n}", on: "2026-02-11" """)));

        var history = (await api.AskAsync(
            "query ($id: ID!) { director(id: $id) { version history(first: 100) { nodes { version } } } }", new { id = journey.Director }, journey.DirectorToken))["director"]!;
        history["version"]!.GetValue<int>().ShouldBe(14);
        history["history"]!["nodes"]!.AsArray().Select(e => e!["version"]!.GetValue<int>()).ShouldBe(Enumerable.Range(1, 14));
    }

    private static async Task<JsonNode> StatewideAsync(Api api)
    {
        await api.ViewsAsync();
        return (await api.AskAsync(
            """
            { statewide { countiesKnown countiesWithDirector countiesWithVacancy countiesWithNoneYet directors { status count } minutesDelivered minutesPlanned
                stages { stage count } priorities { area countyPriorities directorPriorities } demonstration } }
            """,
            token: api.Staff))["statewide"]!;
    }

    private static int At(JsonNode statewide, string status) =>
        statewide["directors"]!.AsArray().Single(d => d!["status"]!.GetValue<string>() == status)!["count"]!.GetValue<int>();

    private static string? Field(JsonNode happened, string name) =>
        happened["fields"]!.AsArray().Single(f => f!["name"]!.GetValue<string>() == name)!["value"]?.GetValue<string>();
}
