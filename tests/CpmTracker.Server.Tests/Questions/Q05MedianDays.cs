using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>Q5: Median days from enrolment to session 1, session 1 to 2, and to a PDP?</summary>
public sealed class Q05MedianDays(Servers servers)
{
    private const string Question = "{ directorGroups(by: []) { count daysToSessionOne { count median } daysFromSessionOneToTwo { count median } daysToPlan { count median } } }";

    [Fact]
    public async Task Statewide_staff_are_told_over_all_who_came_so_far()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();
        var losAngeles = await Journey.BeginAsync(api, county: "county-06037", enrolledOn: "2026-01-20");
        await losAngeles.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-02-09", minutes: 40, mode: VIDEO""");
        await losAngeles.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-03-22", minutes: 60, mode: VIDEO""");
        var imperial = await Journey.BeginAsync(api, county: "county-06025", enrolledOn: "2026-01-02");
        await imperial.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-02-01", minutes: 40, mode: VIDEO""");
        await Journey.BeginAsync(api, county: "county-06001");

        (await api.AskAsync(Question, token: api.Staff)).ToJsonString().ShouldBe(
            """{"directorGroups":[{"count":4,"daysToSessionOne":{"count":3,"median":20},"daysFromSessionOneToTwo":{"count":2,"median":31},"daysToPlan":{"count":1,"median":36}}]}""");
        (await api.AskAsync(Question, token: losAngeles.CoachToken)).ToJsonString().ShouldBe(
            """{"directorGroups":[{"count":1,"daysToSessionOne":{"count":1,"median":20},"daysFromSessionOneToTwo":{"count":1,"median":41},"daysToPlan":{"count":0,"median":null}}]}""");
    }

    [Fact]
    public async Task Nobody_is_told_anything()
    {
        await using var api = await servers.StartAsync();
        await (await Journey.BeginAsync(api)).CompleteModuleOneAsync();

        var answer = await api.SendAsync(Question);

        answer.ToJsonString().ShouldContain("AUTH_NOT_AUTH");
        answer["data"]?["directorGroups"].ShouldBeNull();
        (await api.AskAsync(Question, token: api.RegionalStaff("Central")))["directorGroups"]![0]!["count"]!.GetValue<int>().ShouldBe(0);
    }
}
