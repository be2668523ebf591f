using CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;
using HotChocolate.AspNetCore;
using HotChocolate.Subscriptions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class A_web_socket
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    private static Task<GraphQLHost> StartAsync(GraphQLSocketOptions? options = null, int maxRequestSize = 10_000) => GraphQLHost.StartAsync(
        schema => schema.AddNews(), pipeline: host => host.UseWebSockets(), maxRequestSize: maxRequestSize, options: options is null ? null : new() { Sockets = options });

    [Fact]
    public async Task Carries_the_results_of_a_subscription_then_complete()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.EnterAsync(host);

        await client.SubscribeAsync("a\"b", "subscription { counted(to: 2) }");

        client.Protocol.ShouldBe("graphql-transport-ws");
        (await client.HearAsync()).ShouldBe("""{"id":"a\u0022b","type":"next","payload":{"data":{"counted":2}}}""");
        (await client.HearAsync()).ShouldBe("""{"id":"a\u0022b","type":"next","payload":{"data":{"counted":4}}}""");
        (await client.HearAsync()).ShouldBe("""{"id":"a\u0022b","type":"complete"}""");
    }

    [Fact]
    public async Task Carries_queries_and_their_errors()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.EnterAsync(host);

        await client.SubscribeAsync("1", "{ name }");
        (await client.HearAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"name":"news"}}}""");
        (await client.HearAsync()).ShouldBe("""{"id":"1","type":"complete"}""");

        await client.SubscribeAsync("1", "{ nope }");
        (await client.HearAsync()).ShouldStartWith("""{"id":"1","type":"error","payload":[{"message":"The field `nope` does not exist""");
    }

    [Fact]
    public async Task Ends_a_subscription_whose_events_fail_with_an_error()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.EnterAsync(host);

        await client.SubscribeAsync("1", "subscription { failing }");

        (await client.HearAsync()).ShouldContain("next");
        (await client.HearAsync()).ShouldBe("""{"id":"1","type":"error","payload":[{"message":"Unexpected Execution Error"}]}""");
    }

    [Fact]
    public async Task Carries_many_operations_until_the_client_completes_them()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.EnterAsync(host);
        var topics = (InMemoryTopics)host.Services.GetRequiredService<ITopicEventSender>();
        await client.SubscribeAsync("said", "subscription { said }");
        await client.SubscribeAsync("heard", "subscription { heard }");
        while (topics.SubscribersOf("Said") + topics.SubscribersOf("heard") < 2)
            await Task.Yield();

        await topics.SendAsync("heard", "one", Now);
        (await client.HearAsync()).ShouldBe("""{"id":"heard","type":"next","payload":{"data":{"heard":"one"}}}""");
        await client.SayAsync("""{"id":"heard","type":"complete"}""");
        while (topics.SubscribersOf("heard") > 0)
            await Task.Yield();
        await topics.SendAsync("heard", "two", Now);
        await topics.SendAsync("Said", "three", Now);
        (await client.HearAsync()).ShouldBe("""{"id":"said","type":"next","payload":{"data":{"said":"three"}}}""");

        await client.CloseAsync();
        while (topics.SubscribersOf("Said") > 0)
            await Task.Yield();
    }

    [Fact]
    public async Task Answers_pings_also_before_the_client_has_said_who_it_is()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(host);

        await client.SayAsync("""{"type":"ping","payload":{"any":"thing"}}""");
        await client.SayAsync("""{"type":"pong"}""");

        (await client.HearAsync()).ShouldBe("""{"type":"pong"}""");
    }

    [Fact]
    public async Task Pings_clients_and_drops_who_never_answers()
    {
        await using var host = await StartAsync(new() { KeepAliveInterval = TimeSpan.FromMilliseconds(30) });
        await using var client = await SocketClient.EnterAsync(host);

        foreach (var _ in Enumerable.Range(0, 3))
            (await client.HearAsync()).ShouldBe("""{"type":"ping"}""");

        await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(client.HearAsync);
    }

    [Theory]
    [InlineData("4400 Invalid message received", "nonsense")]
    [InlineData("4400 Invalid message received", "[]")]
    [InlineData("4400 Invalid message received", """{"type":"unheard-of"}""")]
    [InlineData("4400 Invalid message received", """{"type":3}""")]
    [InlineData("4400 Invalid message received", """{"type":"subscribe","payload":{"query":"{ name }"}}""")]
    [InlineData("4400 Invalid message received", """{"type":"connection_init"}""", """{"id":"1","type":"subscribe","payload":{"query":3}}""")]
    [InlineData("4401 Unauthorized", """{"id":"1","type":"subscribe","payload":{"query":"{ name }"}}""")]
    [InlineData("4429 Too many initialisation requests", """{"type":"connection_init"}""", """{"type":"connection_init"}""")]
    [InlineData(
        "4409 Subscriber for 1 already exists",
        """{"type":"connection_init"}""",
        """{"id":"1","type":"subscribe","payload":{"query":"subscription { said }"}}""",
        """{"id":"1","type":"subscribe","payload":{"query":"{ name }"}}""")]
    public async Task Is_closed_with_the_protocols_code(string expected, params string[] messages)
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(host);

        foreach (var message in messages)
            await client.SayAsync(message);

        var heard = await client.HearAsync();
        (heard == """{"type":"connection_ack"}""" ? await client.HearAsync() : heard).ShouldBe(expected);
    }

    [Fact]
    public async Task Is_closed_when_the_client_does_not_say_in_time_who_it_is()
    {
        await using var host = await StartAsync(new() { ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(20) });
        await using var client = await SocketClient.ConnectAsync(host);

        (await client.HearAsync()).ShouldBe("4408 Connection initialisation timeout");
    }

    [Fact]
    public async Task Is_left_in_peace_where_nothing_is_timed()
    {
        await using var host = await StartAsync(new() { ConnectionInitializationTimeout = null, KeepAliveInterval = null });
        await using var client = await SocketClient.EnterAsync(host);

        await client.SubscribeAsync("1", "{ name }");

        (await client.HearAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"name":"news"}}}""");
    }

    [Fact]
    public async Task Is_closed_when_a_message_is_larger_than_a_request_may_be()
    {
        await using var host = await StartAsync(maxRequestSize: 1_000);
        await using var client = await SocketClient.EnterAsync(host);

        await client.SubscribeAsync("1", new string('x', 5_000));

        (await client.HearAsync()).ShouldBe("1009 The message is too large");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Is_closed_to_who_speaks_another_protocol(string? protocol)
    {
        await using var host = await StartAsync();
        await using var socket = await Connect();

        (await socket.HearAsync()).ShouldBe("4406 Subprotocol not acceptable");

        // The client of .NET wants its protocol confirmed or none: it is offered as a header of its own.
        async Task<SocketClient> Connect()
        {
            var client = new System.Net.WebSockets.ClientWebSocket();
            if (protocol is not null)
                client.Options.SetRequestHeader("Sec-WebSocket-Protocol", protocol);
            await client.ConnectAsync(new UriBuilder(host.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, Now);
            return new SocketClient(client);
        }
    }

    [Fact]
    public async Task Carries_a_hundred_operations_at_a_time_and_no_more()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.EnterAsync(host);

        foreach (var number in Enumerable.Range(1, 101))
            await client.SubscribeAsync($"{number}", "subscription { said }");

        (await client.HearAsync()).ShouldContain("A connection may have 100 operations at a time.");
    }

    [Fact]
    public async Task Is_closed_when_the_host_stops()
    {
        await using var host = await StartAsync();
        await using var client = await SocketClient.EnterAsync(host);
        await client.SubscribeAsync("1", "subscription { said }");

        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        (await client.HearAsync()).ShouldBe("1001 The server stops");
    }
}
