using CpmTracker.Domain.Coaching;
using CpmTracker.Projections;
using CpmTracker.Server.Importing;
using CpmTracker.Server.Tests.Support;
using Marten;

namespace CpmTracker.Server.Tests.Importing;

public sealed class WhenFilesAreImported(Servers servers)
{
    [Fact]
    public async Task Directors_coaches_and_sessions_are_there_as_if_somebody_had_entered_them()
    {
        await using var api = await servers.StartAsync();

        var directors = await api.ImportAsync(ImportKind.Directors, Office.Directors);
        var sessions = await api.ImportAsync(ImportKind.Sessions, Office.Sessions);

        directors.Faults.ShouldBeEmpty();
        (directors.Rows, directors.Recorded, directors.Unchanged, directors.Done).ShouldBe((2, 2, 0, true));
        directors.Events.ShouldBe([new("coach.registered.v1", 1), new("director.coach_assigned.v1", 2), new("director.enrolled.v1", 2)]);
        sessions.Faults.ShouldBeEmpty();
        sessions.Events.ShouldBe([new("director.coaching_session_held.v1", 3)]);

        await api.ViewsAsync();
        var found = (await api.AskAsync(
            "{ directors(first: 10) { nodes { name county { name } coach { name } progress { cohort sessions { number heldOn minutes mode flags } } } } }", token: api.Administrator))["directors"]!["nodes"]!;
        found.AsArray().Select(d => d!.ToJsonString()).Order(StringComparer.Ordinal).ShouldBe(
        [
            """{"name":"Person Two","county":{"name":"Glenn"},"coach":{"name":"Coach One"},"progress":{"cohort":"2024","sessions":[{"number":1,"heldOn":"2024-03-01","minutes":30,"mode":"PHONE","flags":[]}]}}""",
            """{"name":"Person, One","county":{"name":"Fresno"},"coach":{"name":"Coach One"},"progress":{"cohort":"2024","sessions":[{"number":1,"heldOn":"2024-01-27","minutes":40,"mode":"VIDEO","flags":[]},{"number":2,"heldOn":"2024-03-19","minutes":60,"mode":"IN_PERSON","flags":[]}]}}""",
        ]);
    }

    [Fact]
    public async Task Each_event_tells_who_imported_it_by_which_command_from_where_and_under_which_edition()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ImportAsync(ImportKind.Sessions, Office.Sessions);

        await using var session = api.Store.QuerySession();
        var held = await session.Events.QueryAllRawEvents().Where(e => e.EventTypeName == "director.coaching_session_held.v1").OrderBy(e => e.Sequence).ToListAsync();

