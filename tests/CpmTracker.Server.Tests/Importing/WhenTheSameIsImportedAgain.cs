using CpmTracker.Server.Importing;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Importing;

public sealed class WhenTheSameIsImportedAgain(Servers servers)
{
    [Fact]
    public async Task Nothing_is_appended_and_the_report_says_so()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ImportAsync(ImportKind.Sessions, Office.Sessions);
        var events = await api.EventsAsync();

        var directors = await api.ImportAsync(ImportKind.Directors, Office.Directors);
        var sessions = await api.ImportAsync(ImportKind.Sessions, Office.Sessions);

        (directors.Recorded, directors.Unchanged, directors.Done, directors.Events.Count).ShouldBe((0, 2, true, 0));
        (sessions.Recorded, sessions.Unchanged, sessions.Done, sessions.Events.Count).ShouldBe((0, 3, true, 0));
        (await api.EventsAsync()).ShouldBe(events);
    }

    [Fact]
    public async Task Only_the_rows_that_are_new_are_recorded()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);

        var report = await api.ImportAsync(ImportKind.Directors, Office.Directors + "D-3,Person Three,,06023,existing,2024,2024-03-12,,\n");

        (report.Recorded, report.Unchanged).ShouldBe((1, 2));
        report.Events.ShouldBe([new("director.enrolled.v1", 1)]);
    }

    [Fact]
    public async Task A_record_that_was_voided_meanwhile_stays_voided()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ImportAsync(ImportKind.Sessions, Office.Sessions);
        var director = (await api.AskAsync("{ directors(first: 10) { nodes { id name progress { sessions { id number } } } } }", token: api.Administrator))["directors"]!["nodes"]!.AsArray()
            .Single(d => d!["name"]!.GetValue<string>() == "Person Two")!;
        var voiding = $"""commandId: "{Api.CommandId()}", directorId: "{director["id"]}", sessionId: "{director["progress"]!["sessions"]![0]!["id"]}", reason: "Entered for the wrong person" """;
        await api.RecordAsync("voidCoachingSession", voiding, api.Administrator, "director { id }");

        (await api.ImportAsync(ImportKind.Sessions, Office.Sessions)).Unchanged.ShouldBe(3);
    }

    [Fact]
    public async Task A_row_with_other_minutes_than_before_is_a_fault_and_edits_nothing()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ImportAsync(ImportKind.Sessions, Office.Sessions);

        var report = await api.ImportAsync(ImportKind.Sessions, Office.Sessions.Replace("2024-03-01,30", "2024-03-01,35", StringComparison.Ordinal));

        report.Done.ShouldBeFalse();
        report.Faults.ShouldHaveSingleItem().ShouldBe(new(4, "number", "Coaching session 1 is recorded as held; correct or void that record."));
    }

    [Fact]
    public async Task A_Snapshot_with_other_ratings_than_before_is_a_fault()
    {
        await using var api = await servers.StartAsync();
        const string Header = "county_fips,completed_on,instrument,version,orb,erp,wd,qosi\n";
        await api.ImportAsync(ImportKind.Snapshots, Header + "06019,2024-02-17,county-snapshot,1,2,2,1,3\n");

        var report = await api.ImportAsync(ImportKind.Snapshots, Header + "06019,2024-02-17,county-snapshot,1,3,2,1,3\n");

        report.Faults.ShouldHaveSingleItem().Reason.ShouldContain("imported before, with other ratings");
    }
}
