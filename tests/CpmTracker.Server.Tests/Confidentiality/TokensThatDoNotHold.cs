using System.Net;
using System.Net.Http.Json;
using CpmTracker.Server.Tests.Support;

namespace CpmTracker.Server.Tests.Confidentiality;

public sealed class TokensThatDoNotHold(Servers servers)
{
    [Fact]
    public async Task A_token_that_is_expired_meant_for_others_or_signed_by_others_is_answered_with_401()
    {
        await using var api = await servers.StartAsync();
        await using var stranger = await TestAuthority.StartAsync();
        foreach (var token in new[]
        {
            "nonsense",
            servers.Authority.Token("staff-1", "statewide-staff", expires: DateTime.UtcNow.AddHours(-1)),
            servers.Authority.Token("staff-1", "statewide-staff", audience: "somebody-else"),
            stranger.Token("staff-1", "statewide-staff"),
        })
        {
            using var response = await api.PostAsync(JsonContent.Create(new { query = "{ viewer { subject } }" }), token);
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task A_role_that_nobody_knows_gives_nothing()
    {
        await using var api = await servers.StartAsync();

        var answer = await api.SendAsync("{ statewide { countiesKnown } }", token: servers.Authority.Token("x", "superuser"));

        answer.ToJsonString().ShouldContain("AUTH_NOT_AUTHORIZED");
    }
}
