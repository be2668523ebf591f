using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Question 22, a coach: Has the self-assessment been submitted so that I can debrief it?</summary>
public sealed class Q22SelfAssessmentSubmitted(Servers servers)
{
    private const string Question =
        "progress { selfAssessmentStarted { instrument instrumentVersion startedOn } selfAssessments { instrument instrumentVersion submittedOn debriefedOn } }";

    [Fact]
    public async Task Shows_from_the_start_to_the_debrief()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await AnswerIs("""{"selfAssessmentStarted":null,"selfAssessments":[]}""");

        await journey.DirectorAsync("startSelfAssessment", """instrument: "leadership-self-assessment", instrumentVersion: 1, on: "2026-02-08" """);
        await AnswerIs("""{"selfAssessmentStarted":{"instrument":"leadership-self-assessment","instrumentVersion":1,"startedOn":"2026-02-08"},"selfAssessments":[]}""");

        var assessment = await journey.SubmitSelfAssessmentAsync("2026-02-10");
        await AnswerIs(
            """{"selfAssessmentStarted":null,"selfAssessments":[{"instrument":"leadership-self-assessment","instrumentVersion":1,"submittedOn":"2026-02-10","debriefedOn":null}]}""");

        await journey.CoachAsync("debriefSelfAssessment", $"""selfAssessmentId: "{assessment}", on: "2026-02-17" """);
        await AnswerIs(
            """{"selfAssessmentStarted":null,"selfAssessments":[{"instrument":"leadership-self-assessment","instrumentVersion":1,"submittedOn":"2026-02-10","debriefedOn":"2026-02-17"}]}""");

        (await journey.AskAsync(Question, (await Journey.BeginAsync(api, "county-06037")).CoachToken)).ShouldBeNull("another coach has no business with this director");

        async Task AnswerIs(string progress) => (await journey.AskAsync(Question, journey.CoachToken))!["progress"]!.ToJsonString().ShouldBe(progress);
    }

    [Fact]
    public async Task Before_it_is_submitted_it_cannot_be_debriefed()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var unknown = Convert.ToBase64String("SelfAssessment:assessment-1"u8);

        var error = await api.RefusedAsync(
            "debriefSelfAssessment", $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", selfAssessmentId: "{unknown}", on: "2026-02-17" """, journey.CoachToken);

        error["rule"]!.GetValue<string>().ShouldBe("ASSESSMENT_NOT_SUBMITTED");
    }
}
