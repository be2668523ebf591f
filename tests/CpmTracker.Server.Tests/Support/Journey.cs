using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Support;

/// <summary>The steps of a director's development, as the people concerned send them.</summary>
public sealed class Journey(Api api)
{
    public const string Fresno = "county-06019";

    public string Director { get; private set; } = "";

    public string Coach { get; private set; } = "";

    public string DirectorToken => api.TokenOf("director", Director);

    public string CoachToken => api.TokenOf("coach", Coach);

    public static string CountyId(string raw) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"County:{raw}"));

    /// <summary>The office enrols a director, registers a coach and assigns the coach.</summary>
    public static async Task<Journey> BeginAsync(Api api, string county = Fresno, string enrolledOn = "2026-01-12")
    {
        var journey = new Journey(api);
        var enrolled = await api.RecordAsync(
            "enrolDirector",
            $"""commandId: "{Api.CommandId()}", name: "A. Director", countyId: "{CountyId(county)}", appointment: NEW, cohort: "2026", on: "{enrolledOn}" """,
            api.Administrator,
            "director { id version progress { status } }");
        journey.Director = enrolled["director"]!["id"]!.GetValue<string>();
        var registered = await api.RecordAsync(
            "registerCoach", $"""commandId: "{Api.CommandId()}", name: "A. Coach", capacity: 8, on: "2026-01-05" """, api.Administrator, "coach { id name }");
        journey.Coach = registered["coach"]!["id"]!.GetValue<string>();
        await journey.OfficeAsync("assignCoach", $"""coachId: "{journey.Coach}", on: "2026-01-15" """);
        return journey;
    }

    public Task<JsonNode> OfficeAsync(string mutation, string input) => RecordAsync(mutation, input, api.Administrator);

    public Task<JsonNode> CoachAsync(string mutation, string input) => RecordAsync(mutation, input, CoachToken);

    public Task<JsonNode> DirectorAsync(string mutation, string input) => RecordAsync(mutation, input, DirectorToken);

    /// <summary>The coach records a session of Module One; gives the record's id.</summary>
    public async Task<string> HoldAsync(int number, string on, int minutes, string note = "Went through the guide")
    {
        var held = await CoachAsync("recordCoachingSession", $"""number: {number}, heldOn: "{on}", minutes: {minutes}, mode: VIDEO, note: "{note}" """);
        return held["director"]!["progress"]!["sessions"]!.AsArray().Last(s => s!["number"]!.GetValue<int>() == number)!["id"]!.GetValue<string>();
    }

    /// <summary>From the first session to the revised plan.</summary>
    public async Task CompleteModuleOneAsync()
    {
        await DirectorAsync("completeActivity", """activity: "A1", minutes: 20, on: "2026-01-20" """);
        await CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO, note: "Went through the overview" """);
        await DirectorAsync("completeActivity", """activity: "A2", on: "2026-02-02" """);
        await DirectorAsync("completeActivity", """activity: "A3", on: "2026-02-03" """);
        var assessment = await SubmitSelfAssessmentAsync("2026-02-10");
        await DirectorAsync("writeValuesStatement", """text: "Families first", on: "2026-02-11" """);
        await DirectorAsync("rankPriorities", """priorities: [{ rank: 1, improvementArea: "teaming", concentration: ERP }, { rank: 2, improvementArea: "advocacy" }], on: "2026-02-12" """);
        await CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-02-17", minutes: 60, mode: IN_PERSON """);
        await CoachAsync("debriefSelfAssessment", $"""selfAssessmentId: "{assessment}", on: "2026-02-17" """);
        await CoachAsync("answerThreeQuestions", """improvementArea: "teaming", workingWell: "Weekly check-ins", worries: "Too little time", nextSteps: "Ask the team", on: "2026-02-17" """);
        await CoachAsync("createDevelopmentPlan", $$"""selfAssessmentId: "{{assessment}}", createdInSession: 2, goals: [{ goal: "g1", improvementArea: "teaming", statement: "Meet partners monthly" }], on: "2026-02-17" """);
        await CoachAsync("reviseDevelopmentPlan", """goals: [{ goal: "g1", improvementArea: "teaming", statement: "Meet partners every two weeks" }], reason: "It helped", on: "2026-04-20" """);
    }

    /// <summary>Rates every item of the instrument and gives the submission's id.</summary>
    /// <param name="on">The day.</param>
    /// <param name="others">Ratings of items that are not rated 2, by their ids.</param>
    public async Task<string> SubmitSelfAssessmentAsync(string on, params (string Item, int Rating)[] others)
    {
        var catalogue = await api.AskAsync("{ catalogue { instruments { id version kind items { id } } } }");
        var instrument = catalogue["catalogue"]!["instruments"]!.AsArray().First(i => i!["kind"]!.GetValue<string>() == "LEADERSHIP_SELF_ASSESSMENT")!;
        var ratings = string.Join(", ", instrument["items"]!.AsArray().Select(i => $$"""{ item: "{{i!["id"]}}", rating: {{Rating($"{i["id"]}")}} }"""));
        var submitted = await DirectorAsync(
            "submitSelfAssessment", $"""instrument: "{instrument["id"]}", instrumentVersion: {instrument["version"]}, ratings: [{ratings}], on: "{on}" """);
        return submitted["director"]!["progress"]!["selfAssessments"]!.AsArray()[^1]!["id"]!.GetValue<string>();

        int Rating(string item) => others.FirstOrDefault(o => o.Item == item) is { Rating: > 0 } other ? other.Rating : 2;
    }

    /// <summary>Asks about the director in one query, as the bearer of a token.</summary>
    public async Task<JsonNode?> AskAsync(string selection, string token) =>
        (await api.AskAsync($"query ($id: ID!) {{ director(id: $id) {{ {selection} }} }}", new { id = Director }, token))["director"];

    /// <summary>The same for somebody who may see only some of it; fields withheld are none.</summary>
    public Task<JsonNode> TryAsync(string selection, string token) =>
        api.SendAsync($"query ($id: ID!) {{ director(id: $id) {{ {selection} }} }}", new { id = Director }, token);

    private Task<JsonNode> RecordAsync(string mutation, string input, string token) => api.RecordAsync(
        mutation,
        $"""commandId: "{Api.CommandId()}", directorId: "{Director}", {input}""",
        token,
        "director { id version progress { status minutesDelivered minutesPlanned selfAssessments { id submittedOn debriefedOn } sessions { id number minutes heldOn flags voided corrections } hasDevelopmentPlan } }");
}
