using CpmTracker.Domain.Coaching;
using CpmTracker.Server.Importing;
using CpmTracker.Server.Tests.Support;
using Marten;

namespace CpmTracker.Server.Tests.Importing;

public sealed class WhenPastSessionsAreImported(Servers servers)
{
    private const string Header = "director_key,module,number,held_on,minutes,mode,coach_key\n";

    [Fact]
    public async Task A_session_is_the_coachs_who_was_responsible_on_its_day()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var (director, first) = (Api.Raw(journey.Director), Api.Raw(journey.Coach));
        var second = await SecondCoachAsync(api, journey, "2026-03-01");

        var wrong = await api.ImportAsync(ImportKind.Sessions, $"{Header}{director},,1,2026-02-10,40,video,{second}\n");
        var right = await api.ImportAsync(ImportKind.Sessions, $"{Header}{director},,1,2026-02-10,40,video,{first}\n{director},,2,2026-03-10,60,video,{second}\n");

        wrong.Faults.ShouldHaveSingleItem().ShouldBe(new(2, "coach_key", "Another coach, or none, was assigned to the director on that day."));
        right.Faults.ShouldBeEmpty();
        (await HeldAsync(api)).Select(s => s.Coach).ShouldBe([first, second]);
    }

    [Fact]
    public async Task A_module_that_was_not_started_starts_with_the_first_session_in_it()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);
        const string Rows = "D-1,module-2,2,2024-05-02,60,video,\nD-1,module-2,1,2024-04-02,60,video,\nD-1,,3,2024-06-02,60,video,\nD-1,,1,2024-01-27,40,video,C-1\n";

        var report = await api.ImportAsync(ImportKind.Sessions, Header + Rows);
        var again = await api.ImportAsync(ImportKind.Sessions, Header + Rows);

        report.Faults.ShouldBeEmpty();
        report.Events.ShouldBe([new("director.coaching_session_held.v1", 4), new("director.module_started.v1", 1)]);
        (again.Recorded, again.Unchanged).ShouldBe((0, 4));
        (await HeldAsync(api)).Select(s => $"{s.Module} {s.Number} {s.OccurredOn:O}").ShouldBe(
            ["module-1 1 2024-01-27", "module-2 1 2024-04-02", "module-2 2 2024-05-02", "module-2 3 2024-06-02"]);
    }

    [Fact]
    public async Task A_module_that_the_catalogue_lacks_is_a_fault()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(ImportKind.Directors, Office.Directors);

        var report = await api.ImportAsync(ImportKind.Sessions, Header + "D-1,module-99,1,2024-04-02,60,video,\n");

        report.Faults.ShouldHaveSingleItem().ShouldBe(new(2, "module", "The catalogue in force has no such module."));
    }

    [Fact]
    public async Task Those_of_a_director_who_has_left_are_imported_up_to_the_last_day()
    {
        await using var api = await servers.StartAsync();
        await api.ImportAsync(
            ImportKind.Directors, "director_key,name,county_fips,appointment,cohort,enrolled_on,coach_key,coach_name,left_on,left_reason\nL-1,Left,06001,new,2018,2018-01-12,C-1,Coach One,2018-06-30,retired\n");

        var report = await api.ImportAsync(ImportKind.Sessions, Header + "L-1,,1,2018-06-30,40,video,C-1\nL-1,,2,2018-07-01,60,video,\n", skipBadRows: true);

        report.Faults.ShouldHaveSingleItem().ShouldBe(new(3, "director_key", "The director has withdrawn from the programme."));
        report.Recorded.ShouldBe(1);
    }

    private static async Task<string> SecondCoachAsync(Api api, Journey journey, string on)
    {
        var registered = await api.RecordAsync(
            "registerCoach", $"""commandId: "{Api.CommandId()}", name: "B. Coach", capacity: 8, on: "2026-01-05" """, api.Administrator, "coach { id }");
        var coach = registered["coach"]!["id"]!.GetValue<string>();
        await journey.OfficeAsync("assignCoach", $"""coachId: "{coach}", on: "{on}" """);
        return Api.Raw(coach);
    }

    private static async Task<IReadOnlyList<CoachingSessionHeld>> HeldAsync(Api api)
    {
        await using var session = api.Store.QuerySession();
        return [.. (await session.Events.QueryRawEventDataOnly<CoachingSessionHeld>().ToListAsync()).OrderBy(s => s.OccurredOn)];
    }
}
