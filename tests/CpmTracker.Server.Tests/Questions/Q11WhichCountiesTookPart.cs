using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>11. Which counties took part in Director Sessions, Learning Circles, bootcamps and regional work; which never did?</summary>
public sealed class Q11WhichCountiesTookPart(Servers servers)
{
    private const string Question =
        """
        { activityParticipation(where: { types: ["director-session", "learning-circle", "rta-bootcamp", "regional-work"] }) {
            byType { type title tookPart { county { name } times lastOn } neverTookPart { name } }
            tookPart { county { fips name } times lastOn } neverTookPart { name } } }
        """;

    [Fact]
    public async Task Each_type_tells_who_took_part_how_often_and_who_never_did()
    {
        await using var api = await servers.StartAsync();
        await HistoryAsync(api);

        var answer = (await api.AskAsync(Question, token: api.Staff))["activityParticipation"]!;

        answer["byType"]!.AsArray().Select(Told).ShouldBe(
        [
            "Director Session: Fresno 2 2026-06-01, Los Angeles 1 2026-02-01; 56 never",
            "Learning Circle: Fresno 1 2026-03-01; 57 never",
            "RTA bootcamp: Shasta 1 2026-04-01; 57 never",
            "Regional work: ; 58 never",
        ]);
        answer["tookPart"]!.ToJsonString().ShouldBe(
            """
            [{"county":{"fips":"06019","name":"Fresno"},"times":3,"lastOn":"2026-06-01"},
            {"county":{"fips":"06037","name":"Los Angeles"},"times":1,"lastOn":"2026-02-01"},
            {"county":{"fips":"06089","name":"Shasta"},"times":1,"lastOn":"2026-04-01"}]
            """.ReplaceLineEndings(""));
        var never = answer["neverTookPart"]!.AsArray().Select(c => c!["name"]!.GetValue<string>()).ToList();
        never.Count.ShouldBe(55);
        never.ShouldContain("Tehama", "its part was voided");
        never.ShouldContain("Kern", "training is not among what was asked for");
        never.Intersect(["Fresno", "Los Angeles", "Shasta"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Asked_for_a_span_of_days_only_what_ended_in_it_counts_and_left_out_every_type_is_told()
    {
        await using var api = await servers.StartAsync();
        await HistoryAsync(api);

        var answer = (await api.AskAsync(
            """{ activityParticipation(where: { from: "2026-03-01", until: "2026-05-31" }) { byType { type tookPart { county { name } } } tookPart { county { name } times } } }""",
            token: api.Staff))["activityParticipation"]!;

        answer["tookPart"]!.ToJsonString().ShouldBe(
            """[{"county":{"name":"Fresno"},"times":1},{"county":{"name":"Kern"},"times":1},{"county":{"name":"Shasta"},"times":1}]""");
        answer["byType"]!.AsArray().Select(t => $"{t!["type"]} {t["tookPart"]!.AsArray().Count}").ShouldBe(
            ["director-session 0", "directors-institute 0", "implementation-support-team 0", "learning-circle 1", "regional-work 0", "rta-bootcamp 1", "training 1"]);
    }

    [Fact]
    public async Task That_a_county_took_part_is_public_and_how_many_of_which_staff_is_not()
    {
        await using var api = await servers.StartAsync();
        await HistoryAsync(api);

        (await api.AskAsync(Question)).ToJsonString().ShouldBe((await api.AskAsync(Question, token: api.Staff)).ToJsonString());
        var answer = await api.SendAsync("""{ county(fips: "06019") { participation { levels { people } directorCame } } }""");
        answer["data"]!["county"]!["participation"]!.AsArray().Select(p => p!.ToJsonString()).Distinct().ShouldBe(["""{"levels":null,"directorCame":null}"""]);
        answer["errors"]!.AsArray().ShouldAllBe(e => e!["extensions"]!["code"]!.GetValue<string>().StartsWith("AUTH_NOT_AUTH", StringComparison.Ordinal));
    }

    private static async Task HistoryAsync(Api api)
    {
        var first = await ActivityJourney.HeldAsync(api, "director-session", "Director Session 1", "2026-02-01");
        await first.TakePartAsync("06019", """{ level: "leadership-and-management", people: 2 }""", directorCame: true);
        await first.TakePartAsync("06037", directorCame: true);
        var second = await ActivityJourney.HeldAsync(api, "director-session", "Director Session 2", "2026-06-01");
        await second.TakePartAsync("06019", directorCame: true);
        var circle = await ActivityJourney.HeldAsync(api, "learning-circle", "Learning Circle", "2026-03-01");
        await circle.TakePartAsync("06019");
        var bootcamp = await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2026-04-01", "Northern");
        await bootcamp.TakePartAsync("06089");
        await bootcamp.TakePartAsync("06103");
        await bootcamp.HostAsync("voidCountyParticipation", $"""countyId: "{ActivityJourney.County("06103")}", reason: "Signed up and did not come" """);
        var fallen = await ActivityJourney.AnnounceAsync(api, "regional-work", "Regional work", "2026-05-01", "Northern");
        await fallen.HostAsync("cancelActivity", """reason: EMERGENCY, on: "2026-04-20" """);
        var training = await ActivityJourney.HeldAsync(api, "training", "CPM training", "2026-05-15");
        await training.TakePartAsync("06029");
        await api.ViewsAsync();
    }

    private static string Told(JsonNode? type) =>
        $"{type!["title"]}: {string.Join(", ", type["tookPart"]!.AsArray().Select(t => $"{t!["county"]!["name"]} {t["times"]} {t["lastOn"]}"))}; {type["neverTookPart"]!.AsArray().Count} never";
}
