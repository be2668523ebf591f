using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

public sealed class DirectorsAreFound(Servers servers)
{
    [Fact]
    public async Task By_county_region_coach_and_status_and_page_by_page()
    {
        await using var api = await servers.StartAsync();
        var fresno = await Journey.BeginAsync(api);
        var losAngeles = await Journey.BeginAsync(api, county: "county-06037");
        var imperial = await Journey.BeginAsync(api, county: "county-06025");
        await losAngeles.DirectorAsync("completeActivity", """activity: "A1", on: "2026-01-20" """);
        await imperial.OfficeAsync("withdrawDirector", """reason: WORKLOAD, on: "2026-02-01" """);
        await api.ViewsAsync();

        (await FoundAsync(api, $$"""where: { countyId: "{{Journey.CountyId(Journey.Fresno)}}" }""")).ShouldBe([fresno.Director]);
        (await FoundAsync(api, """where: { region: "Central" }""")).ShouldBe([fresno.Director]);
        (await FoundAsync(api, """where: { region: "Nowhere" }""")).ShouldBeEmpty();
        (await FoundAsync(api, $$"""where: { coachId: "{{losAngeles.Coach}}" }""")).ShouldBe([losAngeles.Director]);
        (await FoundAsync(api, "where: { status: IN_SEGMENT_ONE }")).ShouldBe([losAngeles.Director]);
        (await FoundAsync(api, "where: { status: NOT_STARTED }")).ShouldBe([fresno.Director]);
        (await FoundAsync(api, "where: { status: WITHDRAWN }")).ShouldBe([imperial.Director]);

        var everybody = await FoundAsync(api, "first: 100");
        everybody.Order().ShouldBe(new[] { fresno.Director, losAngeles.Director, imperial.Director }.Order());
        var firstPage = (await api.AskAsync("{ directors(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }", token: api.Staff))["directors"]!;
        firstPage["totalCount"]!.GetValue<int>().ShouldBe(3);
        firstPage["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBeTrue();
        (await FoundAsync(api, $"""first: 2, after: "{firstPage["pageInfo"]!["endCursor"]}" """)).ShouldBe(everybody.Skip(2));
    }

    [Fact]
    public async Task By_the_node_field_too_if_they_may_be_seen()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        const string Node = "query ($id: ID!) { node(id: $id) { id ... on Director { version } ... on County { fips } } }";

        (await api.AskAsync(Node, new { id = journey.Director }, api.Staff))["node"]!["version"]!.GetValue<int>().ShouldBe(2);
        (await api.AskAsync(Node, new { id = journey.Director }))["node"].ShouldBeNull();
        (await api.AskAsync(Node, new { id = Journey.CountyId(Journey.Fresno) }))["node"]!["fips"]!.GetValue<string>().ShouldBe("06019");
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(Api api, string arguments) =>
        [.. (await api.AskAsync($"{{ directors({arguments}) {{ nodes {{ id }} }} }}", token: api.Staff))["directors"]!["nodes"]!.AsArray().Select(d => d!["id"]!.GetValue<string>())];
}
