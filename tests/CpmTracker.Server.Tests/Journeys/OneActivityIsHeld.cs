using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

public sealed class OneActivityIsHeld(Servers servers)
{
    private const string Everything =
        """
        query ($id: ID!) { activity(id: $id) { version type typeTitle title areas regions host announcedOn from until status mode place cancelledFor
          participation { county { name } type on people } outputs { material publishedOn } demonstration } }
        """;

    [Fact]
    public async Task From_the_announcement_to_what_came_of_it()
    {
        await using var api = await servers.StartAsync();
        var circle = await ActivityJourney.AnnounceAsync(api, "learning-circle", "Learning Circle", "2026-03-01", more: """, areas: [QOSI, ERP], until: "2026-03-02" """);
        await circle.HostAsync("reviseActivity", """title: "Learning Circle on partners", areas: [ERP], from: "2026-03-22", until: "2026-03-23", on: "2026-02-10" """);
        var held = await circle.HostAsync("holdActivity", """from: "2026-03-22", on: "2026-03-23", mode: IN_PERSON, place: " Riverside " """);
        held["activity"]!["place"]!.GetValue<string>().ShouldBe("Riverside");
        await circle.TakePartAsync("06037", """{ level: "support", people: 1 }, { level: "supervisory", people: 4 }""", directorCame: true);
        await circle.TakePartAsync("06019");
        await circle.TakePartAsync("06001");
        await circle.HostAsync("voidCountyParticipation", $"""countyId: "{ActivityJourney.County("06001")}", reason: "Signed up and did not come", on: "2026-04-01" """);
        var published = await circle.HostAsync("publishOutput", """material: "R10", on: "2026-04-02" """);
        published["activity"]!["participation"]!.ToJsonString().ShouldBe("""[{"county":{"fips":"06019"},"people":null},{"county":{"fips":"06037"},"people":5}]""");
        await api.ViewsAsync();

        (await api.AskAsync(Everything, new { id = circle.Id }))["activity"]!.ToJsonString().ShouldBe(
            """
            {"version":8,"type":"learning-circle","typeTitle":"Learning Circle","title":"Learning Circle on partners","areas":["ERP"],"regions":[],"host":"rta",
            "announcedOn":"2025-01-10","from":"2026-03-22","until":"2026-03-23","status":"HELD","mode":"IN_PERSON","place":"Riverside","cancelledFor":null,
            "participation":[{"county":{"name":"Fresno"},"type":"learning-circle","on":"2026-03-23","people":null},
            {"county":{"name":"Los Angeles"},"type":"learning-circle","on":"2026-03-23","people":5}],
            "outputs":[{"material":"R10","publishedOn":"2026-04-02"}],"demonstration":false}
            """.ReplaceLineEndings(""));

        var county = await api.AskAsync("""{ county(fips: "06037") { participation { activity { title } on people levels { level people } directorCame followingSnapshot { id } } } }""", token: api.CountyStaff("06037"));
        county["county"]!["participation"]!.ToJsonString().ShouldBe(
            """
            [{"activity":{"title":"Learning Circle on partners"},"on":"2026-03-23","people":5,
            "levels":[{"level":"supervisory","people":4},{"level":"support","people":1}],"directorCame":true,"followingSnapshot":null}]
            """.ReplaceLineEndings(""));
        (await api.AskAsync("""{ county(fips: "06001") { participation { on } } }"""))["county"]!["participation"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Its_history_says_who_recorded_what_and_why_something_is_void()
    {
        await using var api = await servers.StartAsync();
        var bootcamp = await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2026-03-10", "Central");
        await bootcamp.TakePartAsync("06019");
        await bootcamp.HostAsync("voidCountyParticipation", $"""countyId: "{ActivityJourney.County("06019")}", reason: "Signed up and did not come" """);
        await api.ViewsAsync();
        const string History = "query ($id: ID!) { activity(id: $id) { history { totalCount nodes { type role fields { name value } } } } }";

        foreach (var token in new[] { api.Auditor, api.Staff })
        {
            var history = (await api.AskAsync(History, new { id = bootcamp.Id }, token))["activity"]!["history"]!;
            history["totalCount"]!.GetValue<int>().ShouldBe(4);
            history["nodes"]![3]!["type"]!.GetValue<string>().ShouldBe("activity.county_participation_voided.v1");
            history["nodes"]![3]!["role"]!.GetValue<string>().ShouldBe("RegionalStaff");
            history["nodes"]![3]!["fields"]!.ToJsonString().ShouldBe("""[{"name":"county","value":"06019"},{"name":"voids","value":"3"},{"name":"reason","value":"Signed up and did not come"}]""");
        }

        foreach (var token in new[] { null, api.RegionalStaff("Central"), api.CountyStaff("06019") })
        {
            var answer = await api.SendAsync(History, new { id = bootcamp.Id }, token);
            answer["data"]!["activity"]!["history"].ShouldBeNull();
            answer.ToJsonString().ShouldNotContain("did not come");
        }
    }

    [Fact]
    public async Task The_rules_are_told_as_typed_errors_and_nothing_is_recorded()
    {
        await using var api = await servers.StartAsync();
        var county = ActivityJourney.County("06019");
        var session = await ActivityJourney.AnnounceAsync(api, "director-session", "Director Session", "2026-03-01");
        Rule(await session.RefusedAsync("recordCountyParticipation", $"""countyId: "{county}", directorCame: true""", api.Administrator)).ShouldBe("ACTIVITY_NOT_HELD");
        Rule(await session.RefusedAsync("publishOutput", """material: "R10" """, api.Administrator)).ShouldBe("ACTIVITY_NOT_HELD");
        Rule(await session.RefusedAsync("holdActivity", """on: "2026-03-01", from: "2026-03-02", mode: PHONE""", api.Administrator)).ShouldBe("ACTIVITY_DAYS_IMPOSSIBLE");
        Rule(await session.RefusedAsync("holdActivity", """on: "2999-03-01", mode: PHONE""", api.Administrator)).ShouldBe("DATE_IMPOSSIBLE");
        await session.HostAsync("holdActivity", """on: "2026-03-01", mode: PHONE""");
        Rule(await session.RefusedAsync("cancelActivity", "reason: EMERGENCY", api.Administrator)).ShouldBe("ACTIVITY_ALREADY_HELD");
        Rule(await session.RefusedAsync("publishOutput", """material: "R999" """, api.Administrator)).ShouldBe("MATERIAL_NOT_IN_CATALOGUE");
        Rule(await session.RefusedAsync("recordCountyParticipation", $"""countyId: "{ActivityJourney.County("06002")}", directorCame: true""", api.Administrator)).ShouldBe("COUNTY_NOT_REGISTERED");
        Rule(await session.RefusedAsync("recordCountyParticipation", $$"""countyId: "{{county}}", directorCame: true, levels: [{ level: "support", people: 0 }]""", api.Administrator))
            .ShouldBe("HEADCOUNTS_IMPOSSIBLE");
        Rule(await session.RefusedAsync("voidCountyParticipation", $"""countyId: "{county}", reason: "No" """, api.Administrator)).ShouldBe("PARTICIPATION_NOT_RECORDED");

        var fallen = await ActivityJourney.AnnounceAsync(api, "training", "CPM training", "2026-05-01");
        var cancelled = await fallen.HostAsync("cancelActivity", """reason: TOO_FEW_PARTICIPANTS, on: "2026-04-20" """);
        cancelled["activity"]!["cancelledFor"]!.GetValue<string>().ShouldBe("TOO_FEW_PARTICIPANTS");
        Rule(await fallen.RefusedAsync("holdActivity", """on: "2026-05-01", mode: ONLINE""", api.Administrator)).ShouldBe("ACTIVITY_IS_CANCELLED");

        var refused = await api.RefusedAsync("announceActivity", $"""commandId: "{Api.CommandId()}", type: "excursion", title: "Excursion", from: "2026-05-01", host: "rta" """, api.Administrator);
        Rule(refused).ShouldBe("ACTIVITY_TYPE_NOT_IN_CATALOGUE");
    }

    [Fact]
    public async Task A_title_or_place_that_cannot_be_meant_is_refused()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.AnnounceAsync(api, "director-session", "Director Session", "2026-03-01");

        foreach (var text in new[] { " ", new string('a', 201), "\\u0000" })
        {
            var title = await session.RefusedAsync("reviseActivity", $"""title: "{text}", from: "2026-03-01" """, api.Administrator);
            (title["__typename"]!.GetValue<string>(), title["field"]!.GetValue<string>()).ShouldBe(("InvalidInputError", "title"));
            var place = await session.RefusedAsync("holdActivity", $"""on: "2026-03-01", mode: PHONE, place: "{text}" """, api.Administrator);
            (place["__typename"]!.GetValue<string>(), place["field"]!.GetValue<string>()).ShouldBe(("InvalidInputError", "place"));
        }
    }

    [Fact]
    public async Task Sent_twice_under_one_command_id_it_is_recorded_once()
    {
        await using var api = await servers.StartAsync();
        var announce = $"""commandId: "{Api.CommandId()}", type: "training", title: "CPM training", from: "2026-05-01", host: "calswec" """;

        var first = await api.RecordAsync("announceActivity", announce, api.Administrator, "activity { id version }");
        var again = await api.RecordAsync("announceActivity", announce, api.Administrator, "activity { id version }");

        again.ToJsonString().ShouldBe(first.ToJsonString());
        await api.ViewsAsync();
        (await api.AskAsync("{ activities { totalCount } }"))["activities"]!["totalCount"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Counties_that_record_their_parts_at_the_same_moment_all_stand()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.HeldAsync(api, "director-session", "Director Session", "2026-03-01");
        string[] counties = ["06001", "06003", "06005", "06007", "06009", "06011", "06013", "06015"];

        await Task.WhenAll(counties.Select(fips => session.TakePartAsync(fips, directorCame: true, token: api.CountyStaff(fips))));
        await api.ViewsAsync();

        var activity = (await api.AskAsync("query ($id: ID!) { activity(id: $id) { version participation { county { fips } } } }", new { id = session.Id }))["activity"]!;
        activity["version"]!.GetValue<int>().ShouldBe(10);
        activity["participation"]!.AsArray().Select(p => p!["county"]!["fips"]!.GetValue<string>()).ShouldBe(counties);
    }

    private static string Rule(JsonNode error) => error["rule"]!.GetValue<string>();
}
