namespace CpmTracker.Server.Following;

using HotChocolate.Execution.Configuration;

/// <summary>Puts into the API what can be followed.</summary>
public static class FollowingSetup
{
    /// <summary>Adds the subscriptions, and the sign-in of those who connect by WebSocket.</summary>
    public static IRequestExecutorBuilder AddFollowing(this IRequestExecutorBuilder api)
    {
        api.Services.AddSingleton<Followers>();
        api.Services.AddHostedService<ViewsWatch>();
        return api
            .AddInMemorySubscriptions()
            .AddSocketSessionInterceptor<SocketSignIn>()
            .AddSubscriptionType<Subscription>()
            .AddTypeExtension<FollowedViews>();
    }
}

/// <summary>
/// What can be followed: each gives what the query of its name gives, now and again each time it has changed, in so many results a second as the reader takes. It
/// ends once the caller may not see it any more.
/// </summary>
public sealed class Subscription;