        var edition = (await api.AskAsync("{ catalogue { edition } }"))["catalogue"]!["edition"]!.GetValue<string>();
        held.Count.ShouldBe(3);
        held.ShouldAllBe(e => e.UserName == "office-1" && e.Header(Recorded.Source) == "imported" && e.Header(Recorded.Command) == nameof(RecordCoachingSession));
        held.ShouldAllBe(e => e.Header(Recorded.Edition) == edition && e.Header(Recorded.Role) == "Administrator");
        held.Select(e => e.CausationId).Distinct().Count().ShouldBe(3);
        held.Select(e => e.CorrelationId).Distinct().ShouldHaveSingleItem()!.ShouldStartWith("import-");
        held.Select(e => ((CoachingSessionHeld)e.Data).OccurredOn).Order().ShouldBe([new(2024, 1, 27), new(2024, 3, 1), new(2024, 3, 19)]);
    }

    [Fact]
    public async Task Neither_the_names_nor_the_keys_nor_the_notes_stand_in_any_event()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        await api.ImportAsync(ImportKind.Sessions, Office.Sessions);

        await using var connection = new Npgsql.NpgsqlConnection(api.Database);
        var stored = string.Join('\n', await Dapper.SqlMapper.QueryAsync<string>(connection, "select stream_id || data::text || headers::text from mt_events where stream_id not like 'catalogue-%' union all select data::text from mt_doc_person"));

        foreach (var secret in new[] { "Person, One", "Person Two", "one@county", "Coach One", "D-1", "hello" }) stored.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Rows_of_one_director_are_decided_by_their_days_whatever_their_order_in_the_file()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);

        (await api.ImportAsync(ImportKind.Sessions, Office.Sessions)).FaultCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_session_without_the_one_before_it_needs_a_reason_and_is_flagged()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        const string Header = "director_key,number,held_on,minutes,mode,reason\n";

        var without = await api.ImportAsync(ImportKind.Sessions, Header + "D-1,2,2024-03-19,60,video,\n");
        var with = await api.ImportAsync(ImportKind.Sessions, Header + "D-1,2,2024-03-19,60,video,The first one was not written down\n");

        without.Faults.ShouldHaveSingleItem().ShouldBe(new(2, "reason", "An earlier session is not recorded as held before session 2: give a reason."));
        with.Recorded.ShouldBe(1);
        await using var session = api.Store.QuerySession();
        (await session.Events.QueryRawEventDataOnly<CoachingSessionHeld>().ToListAsync()).ShouldHaveSingleItem().Flags.ShouldBe([SessionFlag.OutOfOrder]);
    }

    [Fact]
    public async Task Snapshots_are_rated_on_the_instrument_that_the_row_names()
    {
        await using var api = await servers.StartAsync();
        const string Header = "county_fips,completed_on,instrument,version,orb,erp,wd,qosi,participants\n";

        var report = await api.ImportAsync(ImportKind.Snapshots, Header + "06019,2024-02-17,county-snapshot,1,2,2,1,3,14\n06019,2025-02-17,county-snapshot,1,3,2,2,3,\n");

        report.Faults.ShouldBeEmpty();
        await api.ViewsAsync();
        (await api.AskAsync($$"""{ county(id: "{{Journey.CountyId(Journey.Fresno)}}") { implementation { snapshots { completedOn participants dimensions { area rating } } } } }""", token: api.Administrator))
            .ToJsonString().ShouldContain("""{"completedOn":"2024-02-17","participants":14,"dimensions":[{"area":"ORB","rating":2},{"area":"ERP","rating":2},{"area":"WD","rating":1},{"area":"QOSI","rating":3}]}""");
    }

    [Fact]
    public async Task An_activity_is_announced_and_held_once_for_all_the_counties_that_took_part()
    {
        await using var api = await servers.StartAsync();
        const string Rows =
            """
            activity_key,type,title,host,region,mode,held_on,county_fips,leadership_and_management,front_line,director_came
            BC-1,rta-bootcamp,Bootcamp in Fresno,rta,Central,in_person,2024-05-14,06019,2,7,yes
            BC-1,rta-bootcamp,Bootcamp in Fresno,rta,Central,in_person,2024-05-14,06031,,,no

            """;

        var first = await api.ImportAsync(ImportKind.Participation, Rows);
        var again = await api.ImportAsync(ImportKind.Participation, Rows);
        var corrected = await api.ImportAsync(ImportKind.Participation, Rows.Replace("06019,2,7", "06019,2,8", StringComparison.Ordinal));
        var moved = await api.ImportAsync(ImportKind.Participation, Rows.Replace("2024-05-14,06031,,", "2024-05-15,06031,1,", StringComparison.Ordinal));

        first.Faults.ShouldBeEmpty();
        first.Events.ShouldBe([new("activity.announced.v1", 1), new("activity.county_participation_recorded.v1", 2), new("activity.held.v1", 1)]);
        (again.Recorded, again.Unchanged).ShouldBe((0, 2));
        corrected.Events.ShouldBe([new("activity.county_participation_recorded.v1", 1)]);
        moved.Faults.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("directors", ImportKind.Directors)]
    [InlineData("assignments", ImportKind.Assignments)]
    [InlineData("sessions", ImportKind.Sessions)]
    [InlineData("participation", ImportKind.Participation)]
    [InlineData("snapshots", ImportKind.Snapshots)]
    public async Task The_templates_that_are_shipped_can_be_imported(string name, ImportKind kind)
    {
        await using var api = await servers.StartAsync();
        var folder = Seeding.Repository.Folder("seeds/templates");
        if (kind is ImportKind.Assignments or ImportKind.Sessions) await api.ImportAsync(ImportKind.Directors, await File.ReadAllTextAsync(Path.Combine(folder, "directors.csv")));

        var report = await api.ImportAsync(kind, await File.ReadAllBytesAsync(Path.Combine(folder, $"{name}.csv")));

        report.Faults.ShouldBeEmpty();
        report.Recorded.ShouldBe(1);
    }
}
