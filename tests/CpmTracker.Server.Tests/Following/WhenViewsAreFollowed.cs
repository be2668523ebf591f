using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Following;

public sealed class WhenViewsAreFollowed(Servers servers)
{
    [Fact]
    public async Task A_director_is_told_now_and_each_time_something_is_recorded_about_them()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        var other = await Journey.BeginAsync(api, county: "county-06001");
        await api.ViewsAsync();
        await using var follower = await api.FollowAsync(
            $$"""subscription { director(id: "{{journey.Director}}") { progress { sessions { minutes } } } }""", journey.CoachToken);
        (await follower.NextAsync()).ToJsonString().ShouldBe("""{"director":{"progress":{"sessions":[]}}}""");

        await other.HoldAsync(1, "2026-01-28", 55);
        await journey.HoldAsync(1, "2026-01-27", 40);

        (await follower.NextAsync()).ToJsonString().ShouldBe("""{"director":{"progress":{"sessions":[{"minutes":40}]}}}""");
    }

    [Fact]
    public async Task A_coach_a_county_and_the_state_are_told_each_time_they_have_changed()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.ViewsAsync();
        await using var coach = await api.FollowAsync($$"""subscription { coach(id: "{{journey.Coach}}") { minutesDelivered } }""", journey.CoachToken);
        await using var county = await api.FollowAsync(
            $$"""subscription { county(id: "{{Journey.CountyId(Journey.Fresno)}}") { implementation { minutesDelivered } } }""", api.CountyStaff("06019"));
        await using var state = await api.FollowAsync("subscription { statewide { minutesDelivered } }", api.Staff);
        (await coach.NextAsync()).ToJsonString().ShouldBe("""{"coach":{"minutesDelivered":0}}""");
        (await county.NextAsync()).ToJsonString().ShouldBe("""{"county":{"implementation":{"minutesDelivered":0}}}""");
        (await state.NextAsync()).ToJsonString().ShouldBe("""{"statewide":{"minutesDelivered":0}}""");

        await journey.HoldAsync(1, "2026-01-27", 40);

        (await coach.NextAsync()).ToJsonString().ShouldBe("""{"coach":{"minutesDelivered":40}}""");
        (await county.NextAsync()).ToJsonString().ShouldBe("""{"county":{"implementation":{"minutesDelivered":40}}}""");
        (await state.NextAsync()).ToJsonString().ShouldBe("""{"statewide":{"minutesDelivered":40}}""");
    }

    [Fact]
    public async Task What_another_host_of_the_same_database_records_is_told_too()
    {
        await using var api = await servers.StartAsync();
        await using var other = await servers.StartBesideAsync(api);
        var journey = await Journey.BeginAsync(other);
        await api.ViewsAsync();
        await using var follower = await api.FollowAsync($$"""subscription { director(id: "{{journey.Director}}") { version } }""", journey.CoachToken);
        var before = (await follower.NextAsync())["director"]!["version"]!.GetValue<int>();

        await journey.HoldAsync(1, "2026-01-27", 40);

        (await follower.NextAsync())["director"]!["version"]!.GetValue<int>().ShouldBe(before + 1);
    }
}
