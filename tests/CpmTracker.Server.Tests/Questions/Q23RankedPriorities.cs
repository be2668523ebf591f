using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Question 23, a coach: What are this director's ranked priorities, and for which have the three questions been answered?</summary>
public sealed class Q23RankedPriorities(Servers servers)
{
    private const string Question = "progress { priorities { rank improvementArea concentration answeredOn } retiredPriorities { improvementArea retiredOn reason { text } } }";

    [Fact]
    public async Task Stand_by_rank_with_the_day_of_the_answers()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.DirectorAsync(
            "rankPriorities",
            """priorities: [{ rank: 1, improvementArea: "inquiry" }, { rank: 2, improvementArea: "teaming", concentration: ERP }, { rank: 3, improvementArea: "advocacy" }], on: "2026-02-12" """);
        await journey.CoachAsync("answerThreeQuestions", """improvementArea: "teaming", workingWell: "Check-ins", worries: "Time", nextSteps: "Ask", on: "2026-02-17" """);
        await journey.CoachAsync("retirePriority", """improvementArea: "inquiry", reason: "Done with", on: "2026-03-01" """);

        (await journey.AskAsync(Question, journey.CoachToken))!.ToJsonString().ShouldBe(
            """{"progress":{"priorities":[{"rank":1,"improvementArea":"teaming","concentration":"ERP","answeredOn":"2026-02-17"},"""
            + """{"rank":2,"improvementArea":"advocacy","concentration":null,"answeredOn":null}],"retiredPriorities":[{"improvementArea":"inquiry","retiredOn":"2026-03-01","reason":{"text":"Done with"}}]}}""");

        foreach (var token in new[] { api.Staff, api.Auditor, api.Administrator, api.CountyStaff("06019") })
            (await journey.TryAsync(Question, token))["data"]!["director"]!.ToJsonString().ShouldBe("""{"progress":{"priorities":null,"retiredPriorities":null}}""");
    }

    [Fact]
    public async Task Are_areas_of_the_catalogue()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        var error = await api.RefusedAsync(
            "rankPriorities",
            $$"""commandId: "{{Api.CommandId()}}", directorId: "{{journey.Director}}", priorities: [{ rank: 1, improvementArea: "the Smith family" }], on: "2026-02-12" """,
            journey.DirectorToken);

        error["rule"]!.GetValue<string>().ShouldBe("AREA_NOT_IN_CATALOGUE");
    }
}
