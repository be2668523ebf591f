using System.Security.Claims;
using System.Text.Json.Serialization;
using CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class Who_may_open_a_web_socket
{
    private static Task<GraphQLHost> StartAsync() => GraphQLHost.StartAsync(
        schema => schema.AddNews().AddTypeExtension<Guarded_subscriptions.Guarded>().AddAuthorization().AddSocketSessionInterceptor<Doorkeeper>(),
        pipeline: host => host.UseWebSockets());

    [Fact]
    public async Task Is_decided_by_what_the_client_says_first_and_holds_for_all_it_asks()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(host);

        await client.SayAsync("""{"type":"connection_init","payload":{"name":"member"}}""");
        (await client.HearAsync()).ShouldBe("""{"type":"connection_ack"}""");
        await client.SubscribeAsync("1", "subscription { who }");

        (await client.HearAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"who":"member at event 1"}}}""");
    }

    [Theory]
    [InlineData("""{"type":"connection_init"}""", "4403 Who is it?")]
    [InlineData("""{"type":"connection_init","payload":"nobody"}""", "4403 Who is it?")]
    [InlineData("""{"type":"connection_init","payload":{"name":"stranger"}}""", "4403 Forbidden")]
    [InlineData("""{"type":"connection_init","payload":{"name":"burglar"}}""", "4500 Internal server error")]
    public async Task And_who_may_not_is_told_no_more_than_the_doorkeeper_says(string init, string expected)
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(host);

        await client.SayAsync(init);

        (await client.HearAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task Is_everybody_where_nothing_is_said()
        => (await new DefaultSocketSessionInterceptor().OnConnectAsync(null!, null!, TestContext.Current.CancellationToken)).Accepted.ShouldBeTrue();

    public sealed record Caller([property: JsonPropertyName("name")] string Name);

    public sealed class Doorkeeper : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
        {
            session.Connection.IsClosed.ShouldBeFalse();
            session.Connection.RequestServices.ShouldNotBeNull();
            switch (connectionInitMessage.As<Caller>()?.Name)
            {
                case null:
                    return new(ConnectionStatus.Reject("Who is it?"));
                case "stranger":
                    return new(ConnectionStatus.Reject());
                case "burglar":
                    throw new InvalidOperationException("secret");
                case var name:
                    session.Connection.HttpContext.User = new(new ClaimsIdentity([new Claim(ClaimTypes.Role, name)], "test"));
                    return new(ConnectionStatus.Accept());
            }
        }
    }
}
