using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"What must this director finish before session 2, and what is missing?"</summary>
public sealed class Q19BeforeTheSecondSession(Servers servers)
{
    private const string Question = """
        query ($id: ID!) { director(id: $id) { progress { modules {
          activities(beforeSession: 2) { activity required doneOn } missing(beforeSession: 2) { kind id segment text } } } } }
        """;

    [Fact]
    public async Task The_coach_is_told_in_words_and_by_ids()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """);
        await journey.DirectorAsync("completeActivity", """activity: "A1", on: "2026-01-20" """);
        await journey.DirectorAsync("completeActivity", """activity: "A2", on: "2026-02-02" """);
        await journey.SubmitSelfAssessmentAsync("2026-02-10");

        (await api.AskAsync(Question, new { id = journey.Director }, journey.CoachToken))["director"]!["progress"]!["modules"]!.ToJsonString().ShouldBe(
            """
            [{"activities":[{"activity":"A1","required":true,"doneOn":"2026-01-20"},{"activity":"A10a","required":false,"doneOn":null},{"activity":"A10b","required":false,"doneOn":null},{"activity":"A2","required":true,"doneOn":"2026-02-02"},{"activity":"A3","required":true,"doneOn":null},{"activity":"A4","required":true,"doneOn":"2026-02-10"},{"activity":"A5","required":true,"doneOn":null},{"activity":"A6","required":true,"doneOn":null}],"missing":[{"kind":"ACTIVITY","id":"A3","segment":2,"text":"Activity A3: Review CPM brochure and leadership behaviors handout"},{"kind":"ACTIVITY","id":"A5","segment":2,"text":"Activity A5: Director identifies areas of improvement and develops a list of priorities."},{"kind":"ACTIVITY","id":"A6","segment":2,"text":"Activity A6: Director writes a values statement."}]}]
            """.Trim());

        var another = await Journey.BeginAsync(api, county: "county-06037");
        foreach (var token in (string?[])[another.CoachToken, another.DirectorToken, api.CountyStaff("06037"), null])
            (await api.SendAsync(Question, new { id = journey.Director }, token))["data"]?["director"].ShouldBeNull();
    }
}
