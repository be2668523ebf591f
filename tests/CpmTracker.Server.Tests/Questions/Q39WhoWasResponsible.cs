using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>39. Which coach was responsible at each moment across a reassignment or county transfer?</summary>
public sealed class Q39WhoWasResponsible(Servers servers)
{
    private const string Question = "progress { engagement { responsible { coach { id } countyFips from until } } }";

    [Fact]
    public async Task The_auditor_sees_coach_and_county_of_each_moment_without_gap_or_overlap()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var next = await journey.TakenOverAsync(api, "2026-03-01");
        await journey.OfficeAsync("transferDirector", $"""toCountyId: "{Journey.CountyId("county-06037")}", appointment: NEW, on: "2026-04-01" """);
        await journey.OfficeAsync("closeCoachingEngagement", """reason: COMPLETED, on: "2026-06-30" """);
        await api.ViewsAsync();

        (await journey.AskAboutAsync(api, Question, api.Auditor)).ShouldBeJson(
            $$"""
            { "progress": { "engagement": { "responsible": [
              { "coach": null, "countyFips": "06019", "from": "2026-01-12", "until": "2026-01-14" },
              { "coach": { "id": "{{journey.Coach}}" }, "countyFips": "06019", "from": "2026-01-15", "until": "2026-02-28" },
              { "coach": { "id": "{{next}}" }, "countyFips": "06019", "from": "2026-03-01", "until": "2026-03-31" },
              { "coach": { "id": "{{next}}" }, "countyFips": "06037", "from": "2026-04-01", "until": "2026-06-30" },
              { "coach": null, "countyFips": "06037", "from": "2026-07-01", "until": null }] } } }
            """);
    }

    [Fact]
    public async Task A_former_coach_gets_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.TakenOverAsync(api, "2026-03-01");

        (await journey.AskAboutAsync(api, Question, journey.CoachToken)).ShouldBeNull();
    }
}
