using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>21. Which reflection questions, priority questions and REDI questions have we not yet discussed?</summary>
public sealed class Q21QuestionsStillOpen(Servers servers)
{
    private const string Question = "progress { engagement { questions(open: true) { question { id } openFor } discussed: questions(open: false) { question { id } discussedOn inSession } } }";

    [Fact]
    public async Task The_coach_sees_which_are_open_and_for_which_priorities()
    {
        await using var api = await servers.StartAsync();
        var journey = await EngagementJourney.HeldOnceAsync(api);
        await journey.DirectorAsync("rankPriorities", """priorities: [{ rank: 1, improvementArea: "teaming" }, { rank: 2, improvementArea: "advocacy" }], on: "2026-02-12" """);
        await journey.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-02-17", minutes: 60, mode: IN_PERSON """);
        await journey.CoachAsync("answerThreeQuestions", """improvementArea: "teaming", workingWell: "Check-ins", worries: "Time", nextSteps: "Ask", on: "2026-02-17" """);
        await journey.CoachAsync("recordSessionDetails", """number: 2, discussed: ["Q-CPM-2", "Q-CPM-3", "Q-CPM-4", "Q-CPM-5", "Q-RES-1", "Q-RES-2", "Q-REDI-1"] """);

        var engagement = (await journey.AskAboutAsync(api, Question, journey.CoachToken))!["progress"]!["engagement"]!;

        engagement["questions"].ShouldBeJson(
            """
            [{ "question": { "id": "Q-CPM-6" }, "openFor": [] }, { "question": { "id": "Q-REDI-2" }, "openFor": [] }, { "question": { "id": "Q-RES-3" }, "openFor": [] },
             { "question": { "id": "Q-RES-4" }, "openFor": [] }, { "question": { "id": "Q-RES-5" }, "openFor": [] }]
            """);
        engagement["discussed"]!.AsArray().Select(q => $"{q!["question"]!["id"]} {q["discussedOn"]} {q["inSession"]}".TrimEnd()).ShouldBe(
        [
            "Q-CPM-1 2026-01-27 1", "Q-CPM-2 2026-02-17 2", "Q-CPM-3 2026-02-17 2", "Q-CPM-4 2026-02-17 2", "Q-CPM-5 2026-02-17 2",
            "Q-PRI-1 2026-02-17", "Q-PRI-2 2026-02-17", "Q-PRI-3 2026-02-17", "Q-REDI-1 2026-02-17 2", "Q-RES-1 2026-02-17 2", "Q-RES-2 2026-02-17 2",
        ]);
        (await journey.AskAboutAsync(api, """progress { engagement { questions(set: "Q-PRI") { openFor } } }""", journey.CoachToken))!["progress"]!["engagement"]!["questions"].ShouldBeJson(
            """[{ "openFor": ["advocacy"] }, { "openFor": ["advocacy"] }, { "openFor": ["advocacy"] }]""");
    }

    [Fact]
    public async Task Another_coach_gets_nothing_and_programme_staff_no_priorities()
    {
        await using var api = await servers.StartAsync();
        var journey = await EngagementJourney.HeldOnceAsync(api);
        await journey.DirectorAsync("rankPriorities", """priorities: [{ rank: 1, improvementArea: "teaming" }], on: "2026-02-12" """);
        var other = await Journey.BeginAsync(api, county: "county-06037");

        (await journey.AskAboutAsync(api, Question, other.CoachToken)).ShouldBeNull();
        (await journey.AskAboutAsync(api, Question, api.Staff))!.ToJsonString().ShouldNotContain("teaming");
    }
}
