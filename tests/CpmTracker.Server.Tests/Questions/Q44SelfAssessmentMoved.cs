using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Question 44, a director: How has my self-assessment moved between two submissions?</summary>
public sealed class Q44SelfAssessmentMoved(Servers servers)
{
    private const string Question =
        """
        progress { compareSelfAssessments {
          from { submittedOn } to { submittedOn } obstacle
          items { item element comparable before after change }
          elements { element items before after change } } }
        """;

    [Fact]
    public async Task Shows_item_by_item_and_element_by_element()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        (await journey.AskAsync(Question, journey.DirectorToken))!.ToJsonString().ShouldBe("""{"progress":{"compareSelfAssessments":null}}""");
        await journey.SubmitSelfAssessmentAsync("2026-02-10", ("LSA-1", 1), ("LSA-13", 3));
        await journey.SubmitSelfAssessmentAsync("2026-08-10", ("LSA-1", 3), ("LSA-2", 3), ("LSA-14", 1));

        var comparison = (await journey.AskAsync(Question, journey.DirectorToken))!["progress"]!["compareSelfAssessments"]!;

        (comparison["from"]!["submittedOn"]!.GetValue<string>(), comparison["to"]!["submittedOn"]!.GetValue<string>()).ShouldBe(("2026-02-10", "2026-08-10"));
        comparison["obstacle"]!.GetValue<string>().ShouldBe("NONE");
        comparison["items"]!.AsArray().Count.ShouldBe(18);
        comparison["items"]!.AsArray().Where(i => i!["change"]!.GetValue<int>() != 0).Select(i => i!.ToJsonString()).ShouldBe(
        [
            """{"item":"LSA-1","element":"foundational","comparable":true,"before":1,"after":3,"change":2}""",
            """{"item":"LSA-2","element":"foundational","comparable":true,"before":2,"after":3,"change":1}""",
            """{"item":"LSA-13","element":"teaming","comparable":true,"before":3,"after":2,"change":-1}""",
            """{"item":"LSA-14","element":"teaming","comparable":true,"before":2,"after":1,"change":-1}""",
        ]);
        comparison["elements"]!.AsArray().Select(e => (
            e!["element"]!.GetValue<string>(), e["items"]!.GetValue<int>(), e["before"]!.GetValue<decimal>(), e["after"]!.GetValue<decimal>(), e["change"]!.GetValue<decimal>())).ShouldBe(
        [
            ("foundational", 3, 1.67m, 2.67m, 1m), ("engagement", 3, 2m, 2m, 0m), ("inquiry", 3, 2m, 2m, 0m), ("advocacy", 3, 2m, 2m, 0m), ("teaming", 2, 2.5m, 1.5m, -1m),
            ("accountability", 4, 2m, 2m, 0m),
        ]);

        foreach (var token in new[] { api.Staff, api.Auditor, api.Administrator, api.CountyStaff("06019") })
            (await journey.TryAsync(Question, token))["data"]!["director"]!.ToJsonString().ShouldBe("""{"progress":{"compareSelfAssessments":null}}""");
    }
}
