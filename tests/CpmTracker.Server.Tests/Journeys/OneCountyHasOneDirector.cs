using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

/// <summary>I9: one active director a county, unless acting; also when several are decided at the same moment.</summary>
public sealed class OneCountyHasOneDirector(Servers servers)
{
    private const string Errors = "errors { __typename ... on RuleBrokenError { rule } }";
    private static readonly string Alameda = Journey.CountyId("county-06001");

    [Fact]
    public async Task Of_many_enrolled_in_one_instant_one_has_the_seat()
    {
        await using var api = await servers.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => EnrolAsync(api, Alameda, "NEW")));

        answers.Count(Accepted).ShouldBe(1);
        answers.Where(a => !Accepted(a)).ShouldAllBe(a => a["errors"]![0]!["rule"]!.GetValue<string>() == "COUNTY_HAS_A_DIRECTOR");
        (await SeatsAsync(api)).ShouldBe(["06001"]);
    }

    [Fact]
    public async Task Acting_directors_stand_beside_the_seat_and_do_not_hinder_one_another()
    {
        await using var api = await servers.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => EnrolAsync(api, Alameda, n == 5 ? "EXISTING" : "ACTING")));

        answers.ShouldAllBe(a => Accepted(a));
    }

    [Fact]
    public async Task Whoever_enrols_moves_returns_or_is_appointed_at_once_gets_it_once()
    {
        await using var api = await servers.StartAsync();
        var mover = await IdAsync(EnrolAsync(api, Journey.CountyId("county-06037"), "NEW"));
        var acting = await IdAsync(EnrolAsync(api, Alameda, "ACTING"));
        var returner = await IdAsync(EnrolAsync(api, Journey.CountyId("county-06025"), "EXISTING"));
        Accepted(await SendAsync(api, "withdrawDirector", $"""directorId: "{returner}", reason: OTHER, on: "2026-02-01" """)).ShouldBeTrue();

        var answers = await Task.WhenAll(
            EnrolAsync(api, Alameda, "NEW"),
            SendAsync(api, "transferDirector", $"""directorId: "{mover}", toCountyId: "{Alameda}", appointment: NEW, on: "2026-03-01" """),
            SendAsync(api, "changeAppointment", $"""directorId: "{acting}", appointment: NEW, on: "2026-03-01" """),
            SendAsync(api, "returnDirector", $"""directorId: "{returner}", countyId: "{Alameda}", appointment: EXISTING, on: "2026-03-01" """));

        answers.Count(Accepted).ShouldBe(1);
        (await SeatsAsync(api)).Count(c => c == "06001").ShouldBe(1);
    }

    [Fact]
    public async Task A_seat_that_was_left_may_be_taken_and_not_by_who_comes_back()
    {
        await using var api = await servers.StartAsync();
        var first = await IdAsync(EnrolAsync(api, Alameda, "NEW"));
        await SendAsync(api, "withdrawDirector", $"""directorId: "{first}", reason: RETIRED, on: "2026-02-01" """);
        Accepted(await EnrolAsync(api, Alameda, "NEW")).ShouldBeTrue();

        var back = await SendAsync(api, "returnDirector", $"""directorId: "{first}", countyId: "{Alameda}", appointment: EXISTING, on: "2026-03-01" """);
        back["errors"]![0]!["rule"]!.GetValue<string>().ShouldBe("COUNTY_HAS_A_DIRECTOR");
    }

    private static Task<JsonNode> EnrolAsync(Api api, string county, string appointment) =>
        SendAsync(api, "enrolDirector", $"""name: "A. Director", countyId: "{county}", appointment: {appointment}, cohort: "2026", on: "2026-01-12" """);

    private static async Task<JsonNode> SendAsync(Api api, string mutation, string input) => (await api.AskAsync(
        $$"""mutation { {{mutation}}(input: { commandId: "{{Api.CommandId()}}", {{input}} }) { director { id } {{Errors}} } }""", token: api.Administrator))[mutation]!;

    private static async Task<string> IdAsync(Task<JsonNode> enrolled) => (await enrolled)["director"]!["id"]!.GetValue<string>();

    private static bool Accepted(JsonNode answer) => answer["errors"] is null;

    /// <summary>The county of each director who holds a seat.</summary>
    private static async Task<IReadOnlyList<string>> SeatsAsync(Api api) =>
    [
        .. (await api.AskAsync("{ directors(first: 100) { nodes { progress { countyFips appointment status } } } }", token: api.Staff))["directors"]!["nodes"]!.AsArray()
            .Select(d => d!["progress"]!)
            .Where(p => p["appointment"]!.GetValue<string>() != "ACTING" && p["status"]!.GetValue<string>() != "WITHDRAWN")
            .Select(p => p["countyFips"]!.GetValue<string>()),
    ];
}
