using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;

public sealed class A_topic
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    private readonly InMemoryTopics _topics = new(new SubscriptionOptions { TopicBufferCapacity = 3 });

    [Fact]
    public async Task Reaches_everybody_who_has_joined_and_nobody_who_comes_later()
    {
        await using var early = await _topics.SubscribeAsync<int>("numbers", Now);
        await using var other = await _topics.SubscribeAsync<int>("numbers", Now);
        await _topics.SendAsync("numbers", 1, Now);
        await using var late = await _topics.SubscribeAsync<int>("numbers", Now);
        await _topics.CompleteAsync("numbers");

        (await early.ReadEventsAsync().ToListAsync(Now)).ShouldBe([1]);
        (await other.ReadEventsAsync().ToListAsync(Now)).ShouldBe([1]);
        (await late.ReadEventsAsync().ToListAsync(Now)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, new[] { 3, 4, 5 })]
    [InlineData(TopicBufferFullMode.DropOldest, new[] { 3, 4, 5 })]
    [InlineData(TopicBufferFullMode.DropNewest, new[] { 1, 2, 5 })]
    [InlineData(TopicBufferFullMode.DropWrite, new[] { 1, 2, 3 })]
    public async Task Does_not_wait_for_the_slow_who_lose_what_their_buffer_cannot_hold(TopicBufferFullMode? mode, int[] kept)
    {
        await using var slow = await _topics.SubscribeAsync<int>("numbers", null, mode, Now);

        foreach (var number in Enumerable.Range(1, 5))
            await _topics.SendAsync("numbers", number, Now);
        await _topics.CompleteAsync("numbers");

        (await slow.ReadEventsAsync().ToListAsync(Now)).ShouldBe(kept);
    }

    [Fact]
    public async Task Buffers_as_the_application_says()
    {
        var services = new ServiceCollection();
        services.AddGraphQL().AddInMemorySubscriptions(new SubscriptionOptions { TopicBufferCapacity = 1, TopicBufferFullMode = TopicBufferFullMode.DropWrite });
        await using var provider = services.BuildServiceProvider();
        await using var slow = await provider.GetRequiredService<ITopicEventReceiver>().SubscribeAsync<int>("numbers", Now);
        var sender = provider.GetRequiredService<ITopicEventSender>();

        await sender.SendAsync("numbers", 1, Now);
        await sender.SendAsync("numbers", 2, Now);
        await sender.CompleteAsync("numbers");

        (await slow.ReadEventsAsync().ToListAsync(Now)).ShouldBe([1]);
    }

    [Fact]
    public async Task Has_messages_of_one_type_as_long_as_anybody_is_there()
    {
        var numbers = await _topics.SubscribeAsync<int>("mixed", Now);

        await Should.ThrowAsync<InvalidOperationException>(async () => await _topics.SendAsync("mixed", "text", Now));
        await Should.ThrowAsync<InvalidOperationException>(async () => await _topics.SubscribeAsync<string>("mixed", Now));
        await numbers.DisposeAsync();
        await using var texts = await _topics.SubscribeAsync<string>("mixed", Now);
        await _topics.SendAsync("mixed", "text", Now);
        await texts.DisposeAsync();

        (await texts.ReadEventsAsync().ToListAsync(Now)).ShouldBe(["text"]);
    }
}
