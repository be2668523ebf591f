using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Q6: How many coaching hours were delivered against those planned, by region and coach?</summary>
public sealed class Q06CoachingHours(Servers servers)
{
    private const string Question =
        """
        { directorGroups(by: [REGION, COACH]) { keys { key label } count minutesDelivered { sum share } minutesPlanned { sum } }
          coachingSessionGroups(by: [REGION, COACH]) { keys { key } count minutes { sum } minutesPlanned { sum } } }
        """;

    [Fact]
    public async Task Statewide_staff_are_told_minutes_by_the_coach_assigned_and_by_the_coach_who_held_the_sessions()
    {
        await using var api = await servers.StartAsync();
        var fresno = await Journey.BeginAsync(api);
        await fresno.CompleteModuleOneAsync();
        var losAngeles = await Journey.BeginAsync(api, county: "county-06037");
        await losAngeles.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-02-09", minutes: 25, mode: VIDEO""");
        await losAngeles.OfficeAsync("assignCoach", $"""coachId: "{fresno.Coach}", reason: "Closer", on: "2026-03-01" """);
        await api.ViewsAsync();
        var (first, second) = (Api.Raw(fresno.Coach), Api.Raw(losAngeles.Coach));

        (await api.AskAsync(Question, token: api.Staff)).ToJsonString().ShouldBe(
            $$$"""
            {"directorGroups":[
            {"keys":[{"key":"Central","label":"Central"},{"key":"{{{first}}}","label":"A. Coach"}],"count":1,"minutesDelivered":{"sum":100,"share":0.8},"minutesPlanned":{"sum":105}},
            {"keys":[{"key":"Los Angeles","label":"Los Angeles"},{"key":"{{{first}}}","label":"A. Coach"}],"count":1,"minutesDelivered":{"sum":25,"share":0.2},"minutesPlanned":{"sum":105}}],
            "coachingSessionGroups":[
            {"keys":[{"key":"Central"},{"key":"{{{first}}}"}],"count":2,"minutes":{"sum":100},"minutesPlanned":{"sum":105}},
            {"keys":[{"key":"Los Angeles"},{"key":"{{{second}}}"}],"count":1,"minutes":{"sum":25},"minutesPlanned":{"sum":45}}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task A_coach_is_told_of_their_own_directors_and_nobody_of_any()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.HoldAsync(1, "2026-02-09", 25);
        await (await Journey.BeginAsync(api, county: "county-06037")).HoldAsync(1, "2026-02-10", 45);
        await api.ViewsAsync();

        (await api.AskAsync(Question, token: journey.CoachToken)).ToJsonString().ShouldBe(
            $$$"""
            {"directorGroups":[
            {"keys":[{"key":"Central","label":"Central"},{"key":"{{{Api.Raw(journey.Coach)}}}","label":"A. Coach"}],"count":1,"minutesDelivered":{"sum":25,"share":1},"minutesPlanned":{"sum":105}}],
            "coachingSessionGroups":[
            {"keys":[{"key":"Central"},{"key":"{{{Api.Raw(journey.Coach)}}}"}],"count":1,"minutes":{"sum":25},"minutesPlanned":{"sum":45}}]}
            """.ReplaceLineEndings(""));
        var nobodys = await api.SendAsync(Question);
        nobodys["errors"].ShouldNotBeNull();
        nobodys["data"]?["directorGroups"].ShouldBeNull();
        nobodys["data"]?["coachingSessionGroups"].ShouldBeNull();
    }
}
