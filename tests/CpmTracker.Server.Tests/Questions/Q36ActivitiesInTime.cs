using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"Were required activities complete before their due point?"</summary>
public sealed class Q36ActivitiesInTime(Servers servers)
{
    private const string Question = """
        query ($id: ID!) { director(id: $id) { progress { modules { activities { activity required dueBySession dueOn doneOn late timeliness } } } } }
        """;

    [Fact]
    public async Task An_auditor_sees_of_each_whether_it_was()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.DirectorAsync("completeActivity", """activity: "A1", on: "2026-01-20" """);
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO """);
        await journey.DirectorAsync("completeActivity", """activity: "A2", on: "2026-02-20" """);
        await journey.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-02-17", minutes: 60, mode: IN_PERSON """);
        await journey.DirectorAsync("completeActivity", """activity: "A3", on: "2026-02-18" """);
        await journey.DirectorAsync("writeValuesStatement", """text: "Families first", on: "2026-02-11" """);

        var activities = (await api.AskAsync(Question, new { id = journey.Director }, api.Auditor))["director"]!["progress"]!["modules"]![0]!["activities"]!.AsArray();

        activities.Where(a => a!["required"]!.GetValue<bool>()).Select(a => a!.ToJsonString()).ShouldBe(
        [
            Line("A1", 1, "2026-01-27", "2026-01-20", "false", "IN_TIME"),
            Line("A2", 2, "2026-02-17", "2026-02-20", "false", "LATE"),
            Line("A3", 2, "2026-02-17", "2026-02-18", "true", "LATE"),
            Line("A4", 2, "2026-02-17", null, "false", "OVERDUE"),
            Line("A5", 2, "2026-02-17", null, "false", "OVERDUE"),
            Line("A6", 2, "2026-02-17", "2026-02-11", "false", "IN_TIME"),
            Line("A7", 2, "2026-02-17", null, "false", "OVERDUE"),
        ]);
        activities.Where(a => !a!["required"]!.GetValue<bool>()).ShouldAllBe(a => a!["doneOn"] == null);

        foreach (var token in (string?[])[api.CountyStaff("06037"), api.TokenOf("director", Journey.CountyId("director-0")), null])
            (await api.SendAsync(Question, new { id = journey.Director }, token))["data"]?["director"].ShouldBeNull();
    }

    private static string Line(string activity, int session, string dueOn, string? doneOn, string late, string timeliness) =>
        $$"""{"activity":"{{activity}}","required":true,"dueBySession":{{session}},"dueOn":"{{dueOn}}","doneOn":{{(doneOn is null ? "null" : $"\"{doneOn}\"")}},"late":{{late}},"timeliness":"{{timeliness}}"}""";
}
