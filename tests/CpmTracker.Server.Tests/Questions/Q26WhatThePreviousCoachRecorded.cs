using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>26. What did the previous coach record that I am allowed to see?</summary>
public sealed class Q26WhatThePreviousCoachRecorded(Servers servers)
{
    private const string Question =
        """
        progress { valuesStatement { text } priorities { improvementArea } threeQuestions { worries { text } } developmentPlan { goals { statement { text } } }
          selfAssessments { ratings { rating } } sessions { number minutes note { text } }
          engagement { sessions { discussed teamEngagement notes { text { text } } } reflections { question text { text } } handovers { on note { text } }
            openItems { kind module session activity } } }
        history(first: 50) { nodes { type fields { name value withheld } } }
        """;

    private static readonly string[] Secrets =
        ["Families first", "Too little time", "Meet partners", "Went through the overview", "It moved me", "Open and curious", "Ask about the team", "UNDECIDED", "Undecided", "\"rating\":2", "\"teaming\""];

    [Fact]
    public async Task Without_the_directors_consent_the_next_coach_sees_that_it_was_recorded_and_not_what_was_written()
    {
        await using var api = await servers.StartAsync();
        var (journey, next) = await HandedOverAsync(api);

        var director = (await journey.AskAboutAsync(api, Question, next))!;

        foreach (var secret in Secrets) director.ToJsonString().ShouldNotContain(secret);
        director["progress"]!["sessions"]!.AsArray().Select(s => (s!["number"]!.GetValue<int>(), s["minutes"]!.GetValue<int>(), s["note"])).ShouldBe([(1, 40, null), (2, 60, null)]);
        director["progress"]!["engagement"]!["sessions"]![0]!["discussed"].ShouldBeJson("""["Q-CPM-1", "REDI-5"]""");
        director["progress"]!["engagement"]!["openItems"].ShouldBeJson("[]");
        director["history"]!["nodes"]!.AsArray().Single(e => e!["type"]!.GetValue<string>() == "director.handover_noted.v1")!["fields"].ShouldBeJson(
            $$"""[{ "name": "coach", "value": "{{Api.Raw(journey.Coach)}}", "withheld": false }, { "name": "note", "value": null, "withheld": true }]""");
    }

    [Fact]
    public async Task With_the_consent_to_share_with_the_next_coach_all_of_it_is_read_and_after_it_is_taken_back_nothing()
    {
        await using var api = await servers.StartAsync();
        var (journey, next) = await HandedOverAsync(api);
        var version = (await journey.DirectorAsync("giveSharingConsent", """scope: NEXT_COACH, on: "2026-05-02" """))["director"]!["version"]!.GetValue<int>();

        var read = (await journey.AskAboutAsync(api, Question, next))!.ToJsonString();
        foreach (var secret in Secrets) read.ShouldContain(secret);

        await journey.DirectorAsync("withdrawSharingConsent", """scope: NEXT_COACH, on: "2026-05-03" """);
        (await journey.AskAboutAsync(api, "progress { sessions { note { text } } }", next)).ShouldBeJson("""{ "progress": { "sessions": [{ "note": null }, { "note": null }] } }""");
        (await journey.AskAboutAsync(api, $$"""asOf(version: {{version}}) { valuesStatement { text } sessions { note { text } } }""", next)).ShouldBeJson(
            """{ "asOf": { "valuesStatement": null, "sessions": [{ "note": null }, { "note": null }] } }""");
    }

    [Fact]
    public async Task What_is_written_from_then_on_the_next_coach_reads_and_the_former_sees_nothing_more()
    {
        await using var api = await servers.StartAsync();
        var (journey, next) = await HandedOverAsync(api);
        await journey.DirectorAsync("writeValuesStatement", """text: "Plain words", on: "2026-05-04" """);

        (await journey.AskAboutAsync(api, "progress { valuesStatement { text } }", next)).ShouldBeJson("""{ "progress": { "valuesStatement": { "text": "Plain words" } } }""");
        await journey.DirectorAsync("giveSharingConsent", """scope: NEXT_COACH, on: "2026-05-04" """);
        (await journey.AskAboutAsync(api, Question, journey.CoachToken)).ShouldBeNull();
    }

    private static async Task<(Journey Journey, string Next)> HandedOverAsync(Api api)
    {
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        await journey.CoachAsync("recordSessionDetails", EngagementJourney.FirstForm);
        await journey.CoachAsync("noteHandover", """note: "Ask about the team", on: "2026-04-30" """);
        return (journey, api.TokenOf("coach", await journey.TakenOverAsync(api, "2026-05-01")));
    }
}
