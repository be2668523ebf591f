using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

/// <summary>The programme beside the coaching sessions: reading, materials, objectives, completions, further modules, pauses and returns.</summary>
public sealed class OneDirectorStudies(Servers servers)
{
    [Fact]
    public async Task A_module_is_complete_when_nothing_is_missing_and_falls_back_when_a_session_is_voided()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        (await RefusedAsync(api, journey, "completeSegment", "segment: 1")).ShouldBe("SEGMENT_NOT_COMPLETE: Segment 1 is not complete. Still missing: coaching session 1, activity A1.");
        (await RefusedAsync(api, journey, "completeProgramme", "")).ShouldStartWith("PROGRAMME_NOT_COMPLETE: The programme is not complete. Still missing: module-1, module-2,");

        await journey.CompleteModuleOneAsync();
        await journey.CoachAsync("completeSegment", """segment: 1, on: "2026-02-17" """);
        await journey.CoachAsync("completeModule", """on: "2026-02-18" """);
        (await ModuleAsync(api, journey)).ShouldBe("""{"status":"FINISHED","segment":null,"finishedOn":"2026-02-17","recordedCompleteOn":"2026-02-18","missing":[]}""");

        var sessions = (await api.AskAsync("query ($id: ID!) { director(id: $id) { progress { sessions { id } } } }", new { id = journey.Director }, journey.CoachToken))["director"]!["progress"]!["sessions"]!;
        await journey.CoachAsync("voidCoachingSession", $"""sessionId: "{sessions[1]!["id"]}", reason: "It was another director's", on: "2026-05-01" """);
        (await ModuleAsync(api, journey)).ShouldBe(
            """{"status":"IN_SEGMENT_TWO","segment":2,"finishedOn":null,"recordedCompleteOn":"2026-02-18","missing":[{"kind":"SESSION","id":"M1-CS2","text":"Coaching session 2"}]}""");
    }

    [Fact]
    public async Task A_module_of_which_little_is_known_takes_any_sessions_and_the_coachs_word()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CoachAsync("startModule", """module: "module-2", on: "2026-03-01" """);
        await journey.CoachAsync("recordCoachingSession", """number: 3, heldOn: "2026-03-20", minutes: 200, mode: PHONE """);
        (await RefusedAsync(api, journey, "recordCoachingSession", """number: 13, heldOn: "2026-03-20", minutes: 60, mode: PHONE""")).ShouldStartWith("SESSION_NOT_IN_MODULE");
        (await ModuleAsync(api, journey, 1)).ShouldBe(
            """{"status":"IN_SEGMENT_ONE","segment":null,"finishedOn":null,"recordedCompleteOn":null,"missing":[{"kind":"COMPLETION","id":"module-2","text":"The coach\u0027s word that the module is complete"}]}""");

        await journey.CoachAsync("completeModule", """on: "2026-03-21" """);

        (await ModuleAsync(api, journey, 1)).ShouldBe("""{"status":"FINISHED","segment":null,"finishedOn":"2026-03-21","recordedCompleteOn":"2026-03-21","missing":[]}""");
        await api.ViewsAsync();
        (await api.AskAsync("""{ statewide { directorsBy(module: "module-2") { status count } } }""", token: api.Staff))["statewide"]!["directorsBy"]!.ToJsonString().ShouldBe(
            """[{"status":"NOT_STARTED","count":0},{"status":"IN_SEGMENT_ONE","count":0},{"status":"IN_SEGMENT_TWO","count":0},{"status":"FINISHED","count":1}]""");
    }

    [Fact]
    public async Task Reading_materials_and_objectives_are_recorded_by_whom_they_concern()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.DirectorAsync("logReadingTime", """segment: 1, minutes: 40, on: "2026-01-20" """);
        await journey.DirectorAsync("logReadingTime", """segment: 1, minutes: 15, on: "2026-01-20" """);
        await journey.DirectorAsync("reviewMaterial", """material: "R8", on: "2026-01-21" """);
        await journey.DirectorAsync("attestLearningObjective", """objective: "LO-S2b", on: "2026-01-22" """);
        await journey.CoachAsync("attestLearningObjective", """objective: "LO-M1-K", on: "2026-01-23" """);
        await journey.DirectorAsync("completeActivity", """activity: "A1", on: "2026-01-20" """);
        await journey.CoachAsync("reverseActivityCompletion", """activity: "A1", reason: "Not read to the end", on: "2026-01-24" """);
        (await RefusedAsync(api, journey, "reviewMaterial", """material: "R99" """)).ShouldStartWith("MATERIAL_NOT_IN_CATALOGUE");
        (await RefusedAsync(api, journey, "attestLearningObjective", """objective: "LO-X" """)).ShouldStartWith("OBJECTIVE_NOT_IN_CATALOGUE");

        var progress = (await api.AskAsync(
            """
            query ($id: ID!) { director(id: $id) { progress { materials { material on } modules { minutesRead segments { number complete minutesRead }
              objectives { objective by on } redi { item { id } on by } activities { activity doneOn } } } } }
            """,
            new { id = journey.Director },
            journey.DirectorToken))["director"]!["progress"]!;

        progress["materials"]!.ToJsonString().ShouldBe("""[{"material":"R8","on":"2026-01-21"}]""");
        var module = progress["modules"]![0]!;
        module["minutesRead"]!.GetValue<int>().ShouldBe(55);
        module["segments"]!.ToJsonString().ShouldBe("""[{"number":1,"complete":false,"minutesRead":55},{"number":2,"complete":false,"minutesRead":0}]""");
        module["objectives"]!.ToJsonString().ShouldBe("""[{"objective":"LO-S2b","by":"DIRECTOR","on":"2026-01-22"},{"objective":"LO-M1-K","by":"COACH","on":"2026-01-23"}]""");
        module["redi"]!.AsArray().Select(r => $"{r!["item"]!["id"]} {r["on"]} {r["by"]}").ShouldBe(
        [
            "REDI-1 2026-01-22 director.learning_objective_attested.v1", "REDI-2  ", "REDI-3  ", "REDI-4 2026-01-21 director.material_reviewed.v1", "REDI-5  ",
        ]);
        module["activities"]![0]!.ToJsonString().ShouldBe("""{"activity":"A1","doneOn":null}""");
    }

    [Fact]
    public async Task Whoever_leaves_a_vacancy_is_seen_with_its_days_and_may_return()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.OfficeAsync("changeAppointment", """appointment: EXISTING, on: "2026-02-01" """);
        await journey.CoachAsync("pauseParticipation", """reason: WORKLOAD, on: "2026-02-10" """);
        await journey.OfficeAsync("withdrawDirector", """reason: WORKLOAD, on: "2026-03-01" """);
        await api.ViewsAsync();
        (await SeatAsync(api)).ShouldBe("""{"seat":"VACANT","vacantSince":"2026-03-01","vacancies":[{"from":"2026-03-01","until":null,"days":null,"successor":null}]}""");

        await journey.OfficeAsync("returnDirector", $"""countyId: "{Journey.CountyId(Journey.Fresno)}", appointment: NEW, on: "2026-04-10" """);
        await api.ViewsAsync();
        (await SeatAsync(api)).ShouldBe(
            $$$"""{"seat":"ENROLLED","vacantSince":null,"vacancies":[{"from":"2026-03-01","until":"2026-04-10","days":40,"successor":{"id":"{{{journey.Director}}}"}}]}""");
        (await api.AskAsync(
            "query ($id: ID!) { director(id: $id) { progress { status paused pauses { reason from until } posts { countyFips appointment from until } } } }",
            new { id = journey.Director },
            journey.CoachToken))["director"]!["progress"]!.ToJsonString().ShouldBe(
            """
            {"status":"NOT_STARTED","paused":false,"pauses":[{"reason":"WORKLOAD","from":"2026-02-10","until":"2026-03-01"}],"posts":[{"countyFips":"06019","appointment":"NEW","from":"2026-01-12","until":"2026-02-01"},{"countyFips":"06019","appointment":"EXISTING","from":"2026-02-01","until":"2026-03-01"},{"countyFips":"06019","appointment":"NEW","from":"2026-04-10","until":null}]}
            """.Trim());
    }

    private static async Task<string> ModuleAsync(Api api, Journey journey, int index = 0) => (await api.AskAsync(
        "query ($id: ID!) { director(id: $id) { progress { modules { status segment finishedOn recordedCompleteOn missing { kind id text } } } } }",
        new { id = journey.Director },
        journey.CoachToken))["director"]!["progress"]!["modules"]![index]!.ToJsonString();

    private static async Task<string> SeatAsync(Api api) => (await api.AskAsync(
        """{ county(fips: "06019") { implementation { seat vacantSince vacancies { from until days successor { id } } } } }""",
        token: api.Staff))["county"]!["implementation"]!.ToJsonString();

    private static async Task<string> RefusedAsync(Api api, Journey journey, string mutation, string input)
    {
        var error = await api.RefusedAsync(mutation, $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", {input}""", journey.CoachToken);
        return $"{error["rule"]}: {error["message"]}";
    }
}
