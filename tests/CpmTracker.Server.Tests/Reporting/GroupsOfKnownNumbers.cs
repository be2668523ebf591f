using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Reporting;

public sealed class GroupsOfKnownNumbers(Servers servers)
{
    private const string Minutes = "{ keys { key label } count share minutes { count sum median share } }";

    [Fact]
    public async Task A_fiscal_year_begins_on_the_first_of_July()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api, enrolledOn: "2025-05-05");
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2025-06-30", minutes: 40, mode: VIDEO""");
        await journey.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2025-07-01", minutes: 60, mode: VIDEO""");

        (await GroupsAsync(api, $$"""{ coachingSessionGroups(by: [FISCAL_YEAR]) {{Minutes}} }""")).ShouldBe(
            """
            [{"keys":[{"key":"FY 2024-25","label":"FY 2024-25"}],"count":1,"share":0.5,"minutes":{"count":1,"sum":40,"median":40,"share":0.4}},
            {"keys":[{"key":"FY 2025-26","label":"FY 2025-26"}],"count":1,"share":0.5,"minutes":{"count":1,"sum":60,"median":60,"share":0.6}}]
            """.ReplaceLineEndings(""));
        (await GroupsAsync(api, $$"""{ coachingSessionGroups(by: [MONTH, QUARTER], where: { from: "2025-07-01", until: "2025-07-01" }) {{Minutes}} }""")).ShouldBe(
            """[{"keys":[{"key":"2025-07","label":"2025-07"},{"key":"2025-Q3","label":"2025-Q3"}],"count":1,"share":1,"minutes":{"count":1,"sum":60,"median":60,"share":1}}]""");
    }

    [Fact]
    public async Task A_session_counts_as_last_corrected_and_no_longer_once_it_is_voided()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var held = await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO""");
        var session = held["director"]!["progress"]!["sessions"]![0]!["id"]!.GetValue<string>();

        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{session}", minutes: 44, reason: "Misread" """);
        (await GroupsAsync(api, $$"""{ coachingSessionGroups(by: []) {{Minutes}} }""")).ShouldBe("""[{"keys":[],"count":1,"share":1,"minutes":{"count":1,"sum":44,"median":44,"share":1}}]""");

        await journey.CoachAsync("voidCoachingSession", $"""sessionId: "{session}", reason: "Never held" """);
        (await GroupsAsync(api, $$"""{ coachingSessionGroups(by: []) {{Minutes}} }""")).ShouldBe("""[{"keys":[],"count":0,"share":0,"minutes":{"count":0,"sum":0,"median":null,"share":null}}]""");
        (await GroupsAsync(api, $$"""{ coachingSessionGroups(by: [REGION]) {{Minutes}} }""")).ShouldBe("[]");
        (await api.AskAsync("{ coachingSessions { totalCount nodes { id } } }", token: api.Staff))["coachingSessions"]!.ToJsonString().ShouldBe("""{"totalCount":0,"nodes":[]}""");
    }

    [Fact]
    public async Task A_session_belongs_to_the_county_that_the_director_served_on_its_day()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-01-27", minutes: 40, mode: VIDEO""");
        await journey.CoachAsync("recordCoachingSession", """number: 2, heldOn: "2026-03-01", minutes: 60, mode: VIDEO""");
        await journey.OfficeAsync("transferDirector", $"""toCountyId: "{Journey.CountyId("county-06037")}", appointment: NEW, on: "2026-03-01" """);

        (await GroupsAsync(api, "{ coachingSessionGroups(by: [COUNTY, REGION]) { keys { key label } minutes { sum } } }")).ShouldBe(
            """
            [{"keys":[{"key":"06019","label":"Fresno"},{"key":"Central","label":"Central"}],"minutes":{"sum":40}},
            {"keys":[{"key":"06037","label":"Los Angeles"},{"key":"Los Angeles","label":"Los Angeles"}],"minutes":{"sum":60}}]
            """.ReplaceLineEndings(""));
        (await GroupsAsync(api, "{ directorGroups(by: [COUNTY, SIZE_CLASS]) { keys { key label } count } }")).ShouldBe(
            """[{"keys":[{"key":"06037","label":"Los Angeles"},{"key":"VERY_LARGE","label":"Very large"}],"count":1}]""");
        var sessions = (await api.AskAsync(
            """{ coachingSessions(where: { region: "Central" }) { totalCount nodes { number heldOn director { id } coach { name } } } }""", token: api.Staff))["coachingSessions"]!;
        sessions.ToJsonString().ShouldBe($$$"""{"totalCount":1,"nodes":[{"number":1,"heldOn":"2026-01-27","director":{"id":"{{{journey.Director}}}"},"coach":{"name":"A. Coach"}}]}""");
    }

    [Fact]
    public async Task A_session_of_a_director_who_came_back_belongs_to_the_county_of_its_day()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.HoldAsync(1, "2026-01-27", 40);
        await journey.OfficeAsync("withdrawDirector", """reason: OTHER, on: "2026-02-15" """);
        await journey.OfficeAsync("returnDirector", $"""countyId: "{Journey.CountyId("county-06037")}", appointment: ACTING, on: "2026-03-01" """);
        await journey.OfficeAsync("assignCoach", $"""coachId: "{journey.Coach}", on: "2026-03-01" """);
        await journey.HoldAsync(2, "2026-03-10", 60);

        (await GroupsAsync(api, "{ coachingSessionGroups(by: [COUNTY]) { keys { key } minutes { sum } } }")).ShouldBe(
            """[{"keys":[{"key":"06019"}],"minutes":{"sum":40}},{"keys":[{"key":"06037"}],"minutes":{"sum":60}}]""");
        (await GroupsAsync(api, "{ directorGroups(by: [COUNTY, STATUS]) { keys { key } count } }")).ShouldBe("""[{"keys":[{"key":"06037"},{"key":"IN_SEGMENT_ONE"}],"count":1}]""");
        (await GroupsAsync(api, """{ eventGroups(by: [COUNTY], from: "2026-01-12", until: "2026-02-28") { keys { key } count } }""")).ShouldBe("""[{"keys":[{"key":"06019"}],"count":4}]""");
    }

    [Fact]
    public async Task A_county_that_changed_its_region_counts_in_the_one_of_the_day_or_in_todays()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api, enrolledOn: "2024-11-04");
        await journey.HoldAsync(1, "2024-12-10", 30);
        await journey.HoldAsync(2, "2025-06-30", 60);
        var county = new CountyJourney(api, CountyJourney.Fresno);
        await county.OfficeAsync("assignCountyToRegion", """region: "Southern", known: CONFIRMED, on: "2025-07-01" """);
        await county.OfficeAsync("assignCountyToRegion", """region: "Northern", known: CONFIRMED, on: "2025-01-01" """);
        await (await ActivityJourney.HeldAsync(api, "director-session", "Session", "2025-08-01")).TakePartAsync("06019");

        (await GroupsAsync(api, "{ coachingSessionGroups(by: [REGION]) { keys { key } minutes { sum } } }")).ShouldBe("""[{"keys":[{"key":"Northern"}],"minutes":{"sum":90}}]""");
        (await GroupsAsync(api, "{ coachingSessionGroups(by: [REGION], regions: TODAY) { keys { key } minutes { sum } } }")).ShouldBe("""[{"keys":[{"key":"Central"}],"minutes":{"sum":90}}]""");
        (await GroupsAsync(api, """{ coachingSessionGroups(by: [], where: { region: "Northern" }) { count } }""")).ShouldBe("""[{"count":2}]""");
        (await GroupsAsync(api, "{ activityGroups(by: [REGION]) { keys { key } count } }")).ShouldBe("""[{"keys":[{"key":"Southern"}],"count":1}]""");
        (await GroupsAsync(api, """{ activityGroups(by: [], where: { region: "Central" }, regions: TODAY) { count } }""")).ShouldBe("""[{"count":1}]""");
    }

    [Fact]
    public async Task Parts_in_activities_are_counted_with_their_different_counties_and_activities_and_the_people_who_came()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.HeldAsync(api, "director-session", "Session", "2026-03-01");
        await session.TakePartAsync("06019", """{ level: "leadership-and-management", people: 3 }, { level: "front-line", people: 2 }""");
        await session.TakePartAsync("06037");
        var bootcamp = await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2025-06-01");
        await bootcamp.TakePartAsync("06019", """{ level: "front-line", people: 4 }""");
        await bootcamp.HostAsync("reviseActivity", """title: "Bootcamp", areas: [ERP, WD], from: "2025-06-01" """);

        (await GroupsAsync(api, "{ activityGroups(by: []) { count counties activities people { count sum } } }")).ShouldBe("""[{"count":3,"counties":2,"activities":2,"people":{"count":2,"sum":9}}]""");
        (await GroupsAsync(api, "{ activityGroups(by: [ACTIVITY_TYPE, FISCAL_YEAR]) { keys { key } count counties activities people { sum } } }")).ShouldBe(
            """
            [{"keys":[{"key":"director-session"},{"key":"FY 2025-26"}],"count":2,"counties":2,"activities":1,"people":{"sum":5}},
            {"keys":[{"key":"rta-bootcamp"},{"key":"FY 2024-25"}],"count":1,"counties":1,"activities":1,"people":{"sum":4}}]
            """.ReplaceLineEndings(""));
        (await GroupsAsync(api, "{ activityGroups(by: [AREA]) { keys { key label } count } }")).ShouldBe(
            """[{"keys":[{"key":"ERP","label":"ERP"}],"count":1},{"keys":[{"key":"WD","label":"WD"}],"count":1},{"keys":[{"key":null,"label":"None"}],"count":2}]""");
        (await GroupsAsync(api, """{ activityGroups(by: [COUNTY], where: { types: ["director-session"], from: "2026-01-01", sizeClass: VERY_LARGE }) { keys { label } count } }""")).ShouldBe(
            """[{"keys":[{"label":"Los Angeles"}],"count":1}]""");
    }

    [Fact]
    public async Task Sessions_are_listed_page_by_page_the_latest_first()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.CompleteModuleOneAsync();
        var other = await Journey.BeginAsync(api, county: "county-06037");
        await other.CoachAsync("recordCoachingSession", """number: 1, heldOn: "2026-02-03", minutes: 30, mode: PHONE""");

        var first = (await api.AskAsync("{ coachingSessions(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { heldOn } } }", token: api.Staff))["coachingSessions"]!;
        first["totalCount"]!.GetValue<int>().ShouldBe(3);
        first["nodes"]!.ToJsonString().ShouldBe("""[{"heldOn":"2026-02-17"},{"heldOn":"2026-02-03"}]""");
        var second = (await api.AskAsync(
            $$"""{ coachingSessions(first: 2, after: "{{first["pageInfo"]!["endCursor"]}}") { pageInfo { hasNextPage } nodes { heldOn minutes } } }""", token: api.Staff))["coachingSessions"]!;
        second.ToJsonString().ShouldBe("""{"pageInfo":{"hasNextPage":false},"nodes":[{"heldOn":"2026-01-27","minutes":40}]}""");
        foreach (var (where, found) in new[]
        {
            ($"coachId: \"{other.Coach}\"", 1), ($"directorId: \"{journey.Director}\"", 2), ($"countyId: \"{Journey.CountyId(Journey.Fresno)}\"", 2), ("from: \"2026-02-03\", until: \"2026-02-10\"", 1),
        })
        {
            (await api.AskAsync($"{{ coachingSessions(where: {{ {where} }}) {{ totalCount }} }}", token: api.Staff))["coachingSessions"]!["totalCount"]!.GetValue<int>().ShouldBe(found, where);
        }
    }

    private static async Task<string> GroupsAsync(Api api, string document)
    {
        await api.ViewsAsync();
        return ((JsonObject)await api.AskAsync(document, token: api.Staff)).Single().Value!.ToJsonString();
    }
}
