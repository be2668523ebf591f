using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>
/// Q15: What text and figures can I give CDSS for the PIP/APSR, or a county for its SIP progress report, as of a date, and how were they computed?
/// What can be answered before reports are published: the figures up to a date, the edition they go by, and the definition of each in words.
/// </summary>
public sealed class Q15FiguresForReports(Servers servers)
{
    private const string Question =
        """
        { catalogue { edition }
          coachingSessionGroups(by: [FISCAL_YEAR], where: { until: "2026-02-16" }) { keys { label } count minutes { sum median } }
          eventGroups(by: [EVENT_TYPE], from: "2025-07-01", until: "2026-02-16") { keys { key } count }
          __type(name: "CoachingSessionGroup") { fields { name description } } }
        """;

    [Fact]
    public async Task Statewide_staff_get_the_figures_up_to_the_day_with_their_definitions()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();
        await api.ViewsAsync();

        var answer = await api.AskAsync(Question, token: api.Staff);

        answer["catalogue"]!["edition"]!.GetValue<string>().ShouldNotBeEmpty();
        answer["coachingSessionGroups"]!.ToJsonString().ShouldBe("""[{"keys":[{"label":"FY 2025-26"}],"count":1,"minutes":{"sum":40,"median":40}}]""");
        answer["eventGroups"]!.AsArray().Select(e => $"{e!["keys"]![0]!["key"]} {e["count"]}").ShouldBe(
        [
            "director.activity_completed.v1 3", "director.coach_assigned.v1 1", "director.coaching_session_held.v1 1", "director.enrolled.v1 1",
            "director.priorities_ranked.v1 1", "director.self_assessment_submitted.v1 1", "director.values_statement_written.v1 1",
        ]);
        answer["__type"]!["fields"]!.AsArray().Select(f => $"{f!["name"]}: {f["description"]}").ShouldBe(
        [
            "keys: What they have in common, in the order in which it was asked for.",
            "count: How many sessions.",
            "share: Their part of all that were counted, from 0 to 1.",
            "minutes: How long they lasted, in minutes.",
            "minutesPlanned: How long the catalogue plans these sessions to last, in minutes, at most.",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_gets_a_figure()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();

        var answer = await api.SendAsync(Question);

        answer["errors"].ShouldNotBeNull();
        answer["data"]?["coachingSessionGroups"].ShouldBeNull();
        answer["data"]?["eventGroups"].ShouldBeNull();
    }
}
