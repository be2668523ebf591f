using static CpmTracker.StandIns.HotChocolate.Tests.Graph;

namespace CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;

public sealed class Section_6_2_3_subscriptions
{
    [Fact]
    public async Task Each_message_of_a_topic_is_a_result()
    {
        var (results, sender, _) = await News.SubscribeAsync("subscription { text: said }");

        await sender.SendAsync(nameof(News.Subscription.Said), "one", TestContext.Current.CancellationToken);
        await sender.SendAsync(nameof(News.Subscription.Said), "two", TestContext.Current.CancellationToken);
        await sender.CompleteAsync(nameof(News.Subscription.Said));

        (await results.NextAsync()).ShouldBe("""{"data":{"text":"one"}}""");
        (await results.NextAsync()).ShouldBe("""{"data":{"text":"two"}}""");
        (await results.NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Arguments_choose_the_topic_and_the_selection_what_is_told_of_the_message()
    {
        var (results, sender, _) = await News.SubscribeAsync("subscription($of: String!) { items(of: $of, number: 7) { text } }", With("of", "Fresno"));

        await sender.SendAsync("item_Kern_7", new News.Item("other", 5), TestContext.Current.CancellationToken);
        await sender.SendAsync("item_Fresno_7", new News.Item("mine", 4), TestContext.Current.CancellationToken);

        (await results.NextAsync()).ShouldBe("""{"data":{"items":{"text":"Fresno7: mine"}}}""");
    }

    [Fact]
    public async Task Events_may_come_from_a_method_that_takes_the_fields_arguments()
    {
        var (results, _, _) = await News.SubscribeAsync("subscription { counted(to: 2) }");

        (await results.NextAsync()).ShouldBe("""{"data":{"counted":2}}""");
        (await results.NextAsync()).ShouldBe("""{"data":{"counted":4}}""");
        (await results.NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task An_error_of_one_event_does_not_end_the_others()
    {
        var (results, sender, _) = await News.SubscribeAsync("subscription { heard }");

        await sender.SendAsync("heard", "fail", TestContext.Current.CancellationToken);
        await sender.SendAsync("heard", "good", TestContext.Current.CancellationToken);

        (await results.NextAsync())!.ShouldContain("Bad news.");
        (await results.NextAsync()).ShouldBe("""{"data":{"heard":"good"}}""");
    }

    [Fact]
    public async Task Events_that_fail_end_the_stream_with_an_error_that_tells_nothing()
    {
        var (results, _, _) = await News.SubscribeAsync("subscription { failing }");

        (await results.NextAsync()).ShouldBe("""{"data":{"failing":1}}""");
        (await results.NextAsync()).ShouldBe("""{"errors":[{"message":"Unexpected Execution Error"}]}""");
        (await results.NextAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData("subscription { refused }", "Not for you.")]
    [InlineData("subscription { said heard }", "exactly one field")]
    [InlineData("subscription { ...A } fragment A on Subscription { said heard }", "exactly one field")]
    [InlineData("subscription { __typename }", "introspection field")]
    [InlineData("subscription($no: Boolean = false) { said @include(if: $no) }", "selects no field")]
    public async Task What_cannot_be_subscribed_to_is_a_request_error(string document, string expected)
    {
        var answer = await Of<News.Query>().AddNews().AnswerAsync(document);

        answer.ShouldContain(expected);
        answer.ShouldNotContain("\"data\"");
    }

    [Fact]
    public async Task A_stream_that_is_disposed_leaves_its_topic()
    {
        var (results, sender, stream) = await News.SubscribeAsync("subscription { said }");

        await stream.DisposeAsync();
        await sender.SendAsync(nameof(News.Subscription.Said), "late", TestContext.Current.CancellationToken);

        (await results.NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task The_schema_tells_of_the_type_and_leaves_out_the_methods_that_give_events()
    {
        var sdl = await Of<News.Query>().AddNews().SdlAsync();
        var answer = await Of<News.Query>().AddNews().AnswerAsync("{ __schema { subscriptionType { name fields { name } } } }");

        sdl.ShouldContain("subscription: Subscription");
        answer.ShouldBe(
            """{"data":{"__schema":{"subscriptionType":{"name":"Subscription","fields":[{"name":"said"},{"name":"items"},{"name":"counted"},{"name":"failing"},{"name":"refused"},{"name":"heard"}]}}}}""");
    }
}
