using System.Text.Json.Nodes;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Following;

public sealed class WhoMayFollow(Servers servers)
{
    [Fact]
    public async Task Is_who_may_see_and_what_does_not_exist_is_refused_alike()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.ViewsAsync();
        var director = $$"""subscription { director(id: "{{journey.Director}}") { version } }""";
        var coach = $$"""subscription { coach(id: "{{journey.Coach}}") { minutesDelivered } }""";
        var nobodys = $$"""subscription { director(id: "{{Convert.ToBase64String("Director:director-none"u8)}}") { version } }""";

        foreach (var token in new[] { journey.CoachToken, journey.DirectorToken, api.Administrator, api.Staff, api.Auditor, api.CountyStaff("06019") }) await FollowsAsync(api, director, token);
        foreach (var token in new[] { null, api.CountyStaff("06001"), servers.Authority.Token("coach-9", "coach"), servers.Authority.Token("director-9", "director") })
            await IsRefusedAsync(api, director, token);
        foreach (var token in new[] { journey.CoachToken, api.Staff }) await FollowsAsync(api, coach, token);
        foreach (var token in new[] { null, journey.DirectorToken, servers.Authority.Token("coach-9", "coach") }) await IsRefusedAsync(api, coach, token);
        foreach (var token in new[] { api.Staff, api.Auditor }) await FollowsAsync(api, "subscription { statewide { minutesDelivered } }", token);
        foreach (var token in new[] { null, journey.CoachToken, journey.DirectorToken }) await IsRefusedAsync(api, "subscription { statewide { minutesDelivered } }", token);
        await IsRefusedAsync(api, nobodys, api.Staff);
    }

    [Fact]
    public async Task Guarded_fields_of_what_somebody_may_follow_stay_guarded()
    {
        await using var api = await servers.StartAsync();
        await using var outsider = await api.FollowAsync(
            $$"""subscription { county(id: "{{Journey.CountyId(Journey.Fresno)}}") { name implementation { minutesDelivered } } }""", api.CountyStaff("06001"));

        var told = (await outsider.ResultAsync())!;

        told["data"]!.ToJsonString().ShouldBe("""{"county":{"name":"Fresno","implementation":null}}""");
        told["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task A_coach_whom_another_one_follows_upon_is_told_no_more()
    {
        await using var api = await servers.StartAsync();
        var journey = await Journey.BeginAsync(api);
        await api.ViewsAsync();
        await using var former = await api.FollowAsync($$"""subscription { director(id: "{{journey.Director}}") { version } }""", journey.CoachToken);
        await former.NextAsync();
        var successor = await api.RecordAsync("registerCoach", $"""commandId: "{Api.CommandId()}", name: "B. Coach", on: "2026-01-05" """, api.Administrator, "coach { id }");

        await journey.OfficeAsync("assignCoach", $"""coachId: "{successor["coach"]!["id"]}", on: "2026-02-15" """);

        await former.EndsRefusedAsync();
    }

    [Fact]
    public async Task A_token_that_has_expired_since_ends_it()
    {
        await using var api = await servers.StartAsync();
        var brief = servers.Authority.Token("staff-1", "statewide-staff", expires: DateTime.UtcNow.AddSeconds(3));
        await using var follower = await api.FollowAsync("subscription { statewide { minutesDelivered } }", brief);

        var ended = EndAsync(follower);
        while (!ended.IsCompleted)
            await api.RecordAsync("registerCoach", $"""commandId: "{Api.CommandId()}", name: "A. Coach", on: "2026-01-05" """, api.Administrator, "coach { id }");

        (await ended)["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("AUTH_NOT_AUTHORIZED");
    }

    /// <summary>The first result that is an error. Whatever is recorded meanwhile makes the server look again.</summary>
    private static async Task<JsonNode> EndAsync(Follower follower)
    {
        while (true)
        {
            if (await follower.ResultAsync() is { } result && result["errors"] is not null) return result;
        }
    }

    private static async Task FollowsAsync(Api api, string subscription, string? token)
    {
        await using var follower = await api.FollowAsync(subscription, token);
        await follower.NextAsync();
    }

    private static async Task IsRefusedAsync(Api api, string subscription, string? token)
    {
        await using var follower = await api.FollowAsync(subscription, token);
        await follower.EndsRefusedAsync();
    }
}
