using System.Net;
using CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class A_subscription_as_server_sent_events
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    private static Task<GraphQLHost> StartAsync() => GraphQLHost.StartAsync(schema => schema.AddNews());

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("text/event-stream")]
    [InlineData("text/*")]
    [InlineData("application/json, text/event-stream")]
    [InlineData("application/graphql-response+json, text/event-stream;q=0.5")]
    public async Task Is_a_next_an_event_then_complete(string? accept)
    {
        await using var host = await StartAsync();

        var (status, body) = await host.PostAsync("""{"query": "subscription { counted(to: 2) }"}""", accept);

        status.ShouldBe(200);
        body.ShouldBe(":\n\nevent: next\ndata: {\"data\":{\"counted\":2}}\n\nevent: next\ndata: {\"data\":{\"counted\":4}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task Is_not_kept_anywhere_on_the_way()
    {
        await using var host = await StartAsync();
        using var response = await ReadAsync(host, "subscription { counted(to: 1) }");

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Is_refused_to_who_takes_only_one_result(string accept)
    {
        await using var host = await StartAsync();

        var (status, body) = await host.PostAsync("""{"query": "subscription { counted(to: 2) }"}""", accept);

        status.ShouldBe(406);
        body.ShouldContain("HC0063");
    }

    [Theory]
    [InlineData("{ name }", """{"data":{"name":"news"}}""")]
    [InlineData("{ nope }", "does not exist")]
    public async Task Queries_and_errors_come_as_one_event_too(string query, string expected)
    {
        await using var host = await StartAsync();

        var (status, body) = await host.PostAsync($$"""{"query": "{{query}}"}""", "text/event-stream");

        status.ShouldBe(200);
        body.ShouldStartWith(":\n\nevent: next\ndata: {");
        body.ShouldContain(expected);
        body.ShouldEndWith("\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task Does_not_come_by_get()
    {
        await using var host = await StartAsync();

        (await host.GetAsync("/graphql?query=subscription{counted(to:2)}", "text/event-stream")).Body.ShouldContain("operation kind is not allowed");
        (await host.GetAsync("/graphql?query=subscription{counted(to:2)}")).Status.ShouldBe((int)HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Ends_without_complete_when_the_host_stops_so_that_clients_come_again()
    {
        await using var host = await StartAsync();
        using var response = await ReadAsync(host, "subscription { said }");
        using var body = new StreamReader(await response.Content.ReadAsStreamAsync(Now));
        (await body.ReadLineAsync(Now)).ShouldBe(":");
        await host.Services.GetRequiredService<ITopicEventSender>().SendAsync("Said", "last", Now);
        (await body.ReadLineAsync(Now)).ShouldBe("");
        (await body.ReadLineAsync(Now)).ShouldBe("event: next");

        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        (await body.ReadToEndAsync(Now)).ShouldBe("data: {\"data\":{\"said\":\"last\"}}\n\n");
    }

    [Fact]
    public async Task Is_kept_alive_by_comments_while_nothing_happens()
    {
        await using var host = await GraphQLHost.StartAsync(schema => schema.AddNews(), services => services.AddSingleton<TimeProvider>(new HurriedTime()));
        using var response = await ReadAsync(host, "subscription { said }");
        using var body = new StreamReader(await response.Content.ReadAsStreamAsync(Now));

        foreach (var _ in Enumerable.Range(0, 3))
            (await body.ReadLineAsync(Now), await body.ReadLineAsync(Now)).ShouldBe((":", ""));

        await host.Services.GetRequiredService<ITopicEventSender>().SendAsync("Said", "at last", Now);
        var line = await body.ReadLineAsync(Now);
        while (line is ":" or "")
            line = await body.ReadLineAsync(Now);
        line.ShouldBe("event: next");
    }

    [Fact]
    public async Task Is_left_by_who_goes()
    {
        await using var host = await StartAsync();
        var topics = (InMemoryTopics)host.Services.GetRequiredService<ITopicEventSender>();
        using (await ReadAsync(host, "subscription { said }"))
            topics.SubscribersOf("Said").ShouldBe(1);

        while (topics.SubscribersOf("Said") > 0)
            await Task.Yield();
    }

    /// <summary>A thousand times as fast as the clock on the wall.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            => base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 1000 : dueTime, period);
    }

    private static Task<HttpResponseMessage> ReadAsync(GraphQLHost host, string query)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent($$"""{"query": "{{query}}"}""", null, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        return host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Now);
    }
}
