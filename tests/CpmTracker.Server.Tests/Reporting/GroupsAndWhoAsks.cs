using System.Text.RegularExpressions;
using CpmTracker.Projections;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.Tests.Support;
using Dapper;
using Marten;
using Npgsql;

namespace CpmTracker.Server.Tests.Reporting;

public sealed partial class GroupsAndWhoAsks(Servers servers)
{
    private const string OfDirectors = "{ directorGroups(by: [COUNTY]) { keys { key } count minutesDelivered { sum } } coachingSessionGroups(by: [COUNTY]) { keys { key } minutes { sum } } }";
    private const string Fresnos = """{"directorGroups":[{"keys":[{"key":"06019"}],"count":1,"minutesDelivered":{"sum":40}}],"coachingSessionGroups":[{"keys":[{"key":"06019"}],"minutes":{"sum":40}}]}""";
    private const string Nothing = """{"directorGroups":[],"coachingSessionGroups":[]}""";

    [Fact]
    public async Task Everybody_counts_only_the_directors_whom_they_may_see()
    {
        await using var api = await servers.StartAsync();
        var mine = await WithSessionAsync(api, Journey.Fresno, 40);
        var other = await WithSessionAsync(api, "county-06037", 30);
        await api.ViewsAsync();

        foreach (var token in new[] { mine.CoachToken, mine.DirectorToken, api.CountyStaff("06019") }) (await api.AskAsync(OfDirectors, token: token)).ToJsonString().ShouldBe(Fresnos);
        foreach (var token in new[] { api.CountyStaff("06001"), api.RegionalStaff("Central") }) (await api.AskAsync(OfDirectors, token: token)).ToJsonString().ShouldBe(Nothing);
        foreach (var token in new[] { api.Administrator, api.Staff, api.Auditor })
            (await api.AskAsync(OfDirectors, token: token))["directorGroups"]!.AsArray().Count.ShouldBe(2);

        foreach (var where in new[] { $"coachId: \"{other.Coach}\"", $"countyId: \"{Journey.CountyId("county-06037")}\"", "region: \"Los Angeles\"" })
        {
            var asked = await api.AskAsync(
                $"{{ directorGroups(by: [], where: {{ {where} }}) {{ count }} coachingSessionGroups(by: [], where: {{ {where} }}) {{ count }} coachingSessions(where: {{ {where} }}) {{ totalCount }} }}",
                token: mine.CoachToken);
            asked.ToJsonString().ShouldBe("""{"directorGroups":[{"count":0}],"coachingSessionGroups":[{"count":0}],"coachingSessions":{"totalCount":0}}""", where);
        }
    }

    [Fact]
    public async Task Counties_are_counted_by_those_who_may_see_where_they_stand()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.ViewsAsync();
        const string Counted = "{ countyGroups(by: [REGION]) { keys { key } count } }";

