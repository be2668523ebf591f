using System.Text.Json.Nodes;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Importing;
using CpmTracker.Server.Tests.Support;
using JasperFx.Events;
using Marten;

namespace CpmTracker.Server.Tests.Importing;

public sealed class WhenAssignmentsAreImported(Servers servers)
{
    private const string Header = "director_key,coach_key,coach_name,from,reason\n";
    private const string First = "D-1,C-1,,2024-01-12,\n";
    private const string Second = "D-1,C-2,Coach Two,2024-03-01,\"Moved, to the north\"\n";
    private const string Third = "D-1,C-1,,2024-09-01,\n";

    [Fact]
    public async Task Each_coach_takes_over_on_the_day_and_for_the_reason_that_the_file_gives()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);

        var report = await api.ImportAsync(ImportKind.Assignments, Header + Third + First + Second);

        report.Faults.ShouldBeEmpty();
        (report.Rows, report.Recorded, report.Unchanged, report.Done).ShouldBe((3, 2, 1, true));
        report.Events.ShouldBe([new("coach.registered.v1", 1), new("director.coach_reassigned.v1", 2)]);
        var changes = await ChangesAsync(api);
        changes.Select(e => (e.Data.OccurredOn, e.UserName, e.Header(Recorded.Source), e.Header(Recorded.Command))).ShouldBe(
            [(new(2024, 3, 1), "office-1", "imported", nameof(AssignCoach)), (new(2024, 9, 1), "office-1", "imported", nameof(AssignCoach))]);
        (changes[0].Data.To, changes[0].Data.From, changes[1].Data.Reason).ShouldBe((changes[1].Data.From, changes[1].Data.To, null));

        await api.ViewsAsync();
        var director = await DirectorAsync(api, "Person, One");
        director["coach"]!["name"]!.GetValue<string>().ShouldBe("Coach One");
        (await api.AskAsync(
            "query ($id: ID!) { director(id: $id) { history(first: 20) { nodes { type fields { name value } } } } }",
            new { id = director["id"]!.GetValue<string>() },
            api.TokenOf("director", director["id"]!.GetValue<string>()))).ToJsonString().ShouldContain("""{"name":"reason","value":"Moved, to the north"}""");
    }

    [Fact]
    public async Task Sessions_that_are_imported_after_them_are_the_coachs_of_their_day()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ImportAsync(ImportKind.Assignments, Header + Second);

        var report = await api.ImportAsync(ImportKind.Sessions, "director_key,number,held_on,minutes,mode,coach_key\nD-1,1,2024-01-27,40,video,C-1\nD-1,2,2024-03-19,60,video,C-2\n");

        report.Faults.ShouldBeEmpty();
        await using var session = api.Store.QuerySession();
        (await session.Events.QueryRawEventDataOnly<CoachingSessionHeld>().ToListAsync()).Select(s => s.Coach).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Of_a_director_without_a_coach_the_first_row_assigns_one()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, "director_key,name,county_fips,appointment,cohort,enrolled_on\nD-1,A Person,06019,new,2024,2024-01-12\n");

        var report = await api.ImportAsync(ImportKind.Assignments, Header + "D-1,C-1,Coach One,2024-02-01,\n" + Second);

        report.Faults.ShouldBeEmpty();
        report.Events.ShouldBe([new("coach.registered.v1", 2), new("director.coach_assigned.v1", 1), new("director.coach_reassigned.v1", 1)]);
    }

    [Fact]
    public async Task The_same_again_and_the_directors_file_after_it_append_nothing()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ImportAsync(ImportKind.Assignments, Header + First + Second);
        var events = await api.EventsAsync();

        var again = await api.ImportAsync(ImportKind.Assignments, Header + First + Second);
        var directors = await api.ImportAsync(ImportKind.Directors, Office.Directors);

        (again.Recorded, again.Unchanged, again.FaultCount, again.Done).ShouldBe((0, 2, 0, true));
        (directors.Recorded, directors.Unchanged, directors.FaultCount).ShouldBe((0, 2, 0));
        (await api.EventsAsync()).ShouldBe(events);
        var more = await api.ImportAsync(ImportKind.Assignments, Header + First + Second + Third);
        (more.Recorded, more.Unchanged).ShouldBe((1, 2));
    }

    [Fact]
    public async Task What_does_not_fit_is_told_with_line_and_column_and_nothing_is_recorded()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors + "D-3,Person Three,,06023,existing,2024,2024-03-12,,\n");
        await api.ImportAsync(ImportKind.Assignments, Header + Second);
        var events = await api.EventsAsync();
        const string Bad =
            """
            D-1,C-2,,2024-02-01,
            D-1,C-1,,2024-03-01,
            D-2,C-1,,2023-12-31,
            D-2,C-9,,2024-05-01,
            D-3,C-1,,2024-04-01,Nobody went
            D-9,C-1,,2024-04-01,
            D-3,,,1.4.2024,
            D-2,C-2,,2099-04-01,
            D-2,C-1,,2024-05-01,
            D-3,C-1,,2024-06-01,

            """;

        var report = await api.ImportAsync(ImportKind.Assignments, Header + Bad);

        string[] faults =
        [
            "2: from: Who coached the director is recorded up to 2024-03-01; what is recorded is not edited.",
            "3: from: Who coached the director is recorded up to 2024-03-01; what is recorded is not edited.",
            "4: from: The director was enrolled on 2024-02-12.",
            "5: coach_key: No coach is registered under this key: give coach_name, and the coach is registered.",
            "6: reason: No coach was assigned until then: there is nobody to take over from.",
            "7: director_key: No director is enrolled under this key.",
            "8: coach_key: It is empty.",
            "8: from: '1.4.2024' is not a day as yyyy-MM-dd.",
            "9: from: It cannot have happened on that day",
            "10: Line 5 tells of the same.",
        ];
        report.Faults.Zip(faults).ShouldAllBe(pair => pair.First.ToString().StartsWith(pair.Second, StringComparison.Ordinal), string.Join('\n', report.Faults));
        (report.Faults.Count, report.Recorded, report.Done).ShouldBe((faults.Length, 1, false));
        (await api.EventsAsync()).ShouldBe(events);
        var rest = await api.ImportAsync(ImportKind.Assignments, Header + Bad, skipBadRows: true);
        (rest.Recorded, rest.Done).ShouldBe((1, true));
    }

    [Fact]
    public async Task A_preview_tells_what_would_be_recorded_and_records_nothing()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        var events = await api.EventsAsync();

        var preview = await api.ImportAsync(ImportKind.Assignments, Header + First + Second, preview: true);

        (preview.Done, preview.Recorded, preview.Unchanged, preview.FaultCount).ShouldBe((false, 1, 1, 0));
        (await api.EventsAsync()).ShouldBe(events);
    }

    [Fact]
    public async Task The_past_of_directors_who_have_left_and_of_coaches_who_have_stood_down_is_recorded_up_to_the_last_day()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(
            ImportKind.Directors,
            "director_key,name,county_fips,appointment,cohort,enrolled_on,coach_key,coach_name,left_on,left_reason\nD-1,A Person,06019,new,2024,2024-01-12,C-1,Coach One,2024-06-30,retired\nD-2,B Person,06021,new,2024,2024-01-12,C-2,Coach Two,,\n");
        await api.ViewsAsync();
        var coach = (await DirectorAsync(api, "B Person"))["coach"]!["id"]!.GetValue<string>();
        await api.RecordAsync("standDownCoach", $"""commandId: "{Api.CommandId()}", coachId: "{coach}", on: "2024-05-01" """, api.Administrator, "coach { id }");

        var report = await api.ImportAsync(ImportKind.Assignments, Header + "D-1,C-2,,2024-04-30,\nD-2,C-1,,2024-04-01,\nD-2,C-2,,2024-05-01,\n", skipBadRows: true);
        var late = await api.ImportAsync(ImportKind.Assignments, Header + "D-1,C-1,,2024-07-01,\n");

        report.Faults.ShouldHaveSingleItem().ShouldBe(new(4, "coach_key", "No coach is registered under this id."));
        report.Recorded.ShouldBe(2);
        late.Faults.ShouldHaveSingleItem().ShouldBe(new(2, "from", "The director has withdrawn from the programme."));
        await api.ViewsAsync();
        (await api.AskAsync("{ coaches { nodes { name activeDirectors } } }", token: api.Staff))["coaches"]!["nodes"]!.AsArray()
            .Select(c => c!.ToJsonString()).Order(StringComparer.Ordinal).ShouldBe(["""{"name":"Coach One","activeDirectors":1}""", """{"name":"Coach Two","activeDirectors":0}"""]);
    }

    [Fact]
    public async Task After_the_coaching_was_closed_the_next_coach_begins_on_the_last_day_or_later()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ViewsAsync();
        var director = (await DirectorAsync(api, "Person, One"))["id"]!.GetValue<string>();
        await api.RecordAsync("closeCoachingEngagement", $"""commandId: "{Api.CommandId()}", directorId: "{director}", reason: COMPLETED, on: "2024-06-30" """, api.Administrator, "director { id }");

        var across = await api.ImportAsync(ImportKind.Assignments, Header + "D-1,C-2,Coach Two,2024-06-29,\n");
        var after = await api.ImportAsync(ImportKind.Assignments, Header + "D-1,C-2,Coach Two,2024-06-30,\n");

        across.Faults.ShouldHaveSingleItem().ShouldBe(new(2, "from", "Who coached the director is recorded up to 2024-06-30; what is recorded is not edited."));
        after.Events.ShouldBe([new("coach.registered.v1", 1), new("director.coach_assigned.v1", 1)]);
    }

    private static async Task<JsonNode> DirectorAsync(Api api, string name) =>
        (await api.AskAsync("{ directors(first: 10) { nodes { id name coach { id name } } } }", token: api.Administrator))["directors"]!["nodes"]!.AsArray()
            .Single(d => d!["name"]!.GetValue<string>() == name)!;

    private static async Task<IReadOnlyList<IEvent<CoachReassigned>>> ChangesAsync(Api api)
    {
        await using var session = api.Store.QuerySession();
        var changes = await session.Events.QueryAllRawEvents().Where(e => e.EventTypeName == "director.coach_reassigned.v1").OrderBy(e => e.Sequence).ToListAsync();
        return [.. changes.Cast<IEvent<CoachReassigned>>()];
    }
}
