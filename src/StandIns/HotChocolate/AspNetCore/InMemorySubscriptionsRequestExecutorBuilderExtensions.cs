using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds topics that subscriptions take their messages from.</summary>
public static class InMemorySubscriptionsRequestExecutorBuilderExtensions
{
    /// <summary>Adds topics within this process: other hosts' messages do not come here.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="options">How slow subscribers are treated; null for the defaults.</param>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(new InMemoryTopics(options ?? new SubscriptionOptions()));
        builder.Services.TryAddSingleton<ITopicEventSender>(services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }
}
