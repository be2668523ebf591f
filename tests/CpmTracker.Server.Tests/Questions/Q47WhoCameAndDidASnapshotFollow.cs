using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>47. Who came to the bootcamp and did a Snapshot follow? Asked by the staff of the academy that held it.</summary>
public sealed class Q47WhoCameAndDidASnapshotFollow(Servers servers)
{
    private const string Question =
        """
        { activities(where: { type: "rta-bootcamp", region: "Northern", status: HELD }) { totalCount nodes { title from until participation {
            county { name } people directorCame levels { level people } followingSnapshot { completedOn participants } } } } }
        """;

    [Fact]
    public async Task Each_county_that_came_with_whom_and_its_first_snapshot_since()
    {
        await using var api = await servers.StartAsync();
        await HistoryAsync(api);

        var answer = (await api.AskAsync(Question, token: api.RegionalStaff("Northern")))["activities"]!;

        answer.ToJsonString().ShouldBe(
            """
            {"totalCount":1,"nodes":[{"title":"Bootcamp","from":"2026-03-10","until":"2026-03-10","participation":[
            {"county":{"name":"Modoc"},"people":5,"directorCame":true,"levels":[{"level":"leadership-and-management","people":1},{"level":"front-line","people":4}],
            "followingSnapshot":{"completedOn":"2026-04-15","participants":9}},
            {"county":{"name":"Shasta"},"people":2,"directorCame":false,"levels":[{"level":"supervisory","people":2}],"followingSnapshot":null},
            {"county":{"name":"Siskiyou"},"people":null,"directorCame":false,"levels":[],"followingSnapshot":null}]}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Another_regions_staff_learn_who_came_and_nothing_more()
    {
        await using var api = await servers.StartAsync();
        await HistoryAsync(api);

        foreach (var token in new[] { null, api.RegionalStaff("Central") })
        {
            var answer = await api.SendAsync(Question, token: token);
            answer["data"]!["activities"]!["nodes"]![0]!["participation"]!.ToJsonString().ShouldBe(
                """
                [{"county":{"name":"Modoc"},"people":5,"directorCame":null,"levels":null,"followingSnapshot":null},
                {"county":{"name":"Shasta"},"people":2,"directorCame":null,"levels":null,"followingSnapshot":null},
                {"county":{"name":"Siskiyou"},"people":null,"directorCame":null,"levels":null,"followingSnapshot":null}]
                """.ReplaceLineEndings(""));
            answer.ToJsonString().ShouldNotContain("2026-04-15");
        }
    }

    /// <summary>Modoc completes two Snapshots after the bootcamp, Shasta one before it, Siskiyou none.</summary>
    private static async Task HistoryAsync(Api api)
    {
        var bootcamp = await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2026-03-10", "Northern");
        await bootcamp.TakePartAsync("06049", """{ level: "front-line", people: 4 }, { level: "leadership-and-management", people: 1 }""", directorCame: true);
        await bootcamp.TakePartAsync("06089", """{ level: "supervisory", people: 2 }""");
        await bootcamp.TakePartAsync("06093", token: api.CountyStaff("06093"));
        await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Elsewhere", "2026-03-12", "Central");
        await ActivityJourney.AnnounceAsync(api, "rta-bootcamp", "To come", "2027-03-12", "Northern");
        await SnapshotAsync(api, "06049", "2026-08-01", participants: 12);
        await SnapshotAsync(api, "06049", "2026-04-15", participants: 9);
        await SnapshotAsync(api, "06089", "2026-03-09", participants: 20);
        await api.ViewsAsync();
    }

    private static async Task SnapshotAsync(Api api, string fips, string on, int participants)
    {
        var catalogue = await api.AskAsync("{ catalogue { instruments { id version kind } } }");
        var instrument = catalogue["catalogue"]!["instruments"]!.AsArray().First(i => i!["kind"]!.GetValue<string>() == "COUNTY_SNAPSHOT")!;
        await api.RecordAsync(
            "completeSnapshot",
            $$"""
            commandId: "{{Api.CommandId()}}", countyId: "{{ActivityJourney.County(fips)}}", instrument: "{{instrument["id"]}}", instrumentVersion: {{instrument["version"]}},
            participants: {{participants}}, on: "{{on}}", dimensions: [{ area: ORB, rating: 2 }, { area: ERP, rating: 1 }, { area: WD, rating: 3 }, { area: QOSI, rating: 2 }]
            """,
            api.CountyStaff(fips),
            "county { id }");
    }
}
