using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"What do I do next, by when?"</summary>
public sealed class Q42WhatNext(Servers servers)
{
    private const string Question = """
        query ($id: ID!) { director(id: $id) { progress { paused nextSteps { module what { kind id session text } bySession by overdue } } } }
        """;

    [Fact]
    public async Task The_director_is_told_what_is_due_before_the_session_agreed()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.DirectorAsync("completeActivity", """activity: "A2", on: "2026-02-02" """);
        await journey.DirectorAsync("completeActivity", """activity: "A3", on: "2026-02-02" """);
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """);
        await journey.CoachAsync("scheduleCoachingSession", """number: 2, at: "2026-03-10T17:00:00Z", mode: VIDEO, on: "2026-01-27" """);
        await journey.SubmitSelfAssessmentAsync("2026-02-10");
        await journey.DirectorAsync("writeValuesStatement", """text: "Families first", on: "2026-02-11" """);
        await journey.CoachAsync("startModule", """module: "module-2", on: "2026-02-12" """);

        (await AskAsync(api, journey)).ShouldBe(
            """
            {"paused":false,"nextSteps":[{"module":"module-1","what":{"kind":"ACTIVITY","id":"A1","session":null,"text":"Activity A1: Review the Child Welfare Directors Development Program Overview"},"bySession":1,"by":null,"overdue":true},{"module":"module-1","what":{"kind":"ACTIVITY","id":"A5","session":null,"text":"Activity A5: Director identifies areas of improvement and develops a list of priorities."},"bySession":2,"by":"2026-03-10T17:00:00.000Z","overdue":false},{"module":"module-1","what":{"kind":"ACTIVITY","id":"A7","session":null,"text":"Activity A7: Creation of a professional development plan with the Director."},"bySession":2,"by":"2026-03-10T17:00:00.000Z","overdue":false},{"module":"module-1","what":{"kind":"SESSION","id":"M1-CS2","session":2,"text":"Coaching session 2"},"bySession":2,"by":"2026-03-10T17:00:00.000Z","overdue":false}]}
            """.Trim());

        await journey.DirectorAsync("pauseParticipation", """reason: COUNTY_EMERGENCY, on: "2026-02-20" """);
        var pausing = (await api.AskAsync(Question, new { id = journey.Director }, journey.DirectorToken))["director"]!["progress"]!;
        pausing["paused"]!.GetValue<bool>().ShouldBeTrue();
        pausing["nextSteps"]!.AsArray().Count.ShouldBe(4);
        pausing["nextSteps"]!.AsArray().ShouldAllBe(s => s!["by"] == null && !s["overdue"]!.GetValue<bool>());

        var another = await Journey.BeginAsync(api, county: "county-06037");
        (await api.AskAsync(Question, new { id = journey.Director }, another.DirectorToken))["director"].ShouldBeNull();
    }

    private static async Task<string> AskAsync(Api api, Journey journey) =>
        (await api.AskAsync(Question, new { id = journey.Director }, journey.DirectorToken))["director"]!["progress"]!.ToJsonString();
}
