using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>43. Who can see what I wrote?</summary>
public sealed class Q43WhoSeesWhatIWrote(Servers servers)
{
    private const string Question =
        """
        { viewer { director { progress { engagement { consents { scope since } agreements { sharedWithSponsor signedOn } audiences { role standing classes } } }
            history(first: 50) { nodes { type visibleTo { role standing fields } } } } } }
        """;

    [Fact]
    public async Task The_director_sees_who_reads_which_classes_and_how_a_consent_changes_it()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CoachAsync("signCoachingAgreement", """sharedWithSponsor: [PROGRAMME], on: "2026-01-16" """);
        await journey.DirectorAsync("writeValuesStatement", """text: "Families first", on: "2026-02-11" """);

        var before = await MineAsync(api, journey);
        Readers(before).ShouldBe(["DIRECTOR ONESELF", "COACH ASSIGNED"]);
        before["progress"]!["engagement"]!["agreements"].ShouldBeJson("""[{ "sharedWithSponsor": ["PROGRAMME"], "signedOn": "2026-01-16" }]""");
        before["progress"]!["engagement"]!["audiences"]!.AsArray().Select(a => $"{a!["role"]} {a["standing"]} {a["classes"]!.AsArray().Count - 1}").ShouldBe(
        [
            "DIRECTOR ONESELF 3", "COACH ASSIGNED 3", "COACH EARLIER 0", "COACH NEXT 1", "STATEWIDE_STAFF EVERYBODY 1", "ADMINISTRATOR EVERYBODY 1", "AUDITOR EVERYBODY 1",
            "COUNTY_STAFF OWN_COUNTY 1", "COUNTY_STAFF EVERYBODY 0", "REGIONAL_STAFF EVERYBODY 0",
        ]);

        await journey.DirectorAsync("giveSharingConsent", """scope: AUDITOR, on: "2026-02-12" """);
        await journey.DirectorAsync("giveSharingConsent", """scope: NEXT_COACH, on: "2026-02-13" """);
        await journey.DirectorAsync("giveSharingConsent", """scope: SPONSOR, on: "2026-02-14" """);
        var shared = await MineAsync(api, journey);
        Readers(shared).ShouldBe(["DIRECTOR ONESELF", "COACH ASSIGNED", "COACH NEXT", "AUDITOR EVERYBODY"]);
        shared["progress"]!["engagement"]!["consents"].ShouldBeJson(
            """[{ "scope": "AUDITOR", "since": "2026-02-12" }, { "scope": "NEXT_COACH", "since": "2026-02-13" }, { "scope": "SPONSOR", "since": "2026-02-14" }]""");
        (await ReadAsync(api, journey, api.Auditor)).ShouldBe("Families first");
        (await ReadAsync(api, journey, api.Staff)).ShouldBeNull();

        foreach (var scope in new[] { "AUDITOR", "NEXT_COACH", "SPONSOR" }) await journey.DirectorAsync("withdrawSharingConsent", $"""scope: {scope}, on: "2026-03-01" """);
        Readers(await MineAsync(api, journey)).ShouldBe(["DIRECTOR ONESELF", "COACH ASSIGNED"]);
        (await ReadAsync(api, journey, api.Auditor)).ShouldBeNull();
    }

    [Fact]
    public async Task Consents_are_the_directors_alone_to_give_and_to_withdraw()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.DirectorAsync("giveSharingConsent", """scope: SPONSOR, on: "2026-02-14" """);
        var other = await Journey.BeginAsync(api, county: "county-06037");

        foreach (var token in new[] { journey.CoachToken, api.Administrator, api.Staff, api.Auditor, api.CountyStaff("06019"), other.DirectorToken, null })
        {
            (await api.RefusedAsync("giveSharingConsent", Input("AUDITOR"), token))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
            (await api.RefusedAsync("withdrawSharingConsent", Input("SPONSOR"), token))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        }

        string Input(string scope) => $"""commandId: "{Api.CommandId()}", directorId: "{journey.Director}", scope: {scope}, on: "2026-02-20" """;
    }

    private static async Task<JsonNode> MineAsync(Api api, Journey journey) => (await api.AskAsync(Question, token: journey.DirectorToken))["viewer"]!["director"]!;

    private static IEnumerable<string> Readers(JsonNode director) =>
        director["history"]!["nodes"]!.AsArray().Single(e => e!["type"]!.GetValue<string>() == "director.values_statement_written.v1")!["visibleTo"]!.AsArray()
            .Where(a => a!["fields"]!.AsArray().Any(f => f!.GetValue<string>() == "text")).Select(a => $"{a!["role"]} {a["standing"]}");

    private static async Task<string?> ReadAsync(Api api, Journey journey, string token) =>
        (await journey.AskAboutAsync(api, "progress { valuesStatement { text } }", token))!["progress"]!["valuesStatement"]?["text"]!.GetValue<string>();
}
