using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Questions;

/// <summary>31. What did the system say about X on a given date, and what do we know now about that date?</summary>
public sealed class Q31WhatWasSaidAndWhatIsKnown(Servers servers)
{
    private const string Question =
        """
        query ($id: ID!, $then: DateTime!) { director(id: $id) {
          saidThen: asOf(recordedBy: $then) { minutesDelivered sessions { number heldOn minutes } }
          saidThenAboutTheDay: asOf(recordedBy: $then, occurredBy: "2026-01-30") { minutesDelivered sessions { number } }
          knownNowAboutTheDay: asOf(occurredBy: "2026-01-30") { status minutesDelivered sessions { number heldOn minutes corrections } }
          knownNow: asOf { minutesDelivered sessions { number heldOn minutes } }
          before: asOf(occurredBy: "2026-01-11") { status } } }
        """;

    [Fact]
    public async Task An_auditor_is_told_both()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var first = await journey.HoldAsync(1, "2026-01-27", 40);
        var then = await api.LastRecordedAsync();
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{first}", minutes: 50, reason: "Entered wrongly", on: "2026-02-01" """);
        await journey.HoldAsync(2, "2026-02-17", 60);

        (await api.AskAsync(Question, new { id = journey.Director, then }, api.Auditor))["director"]!.ToJsonString().ShouldBe(
            """
            {"saidThen":{"minutesDelivered":40,"sessions":[{"number":1,"heldOn":"2026-01-27","minutes":40}]},"saidThenAboutTheDay":{"minutesDelivered":40,"sessions":[{"number":1}]},"knownNowAboutTheDay":{"status":"IN_SEGMENT_ONE","minutesDelivered":50,"sessions":[{"number":1,"heldOn":"2026-01-27","minutes":50,"corrections":1}]},"knownNow":{"minutesDelivered":110,"sessions":[{"number":1,"heldOn":"2026-01-27","minutes":50},{"number":2,"heldOn":"2026-02-17","minutes":60}]},"before":null}
            """);
    }

    [Fact]
    public async Task The_same_of_a_county_and_of_a_coach()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var first = await journey.HoldAsync(1, "2026-01-27", 40);
        var then = await api.LastRecordedAsync();
        await journey.CoachAsync("correctCoachingSession", $"""sessionId: "{first}", minutes: 50, heldOn: "2026-02-03", reason: "Entered wrongly", on: "2026-02-04" """);
        await journey.OfficeAsync("transferDirector", $"""toCountyId: "{Journey.CountyId("county-06037")}", appointment: NEW, on: "2026-03-01" """);
        await api.ViewsAsync();

        (await api.AskAsync(
            """
            query ($coach: ID!, $then: DateTime!) {
              county(fips: "06019") {
                then: asOf(recordedBy: $then) { seat minutesDelivered }
                january: asOf(occurredBy: "2026-01-31") { seat minutesDelivered }
                february: asOf(occurredBy: "2026-02-28") { seat minutesDelivered }
                now: asOf { seat minutesDelivered }
                never: asOf(recordedBy: "2020-01-01T00:00:00Z") { seat } }
              coach(id: $coach) {
                then: asOf(recordedBy: $then) { activeDirectors minutesDelivered }
                january: asOf(occurredBy: "2026-01-31") { capacity activeDirectors minutesDelivered directors { status } }
                now: asOf { activeDirectors minutesDelivered } } }
            """,
            new { coach = journey.Coach, then },
            api.Auditor)).ToJsonString().ShouldBe(
            """
            {"county":{"then":{"seat":"ENROLLED","minutesDelivered":40},"january":{"seat":"ENROLLED","minutesDelivered":0},"february":{"seat":"ENROLLED","minutesDelivered":50},"now":{"seat":"VACANT","minutesDelivered":0},"never":null},"coach":{"then":{"activeDirectors":1,"minutesDelivered":40},"january":{"capacity":8,"activeDirectors":1,"minutesDelivered":0,"directors":[{"status":"NOT_STARTED"}]},"now":{"activeDirectors":1,"minutesDelivered":50}}}
            """);
    }

    [Fact]
    public async Task The_same_of_what_a_county_recorded_and_took_part_in()
    {
        await using var api = await servers.StartAsync();
        var fresno = new CountyJourney(api, CountyJourney.Fresno);
        var declared = await fresno.StaffAsync("declareImplementationStage", """stage: INSTALLATION, evidence: "Team formed", on: "2026-01-15" """, "implementation { stages { record } }");
        var bootcamp = await ActivityJourney.HeldAsync(api, "rta-bootcamp", "Bootcamp", "2026-01-20", "Central");
        await bootcamp.TakePartAsync(CountyJourney.Fresno, directorCame: true);
        var then = await api.LastRecordedAsync();
        await fresno.StaffAsync("voidCountyRecord", $"""record: {declared["implementation"]!["stages"]![0]!["record"]}, reason: "It was another county", on: "2026-02-03" """);
        await bootcamp.HostAsync("voidCountyParticipation", $"""countyId: "{fresno.Id}", reason: "Signed up and did not come" """);
        await api.ViewsAsync();

        (await api.AskAsync(
            """
            query ($then: DateTime!) { county(fips: "06019") {
              saidThen: asOf(recordedBy: $then, occurredBy: "2026-01-31") { stage { stage } participation { type on directorCame } }
              before: asOf(recordedBy: $then, occurredBy: "2026-01-10") { stage { stage } participation { type } }
              knownNow: asOf(occurredBy: "2026-01-31") { stage { stage } participation { type } } } }
            """,
            new { then },
            api.Auditor))["county"].ShouldBeJson(
            """
            { "saidThen": { "stage": { "stage": "INSTALLATION" }, "participation": [{ "type": "rta-bootcamp", "on": "2026-01-20", "directorCame": true }] },
              "before": { "stage": null, "participation": [] }, "knownNow": { "stage": null, "participation": [] } }
            """);
    }

    [Fact]
    public async Task Those_who_may_see_a_director_no_more_are_not_handed_the_director_by_asking_about_the_time_before()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var next = await Journey.BeginAsync(api, county: "county-06067");
        var then = await api.LastRecordedAsync();
        await journey.OfficeAsync("assignCoach", $"""coachId: "{next.Coach}", reason: "The coach's time", on: "2026-02-01" """);
        await journey.OfficeAsync("transferDirector", $"""toCountyId: "{Journey.CountyId("county-06037")}", appointment: NEW, on: "2026-03-01" """);
        await api.ViewsAsync();

        (await api.AskAsync(
            "query ($id: ID!, $then: DateTime!) { coach(id: $id) { asOf(recordedBy: $then) { directors { status director { id } } } } }", new { id = journey.Coach, then }, journey.CoachToken))
            .ToJsonString().ShouldBe("""{"coach":{"asOf":{"directors":[{"status":"NOT_STARTED","director":null}]}}}""");
        (await api.AskAsync(
            """query ($then: DateTime!) { county(fips: "06019") { asOf(recordedBy: $then) { directors { status director { id } } } } }""", new { then }, api.CountyStaff("06019")))
            .ToJsonString().ShouldBe("""{"county":{"asOf":{"directors":[{"status":"NOT_STARTED","director":null}]}}}""");
    }

    [Fact]
    public async Task Another_coach_is_told_nothing()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06037");
        (await api.AskAsync(Question, new { id = journey.Director, then = DateTimeOffset.UtcNow }, other.CoachToken))["director"].ShouldBeNull();
    }

    [Fact]
    public async Task A_version_and_an_instant_together_are_refused()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var answer = await api.SendAsync(
            """query ($id: ID!) { director(id: $id) { asOf(version: 1, recordedBy: "2026-01-01T00:00:00Z") { status } } }""", new { id = journey.Director }, api.Auditor);
        answer["errors"]![0]!["message"]!.GetValue<string>().ShouldBe("Give a version or an instant, and only one of them.");
    }
}
