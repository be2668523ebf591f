using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Confidentiality;

public sealed class WhoRecordsActivities(Servers servers)
{
    [Fact]
    public async Task A_regions_staff_announce_what_is_for_their_region_alone()
    {
        await using var api = await servers.StartAsync();
        await ActivityJourney.AnnounceAsync(api, "rta-bootcamp", "Bootcamp", "2026-03-01", "Central");

        foreach (var regions in new[] { "", "\"Northern\"", "\"Central\", \"Northern\"" })
        {
            var input = $"""commandId: "{Api.CommandId()}", type: "rta-bootcamp", title: "Bootcamp", regions: [{regions}], from: "2026-03-01", host: "rta" """;
            (await api.RefusedAsync("announceActivity", input, api.RegionalStaff("Central")))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        }
    }

    [Fact]
    public async Task Nobody_but_its_host_and_administrators_hold_cancel_revise_and_publish()
    {
        await using var api = await servers.StartAsync();
        var bootcamp = await ActivityJourney.AnnounceAsync(api, "rta-bootcamp", "Bootcamp", "2026-03-01", "Central");
        var session = await ActivityJourney.AnnounceAsync(api, "director-session", "Session", "2026-03-01");

        foreach (var token in new[] { null, api.Staff, api.Auditor, api.CountyStaff("06019"), api.RegionalStaff("Northern") })
        {
            foreach (var (mutation, input) in new[]
            {
                ("reviseActivity", """title: "Another", from: "2026-03-01" """),
                ("holdActivity", """on: "2026-03-01", mode: ONLINE"""),
                ("cancelActivity", "reason: OTHER"),
                ("publishOutput", """material: "R10" """),
            })
            {
                (await bootcamp.RefusedAsync(mutation, input, token))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError", $"{mutation} by {token}");
                (await session.RefusedAsync(mutation, input, token))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError", $"{mutation} by {token}");
            }
        }

        (await session.RefusedAsync("holdActivity", """on: "2026-03-01", mode: ONLINE""", api.RegionalStaff("Central")))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        await bootcamp.HostAsync("holdActivity", """on: "2026-03-01", mode: ONLINE""");
    }

    [Fact]
    public async Task A_countys_staff_record_and_void_their_own_countys_part_and_no_other()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.HeldAsync(api, "director-session", "Session", "2026-03-01");
        var fresno = api.CountyStaff("06019");
        var own = $"""countyId: "{ActivityJourney.County("06019")}" """;
        await session.TakePartAsync("06019", token: fresno);

        foreach (var token in new[] { null, api.Staff, api.CountyStaff("06037"), api.RegionalStaff("Central") })
        {
            (await session.RefusedAsync("recordCountyParticipation", $"{own}, directorCame: true", token))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
            (await session.RefusedAsync("voidCountyParticipation", $"""{own}, reason: "No" """, token))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        }

        await api.RecordAsync("voidCountyParticipation", $"""commandId: "{Api.CommandId()}", activityId: "{session.Id}", {own}, reason: "Not us" """, fresno, "activity { version }");
    }

    [Fact]
    public async Task How_many_of_which_staff_came_is_for_the_programme_the_county_and_its_region()
    {
        await using var api = await servers.StartAsync();
        var session = await ActivityJourney.HeldAsync(api, "director-session", "Session", "2026-03-01");
        await session.TakePartAsync("06019", """{ level: "leadership-and-management", people: 3 }""", directorCame: true);
        await api.ViewsAsync();
        const string Parts = "query ($id: ID!) { activity(id: $id) { participation { county { fips } people levels { people } directorCame followingSnapshot { id } } } }";

        foreach (var token in new[] { api.Staff, api.Auditor, api.Administrator, api.CountyStaff("06019"), api.RegionalStaff("Central") })
        {
            (await api.AskAsync(Parts, new { id = session.Id }, token))["activity"]!["participation"]!.ToJsonString()
                .ShouldBe("""[{"county":{"fips":"06019"},"people":3,"levels":[{"people":3}],"directorCame":true,"followingSnapshot":null}]""");
        }

        foreach (var token in new[] { null, api.CountyStaff("06037"), api.RegionalStaff("Northern") })
        {
            var answer = await api.SendAsync(Parts, new { id = session.Id }, token);
            answer["data"]!["activity"]!["participation"]!.ToJsonString()
                .ShouldBe("""[{"county":{"fips":"06019"},"people":3,"levels":null,"directorCame":null,"followingSnapshot":null}]""");
            answer["errors"]!.AsArray().Count.ShouldBe(3);
        }
    }
}