        (await api.AskAsync("{ countyGroups(by: []) { count } }", token: api.Staff)).ToJsonString().ShouldBe("""{"countyGroups":[{"count":58}]}""");
        (await api.AskAsync(Counted, token: api.CountyStaff("06019"))).ToJsonString().ShouldBe("""{"countyGroups":[{"keys":[{"key":"Central"}],"count":1}]}""");
        var central = (await api.AskAsync("""{ counties(where: { region: "Central" }) { totalCount } }"""))["counties"]!["totalCount"]!.GetValue<int>();
        (await api.AskAsync(Counted, token: api.RegionalStaff("Central"))).ToJsonString().ShouldBe($$"""{"countyGroups":[{"keys":[{"key":"Central"}],"count":{{central}}}]}""");
        (await api.AskAsync(Counted, token: journey.CoachToken)).ToJsonString().ShouldBe("""{"countyGroups":[]}""");
    }

    [Fact]
    public async Task Counties_are_counted_by_what_the_list_of_counties_can_be_asked_for()
    {
        await using var api = await servers.StartAsync();
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        await fresno.SnapshotAsync("2026-02-01");
        await fresno.PrioritiesAsync("2026-02-02", "ERP", "ERP", "ORB");
        await fresno.StaffAsync("declareImplementationStage", """stage: INSTALLATION, evidence: "Team formed", on: "2026-04-01" """);
        await fresno.StaffAsync("declareImplementationStage", """stage: EXPLORATION, evidence: "Told late", on: "2026-03-01" """);
        await new CountyJourney(api, CountyJourney.LosAngeles).SnapshotAsync("2026-03-01");
        await api.ViewsAsync();

        foreach (var (where, found) in new[]
        {
            ("hasSnapshot: true", 2), ("hasSnapshot: true, region: \"Central\"", 1), ("stage: INSTALLATION", 1), ("stage: EXPLORATION", 0), ("area: ORB", 1), ("sizeClass: VERY_LARGE, hasSnapshot: true", 1),
        })
        {
            (await api.AskAsync($"{{ countyGroups(by: [], where: {{ {where} }}) {{ count }} counties(where: {{ {where} }}) {{ totalCount }} }}", token: api.Staff)).ToJsonString()
                .ShouldBe($$$"""{"countyGroups":[{"count":{{{found}}}}],"counties":{"totalCount":{{{found}}}}}""", where);
        }

        (await api.AskAsync("{ countyGroups(by: [STAGE, AREA], where: { region: \"Central\", hasSnapshot: true }) { keys { key } daysSinceSnapshot { count } localPriorities { sum } } }", token: api.Staff)).ToJsonString().ShouldBe(
            """
            {"countyGroups":[{"keys":[{"key":"INSTALLATION"},{"key":"ERP"}],"daysSinceSnapshot":{"count":1},"localPriorities":{"sum":3}},
            {"keys":[{"key":"INSTALLATION"},{"key":"ORB"}],"daysSinceSnapshot":{"count":1},"localPriorities":{"sum":3}}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task The_stage_of_a_county_is_no_key_for_those_who_may_not_see_it()
    {
        await using var api = await servers.StartAsync();
        var journey = await WithSessionAsync(api, Journey.Fresno, 40);
        await new CountyJourney(api, CountyJourney.Fresno).StaffAsync("declareImplementationStage", """stage: INSTALLATION, evidence: "Team formed", on: "2026-04-01" """);
        await api.ViewsAsync();
        const string ByStage = "{ directorGroups(by: [STAGE]) { keys { key } count } coachingSessionGroups(by: [STAGE]) { keys { key } count } }";

        foreach (var (token, stage) in new[] { (api.Staff, "\"INSTALLATION\""), (api.CountyStaff("06019"), "\"INSTALLATION\""), (journey.CoachToken, "null") })
        {
            (await api.AskAsync(ByStage, token: token)).ToJsonString()
                .ShouldBe($$"""{"directorGroups":[{"keys":[{"key":{{stage}}}],"count":1}],"coachingSessionGroups":[{"keys":[{"key":{{stage}}}],"count":1}]}""");
        }
    }

    [Fact]
    public async Task The_next_coach_lists_a_former_coachs_sessions_without_the_notes()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await journey.HoldAsync(1, "2026-01-27", 40, "Went through the overview");
        var next = api.TokenOf("coach", await journey.TakenOverAsync(api, "2026-03-01"));
        const string Listed = "{ coachingSessions { nodes { minutes note { text } } } }";

        (await api.SendAsync(Listed, token: next))["data"]!.ToJsonString().ShouldBe("""{"coachingSessions":{"nodes":[{"minutes":40,"note":null}]}}""");

        await journey.DirectorAsync("giveSharingConsent", """scope: NEXT_COACH, on: "2026-03-02" """);
        (await api.AskAsync(Listed, token: next)).ToJsonString().ShouldBe("""{"coachingSessions":{"nodes":[{"minutes":40,"note":{"text":"Went through the overview"}}]}}""");
    }

    [Fact]
    public async Task Nobody_counts_anything_and_events_are_counted_by_those_who_oversee()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);

        foreach (var field in new[] { "directorGroups(by: []) { count }", "coachingSessionGroups(by: []) { count }", "countyGroups(by: []) { count }", "eventGroups(by: []) { count }", "activityGroups(by: []) { count }", "coachingSessions { totalCount }" })
            (await api.SendAsync($"{{ {field} }}")).ToJsonString().ShouldContain("AUTH_NOT_AUTH", customMessage: field);
        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.CountyStaff("06019"), api.RegionalStaff("Central") })
            (await api.SendAsync("{ eventGroups(by: []) { count } }", token: token)).ToJsonString().ShouldContain("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task Keys_that_a_list_has_not_are_refused_and_so_are_too_many_and_the_same_twice()
    {
        await using var api = await servers.StartAsync();

        (await ErrorAsync(api, "{ coachingSessionGroups(by: [AREA]) { count } }"))
            .ShouldBe("Coaching sessions are not grouped by AREA; they are by REGION, COUNTY, SIZE_CLASS, STAGE, COACH, MODULE, MONTH, QUARTER, FISCAL_YEAR.");
        (await ErrorAsync(api, "{ directorGroups(by: [MONTH, MONTH]) { count } }")).ShouldBe("Name each key once.");
        (await ErrorAsync(api, "{ directorGroups(by: [MONTH, QUARTER, FISCAL_YEAR, COACH, REGION]) { count } }")).ShouldBe("Group by at most 4 keys at once.");
    }

    [Fact]
    public async Task A_thousand_groups_are_answered_and_one_more_is_refused()
    {
        await using var api = await servers.StartAsync();
        await Journey.BeginAsync(api);
        await using var session = api.Store.QuerySession();
        var one = await session.Query<DirectorProgress>().FirstAsync();
        const string ByCoach = "{ directorGroups(by: [COACH]) { count } }";

        await api.Store.BulkInsertAsync(Enumerable.Range(1, Groups.Most - 1).Select(n => one with { Id = $"director-x{n}", Coach = $"coach-x{n}" }).ToList());
        (await api.AskAsync(ByCoach, token: api.Staff))["directorGroups"]!.AsArray().Count.ShouldBe(1000);

        await api.Store.BulkInsertAsync([one with { Id = "director-y", Coach = "coach-y" }]);
        (await ErrorAsync(api, ByCoach)).ShouldBe("That makes more than 1000 groups. Group by fewer keys, or ask for fewer rows.");
    }

    [Fact]
    public async Task Every_table_is_read_once_however_many_rows_and_groups_there_are()
    {
        await using var api = await servers.StartDemonstrationAsync();
        var groups = new Groups(api.Store);
        var tables = api.Store.Options.Schema;
        await using var connection = new NpgsqlConnection(api.Database);
        var values = new { today = "2026-06-30", seen = Array.Empty<string>() };

        foreach (var source in new[] { DirectorRows.Groups(tables), SessionRows.Groups(tables, RegionBasis.AsOfTheRow), CountyRows.Groups(tables), ActivityRows.Groups(tables, RegionBasis.AsOfTheRow) })
        {
            var plan = (await connection.QueryAsync<string>($"explain analyze {groups.Statement(source, [GroupKey.Region, GroupKey.Month, GroupKey.SizeClass], new())}", values)).ToList();

            var scans = plan.Where(line => line.Contains("Scan on mt_", StringComparison.Ordinal)).ToList();
            scans.Count.ShouldBeGreaterThan(0);
            scans.ShouldAllBe(line => Once().IsMatch(line), string.Join('\n', plan));
        }
    }

    [GeneratedRegex(@"loops=1\)")]
    private static partial Regex Once();

    private static async Task<string> ErrorAsync(Api api, string document) =>
        (await api.SendAsync(document, token: api.Staff))["errors"]!.AsArray().ShouldHaveSingleItem()!["message"]!.GetValue<string>();

    private static async Task<Journey> WithSessionAsync(Api api, string county, int minutes)
    {
        var journey = await Journey.BeginAsync(api, county);
        await journey.CoachAsync("recordCoachingSession", $"""number: 1, heldOn: "2026-01-27", minutes: {minutes}, mode: VIDEO""");
        return journey;
    }
}
