using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

public sealed class ActivitiesAreFound(Servers servers)
{
    [Fact]
    public async Task By_type_region_area_county_days_and_status_and_page_by_page()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.HeldAsync(api, "director-session", "Session", "2026-02-01");
        await session.TakePartAsync("06019");
        await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2026-03-01", "Central");
        var fallen = await ActivityJourney.AnnounceAsync(api, "rta-bootcamp", "Fallen", "2026-04-01", "Northern");
        await fallen.HostAsync("cancelActivity", """reason: MERGED, on: "2026-03-20" """);
        await ActivityJourney.AnnounceAsync(api, "learning-circle", "Circle", "2026-05-01", more: """, areas: [WD], until: "2026-05-03" """);
        await api.ViewsAsync();

        (await FoundAsync(api, "first: 100")).ShouldBe(["Session", "Bootcamp", "Fallen", "Circle"]);
        (await FoundAsync(api, """where: { type: "rta-bootcamp" }""")).ShouldBe(["Bootcamp", "Fallen"]);
        (await FoundAsync(api, """where: { region: "Central" }""")).ShouldBe(["Bootcamp"]);
        (await FoundAsync(api, """where: { region: "Nowhere" }""")).ShouldBeEmpty();
        (await FoundAsync(api, "where: { area: WD }")).ShouldBe(["Circle"]);
        (await FoundAsync(api, $$"""where: { countyId: "{{ActivityJourney.County("06019")}}" }""")).ShouldBe(["Session"]);
        (await FoundAsync(api, """where: { from: "2026-05-03" }""")).ShouldBe(["Circle"]);
        (await FoundAsync(api, """where: { from: "2026-03-01", until: "2026-05-01" }""")).ShouldBe(["Bootcamp", "Fallen", "Circle"]);
        (await FoundAsync(api, "where: { status: HELD }")).ShouldBe(["Session", "Bootcamp"]);
        (await FoundAsync(api, """where: { status: CANCELLED, type: "rta-bootcamp" }""")).ShouldBe(["Fallen"]);
        (await FoundAsync(api, "where: { status: ANNOUNCED }")).ShouldBe(["Circle"]);

        var firstPage = (await api.AskAsync("{ activities(first: 3) { totalCount pageInfo { hasNextPage endCursor } nodes { title } } }"))["activities"]!;
        firstPage["totalCount"]!.GetValue<int>().ShouldBe(4);
        firstPage["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBeTrue();
        (await FoundAsync(api, $"""first: 3, after: "{firstPage["pageInfo"]!["endCursor"]}" """)).ShouldBe(["Circle"]);
    }

    [Fact]
    public async Task By_the_node_field_too()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.HeldAsync(api, "director-session", "Session", "2026-02-01");
        await api.ViewsAsync();
        const string Node = "query ($id: ID!) { node(id: $id) { id ... on StatewideActivity { title } } }";

        (await api.AskAsync(Node, new { id = session.Id }))["node"]!["title"]!.GetValue<string>().ShouldBe("Session");
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(Api api, string arguments) =>
        [.. (await api.AskAsync($"{{ activities({arguments}) {{ nodes {{ title }} }} }}"))["activities"]!["nodes"]!.AsArray().Select(a => a!["title"]!.GetValue<string>())];
}
