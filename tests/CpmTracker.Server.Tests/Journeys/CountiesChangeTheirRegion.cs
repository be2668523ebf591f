using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Journeys;

public sealed class CountiesChangeTheirRegion(Servers servers)
{
    [Fact]
    public async Task A_report_about_last_year_uses_last_years_regions_and_can_be_asked_for_with_todays()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);
        await county.OfficeAsync("assignCountyToRegion", """region: "Northern", known: CONFIRMED, on: "2025-01-01" """);
        await county.OfficeAsync("assignCountyToRegion", """region: "Southern", known: UNVERIFIED, on: "2026-01-01" """);
        await api.ViewsAsync();

        (await api.AskAsync(
            """
            { county(fips: "06019") { region lastYear: region(on: "2025-06-30") thisYear: region(on: "2026-06-30") before: region(on: "2020-01-01") regions { region known } }
              today: counties(where: { region: "Central" }) { totalCount } lastYear: counties(where: { region: "Northern", regionOn: "2025-06-30" }) { totalCount }
              then: counties(where: { region: "Central", regionOn: "2025-06-30" }) { totalCount } }
            """)).ShouldBeJson(
            """
            { "county": { "region": "Central", "lastYear": "Northern", "thisYear": "Southern", "before": "Northern",
                "regions": [{ "region": "Northern", "known": "CONFIRMED" }, { "region": "Southern", "known": "UNVERIFIED" }, { "region": "Central", "known": "CONFIRMED" }] },
              "today": { "totalCount": 12 }, "lastYear": { "totalCount": 29 }, "then": { "totalCount": 11 } }
            """);
    }

    [Fact]
    public async Task With_the_region_goes_who_sees_and_records()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await county.OfficeAsync("assignCountyToRegion", $"""region: "Southern", known: CONFIRMED, on: "{today}" """);
        await api.ViewsAsync();

        (await county.RecordAsync("requestHelp", """area: WD, text: "Profiles" """, "implementation { seat }", api.RegionalStaff("Southern")))["implementation"]!["seat"]!.GetValue<string>().ShouldBe("NONE_YET");
        (await county.RefusedAsync("requestHelp", """area: WD, text: "Profiles" """, api.RegionalStaff("Central")))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        (await api.SendAsync("""{ county(fips: "06019") { implementation { seat } } }""", token: api.RegionalStaff("Central")))["data"]!["county"]!["implementation"].ShouldBeNull();
    }

    [Fact]
    public async Task Only_an_administrator_assigns_and_only_a_region_of_the_catalogue()
    {
        await using var api = await servers.StartAsync();
        var county = new CountyJourney(api, CountyJourney.Fresno);

        foreach (var token in new[] { null, api.Staff, api.CountyStaff(CountyJourney.Fresno), api.RegionalStaff("Central") })
            (await county.RefusedAsync("assignCountyToRegion", """region: "Northern", known: CONFIRMED""", token))["__typename"]!.GetValue<string>().ShouldBe("NotAllowedError");
        (await county.RefusedAsync("assignCountyToRegion", """region: "Nowhere", known: CONFIRMED""", api.Administrator))["rule"]!.GetValue<string>().ShouldBe("REGION_NOT_IN_CATALOGUE");
    }
}
