using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Subscriptions;

/// <summary>A schema whose subscriptions have every form that there is.</summary>
internal static class News
{
    public static IRequestExecutorBuilder AddNews(this IRequestExecutorBuilder schema)
        => schema.AddQueryType<Query>().AddSubscriptionType<Subscription>().AddTypeExtension<MoreSubscriptions>().AddInMemorySubscriptions();

    /// <summary>The results of a subscription, which is there when this is; sending comes after.</summary>
    public static async Task<(IAsyncEnumerator<IOperationResult> Results, ITopicEventSender Sender, IResponseStream Stream)> SubscribeAsync(
        string document, IReadOnlyDictionary<string, object?>? variables = null, Action<IRequestExecutorBuilder>? more = null, Action<OperationRequestBuilder>? request = null)
    {
        var services = new ServiceCollection();
        var schema = services.AddLogging().AddGraphQL().AddNews();
        more?.Invoke(schema);
        var provider = services.BuildServiceProvider();
        var asked = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variables);
        request?.Invoke(asked);
        // The executor of the same services, so that the sender is that of its topics.
        var executor = provider.GetRequiredService<RequestExecutors>().Get("_Default");
        var result = await executor.ExecuteAsync(asked.Build());
        var stream = result.ShouldBeAssignableTo<IResponseStream>((result as IOperationResult)?.ToJson())!;
        return (stream.ReadResultsAsync().GetAsyncEnumerator(), provider.GetRequiredService<ITopicEventSender>(), stream);
    }

    public static async Task<string?> NextAsync(this IAsyncEnumerator<IOperationResult> results)
        => await results.MoveNextAsync() ? results.Current.ToJson(withIndentations: false) : null;

    public sealed class Query
    {
        public string Name => "news";
    }

    public sealed record Item(string Text, int Length);

    public sealed class Subscription
    {
        [Subscribe]
        public string Said([EventMessage] string text) => text;

        [Subscribe]
        [Topic("item_{of}_{number}")]
        public Item Items(string of, int number, [EventMessage] Item item) => item with { Text = $"{of}{number}: {item.Text}" };

        [Subscribe(With = nameof(CountAsync))]
        public int Counted(int to, [EventMessage] int number) => number * to;

        public async IAsyncEnumerable<int> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var number = 1; number <= to; number++)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return number;
            }
        }

        [Subscribe(With = nameof(FailAsync))]
        public int Failing([EventMessage] int number) => number;

        public async IAsyncEnumerable<int> FailAsync()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }

        [Subscribe(With = nameof(RefuseAsync))]
        public int Refused([EventMessage] int number) => number;

        public ValueTask<ISourceStream<int>> RefuseAsync() => throw new GraphQLException("Not for you.");
    }

    [ExtendObjectType(OperationTypeNames.Subscription)]
    public sealed class MoreSubscriptions
    {
        [Subscribe(With = nameof(HearAsync))]
        public string Heard([EventMessage] string text) => text == "fail" ? throw new GraphQLException("Bad news.") : text;

        public ValueTask<ISourceStream<string>> HearAsync(ITopicEventReceiver receiver, CancellationToken cancellationToken)
            => receiver.SubscribeAsync<string>("heard", cancellationToken);
    }
}
