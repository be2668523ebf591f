using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Question 20, a coach: What did we agree last time, and which behaviour trials should I ask about?</summary>
public sealed class Q20WhatWeAgreed(Servers servers)
{
    private const string Question =
        """
        progress { developmentPlan {
          reviews { reviewedOn session { module number } nextReviewOn decisions { goal decision } }
          nextReviewOn
          actions(underWay: true) { goal description { text } targetOn supportNeeded { text } status }
          trials(reported: false) { behavior setting { text } plannedOn reviewAt { number } outcome }
          rediCommitments { text { text } } } }
        """;

    [Fact]
    public async Task Is_in_the_plan_as_last_reviewed()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await journey.CoachAsync("addPlanAction", """goal: "g1", description: "Call the three partners", targetOn: "2026-06-30", supportNeeded: "A list of names", on: "2026-04-20" """);
        await journey.CoachAsync("addPlanAction", """goal: "g1", description: "Book a room", on: "2026-04-20" """);
        await journey.CoachAsync("planBehaviorTrial", """behavior: "LB-7", setting: "Weekly managers' meeting", plannedOn: "2026-04-27", reviewInSession: 2, on: "2026-04-20" """);
        await journey.CoachAsync("planBehaviorTrial", """behavior: "LB-8", setting: "All-staff call", plannedOn: "2026-05-04", on: "2026-04-20" """);
        await journey.CoachAsync("recordRediCommitment", """text: "Ask who is missing at the table", on: "2026-04-20" """);
        var plan = (await journey.AskAsync("progress { developmentPlan { actions { id } trials { id } } }", journey.CoachToken))!["progress"]!["developmentPlan"]!;
        await journey.DirectorAsync("reportPlanActionProgress", $"""actionId: "{plan["actions"]![0]!["id"]}", status: UNDER_WAY, note: "Two of three", on: "2026-05-01" """);
        await journey.DirectorAsync("achievePlanItem", $"""actionId: "{plan["actions"]![1]!["id"]}", reason: "Booked", on: "2026-05-01" """);
        await journey.DirectorAsync("reportBehaviorTrial", $"""trialId: "{plan["trials"]![0]!["id"]}", outcome: WORKED_IN_PART, learning: "Wait longer", on: "2026-05-02" """);
        await journey.CoachAsync("reviewDevelopmentPlan", """decisions: [{ goal: "g1", decision: KEEP }], session: 2, nextReviewOn: "2026-07-20", on: "2026-05-04" """);

        (await journey.AskAsync(Question, journey.CoachToken))!.ToJsonString().ShouldBe(Flat(
            """
            {"progress":{"developmentPlan":{
            "reviews":[{"reviewedOn":"2026-05-04","session":{"module":"module-1","number":2},"nextReviewOn":"2026-07-20","decisions":[{"goal":"g1","decision":"KEEP"}]}],
            "nextReviewOn":"2026-07-20",
            "actions":[{"goal":"g1","description":{"text":"Call the three partners"},"targetOn":"2026-06-30","supportNeeded":{"text":"A list of names"},"status":"UNDER_WAY"}],
            "trials":[{"behavior":"LB-8","setting":{"text":"All-staff call"},"plannedOn":"2026-05-04","reviewAt":null,"outcome":null}],
            "rediCommitments":[{"text":{"text":"Ask who is missing at the table"}}]}}}
            """));

        foreach (var token in new[] { api.Staff, api.Auditor, api.Administrator, api.CountyStaff("06019") })
        {
            (await journey.TryAsync(Question, token))["data"]!["director"]!.ToJsonString().ShouldBe(
                """{"progress":{"developmentPlan":{"reviews":null,"nextReviewOn":null,"actions":null,"trials":null,"rediCommitments":null}}}""");
        }

        (await journey.AskAsync(Question, (await Journey.BeginAsync(api, "county-06037")).CoachToken)).ShouldBeNull("another coach has no business with this director");
    }

    private static string Flat(string json) => string.Concat(json.ReplaceLineEndings("\n").Split('\n'));
}
