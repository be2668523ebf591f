using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;

public sealed class A_faulty_subscription_type_stops_the_start
{
    [Fact]
    public async Task And_each_fault_is_told()
    {
        var faults = (await Should.ThrowAsync<SchemaException>(
            async () => await Graph.Of<QueryWithEvents>().AddSubscriptionType<Faulty>().AddInMemorySubscriptions().BuildSchemaAsync())).Message;

        faults.ShouldContain("Faulty.Unmarked: a field of the subscription type is a method with [Subscribe]");
        faults.ShouldContain("Faulty.WithoutMessage: a subscription takes its message as a parameter with [EventMessage]");
        faults.ShouldContain("names the argument `nobody`");
        faults.ShouldContain("`Missing` must be a public method");
        faults.ShouldContain("`Texts` must be a public method that gives an ISourceStream<T> or IAsyncEnumerable<T> of System.Int32");
        faults.ShouldContain("`Counted` takes the argument `to`, which the field itself does not have so");
        faults.ShouldContain("QueryWithEvents.Heard: only the subscription type has events");
    }

    [Fact]
    public async Task So_do_topics_that_nobody_added()
        => (await Should.ThrowAsync<SchemaException>(async () => await Graph.Of<News.Query>().AddSubscriptionType<Topical>().BuildSchemaAsync()))
            .Message.ShouldContain("there are no topics. Call AddInMemorySubscriptions");

    [Fact]
    public async Task A_type_without_a_class_gets_its_fields_from_extensions()
    {
        var schema = await Graph.Of<News.Query>().AddSubscriptionType().AddTypeExtension<News.MoreSubscriptions>().AddInMemorySubscriptions().SdlAsync();

        schema.ShouldContain("heard: String!");
    }

    public sealed class QueryWithEvents
    {
        public string Heard([EventMessage] string text) => text;
    }

    public sealed class Topical
    {
        [Subscribe]
        public string Said([EventMessage] string text) => text;
    }

    public sealed class Faulty
    {
        public string Unmarked(string text) => text;

        [Subscribe]
        public string WithoutMessage() => "";

        [Subscribe]
        [Topic("{nobody}")]
        public string Unknown([EventMessage] string text) => text;

        [Subscribe(With = "Missing")]
        public int Lost([EventMessage] int number) => number;

        [Subscribe(With = nameof(Texts))]
        public int Mistaken([EventMessage] int number) => number;

        public IAsyncEnumerable<string> Texts() => AsyncEnumerable.Empty<string>();

        [Subscribe(With = nameof(Counted))]
        public int Deaf([EventMessage] int number) => number;

        public IAsyncEnumerable<int> Counted(int to) => AsyncEnumerable.Range(0, to);
    }
}
