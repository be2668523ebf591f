using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>"Which directors have not had session 1 within N days of enrolment? (programme staff only)"</summary>
public sealed class Q04FirstSessionLate(Servers servers)
{
    private const string Question = """
        query ($days: Int!, $day: LocalDate!) { directorsWithoutFirstSession(withinDays: $days, asOf: $day) { totalCount nodes { since days heldOn director { id } } } }
        """;

    [Fact]
    public async Task Staff_are_told_who_waits_and_who_waited_too_long()
    {
        await using var api = await servers.StartAsync();
        var late = await Journey.BeginAsync(api);
        var waits = await Journey.BeginAsync(api, county: "county-06037");
        var rested = await Journey.BeginAsync(api, county: "county-06025");
        var left = await Journey.BeginAsync(api, county: "county-06001");
        var returned = await Journey.BeginAsync(api, county: "county-06067");
        await late.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-02-11", minutes: 40, mode: VIDEO """);
        await rested.DirectorAsync("pauseParticipation", """reason: LEAVE, on: "2026-01-22" """);
        await rested.DirectorAsync("resumeParticipation", """reason: REASON_ENDED, on: "2026-02-20" """);
        await left.OfficeAsync("withdrawDirector", """reason: RETIRED, on: "2026-02-01" """);
        await returned.OfficeAsync("withdrawDirector", """reason: WORKLOAD, on: "2026-01-20" """);
        await returned.OfficeAsync("returnDirector", $"""countyId: "{Journey.CountyId("county-06067")}", appointment: EXISTING, on: "2026-02-09" """);

        (await AskAsync(api, 18, "2026-03-01")).ShouldBe(
            $$"""{"totalCount":4,"nodes":[{{Line(waits, "2026-01-12", 48)}},{{Line(late, "2026-01-12", 30, "2026-02-11")}},{{Line(returned, "2026-02-09", 20)}},{{Line(rested, "2026-01-12", 19)}}]}""");
        (await AskAsync(api, 30, "2026-03-01")).ShouldBe($$"""{"totalCount":1,"nodes":[{{Line(waits, "2026-01-12", 48)}}]}""");
        (await AskAsync(api, 14, "2026-01-31")).ShouldBe(
            $$"""{"totalCount":3,"nodes":[{{string.Join(',', new[] { late, waits, left }.OrderBy(j => Api.Raw(j.Director), StringComparer.Ordinal).Select(j => Line(j, "2026-01-12", 19)))}}]}""",
            "what happened later is left out, and who pauses on that day");

        foreach (var token in (string?[])[late.CoachToken, late.DirectorToken, api.CountyStaff("06019"), null])
            (await api.SendAsync(Question, new { days = 0, day = "2026-03-01" }, token))["data"]?["directorsWithoutFirstSession"].ShouldBeNull();
    }

    private static async Task<string> AskAsync(Api api, int days, string day) =>
        (await api.AskAsync(Question, new { days, day }, api.Staff))["directorsWithoutFirstSession"]!.ToJsonString();

    private static string Line(Journey journey, string since, int days, string? heldOn = null) =>
        $$$"""{"since":"{{{since}}}","days":{{{days}}},"heldOn":{{{(heldOn is null ? "null" : $"\"{heldOn}\"")}}},"director":{"id":"{{{journey.Director}}}"}}""";
}
