using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>14. Which counties are small and in the Northern region with no activity this year?</summary>
public sealed class Q14SmallNorthernCountiesWithoutActivity(Servers servers)
{
    private const string Question =
        """
        { activityParticipation(where: { region: "Northern", sizeClass: SMALL, from: "2026-01-01", until: "2026-12-31" }) {
            neverTookPart { name region sizeClass population } tookPart { county { name } } } }
        """;

    /// <summary>The seeds' 20 small counties of the Northern region, but for the one that took part this year.</summary>
    private static readonly string[] Without =
    [
        "Alpine 1344", "Amador 40095", "Calaveras 45349", "Colusa 21780", "Del Norte 27655", "Glenn 28675", "Inyo 18804", "Lake 67749", "Lassen 32949", "Mendocino 91534",
        "Modoc 8723", "Mono 13291", "Plumas 19631", "Sierra 3079", "Sutter 99080", "Tehama 65345", "Trinity 15818", "Tuolumne 55243", "Yuba 80404",
    ];

    [Fact]
    public async Task All_of_them_but_for_those_that_took_part_in_something_this_year()
    {
        await using var api = await servers.StartAsync();
        var lastYear = await ActivityJourney.HeldAsync(api, "director-session", "Director Session", "2025-12-31");
        await lastYear.TakePartAsync("06105");
        var bootcamp = await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2026-03-10", "Northern");
        await bootcamp.TakePartAsync("06093");
        await bootcamp.TakePartAsync("06089");
        await bootcamp.TakePartAsync("06049");
        await bootcamp.HostAsync("voidCountyParticipation", $"""countyId: "{ActivityJourney.County("06049")}", reason: "Signed up and did not come" """);
        await api.ViewsAsync();

        var answer = (await api.AskAsync(Question, token: api.Staff))["activityParticipation"]!;

        answer["tookPart"]!.ToJsonString().ShouldBe("""[{"county":{"name":"Siskiyou"}}]""", "Shasta is not small, Trinity came last year, Modoc's part was voided");
        answer["neverTookPart"]!.AsArray().Select(c => $"{c!["name"]} {c["population"]}").ShouldBe(Without);
        answer["neverTookPart"]!.AsArray().Select(c => $"{c!["region"]} {c["sizeClass"]}").Distinct().ShouldBe(["Northern SMALL"]);
    }
}
