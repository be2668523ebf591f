namespace CpmTracker.Server.Following;

using System.Runtime.CompilerServices;
using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.SignIn;
using HotChocolate.Subscriptions;
using Marten;

/// <summary>Gives views to those who follow them: as they are now, and again each time they have changed.</summary>
/// <param name="store">The event store.</param>
/// <param name="topics">Wakes followers when views have moved on.</param>
/// <param name="clock">Tells whether a token has expired.</param>
public sealed class Followers(IDocumentStore store, ITopicEventReceiver topics, TimeProvider clock)
{
    private int following;

    /// <summary>Whether anybody follows anything.</summary>
    public bool Any => Volatile.Read(ref following) > 0;

    /// <summary>
    /// Follows one view. Whether the caller may see it is asked each time that anything has changed: once they may not, or their token has expired, it ends with an error. Who takes
    /// the view slowly gets what it is by then, and none of what it was in between.
    /// </summary>
    /// <param name="id">The view's id.</param>
    /// <param name="user">Who follows.</param>
    /// <param name="maySee">Whether they may see the view as it is.</param>
    /// <param name="ct">Ends it.</param>
    /// <exception cref="GraphQLException">There is no such view, or the caller may not see it.</exception>
    public async IAsyncEnumerable<TView> FollowAsync<TView>(
        string id, ClaimsPrincipal user, Func<Actor, TView, bool> maySee, [EnumeratorCancellation] CancellationToken ct)
        where TView : class
    {
        // Joined before the first look, so that nothing is missed in between. One message may wait: it only says that there is something to look at.
        await using var moves = await topics.SubscribeAsync<long>(ViewsWatch.Topic, 1, TopicBufferFullMode.DropOldest, ct);
        Interlocked.Increment(ref following);
        try
        {
            var told = "";
            await foreach (var _ in moves.ReadEventsAsync().Prepend(0L).WithCancellation(ct))
            {
                var view = await LoadAsync<TView>(id, ct);
                if (view is null || user.HasExpired(clock.GetUtcNow()) || !maySee(user.Actor(), view)) throw Refused();
                var now = store.Options.Serializer().ToJson(view);
                if (now == told) continue;
                told = now;
                yield return view;
            }
        }
        finally
        {
            Interlocked.Decrement(ref following);
        }
    }

    private async Task<TView?> LoadAsync<TView>(string id, CancellationToken ct)
        where TView : class
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<TView>(id, ct);
    }

    /// <summary>What does not exist and what is not for the caller is the same to them.</summary>
    private static GraphQLException Refused() =>
        new(ErrorBuilder.New().SetMessage("The current user is not authorized to follow this, or not any more.").SetCode("AUTH_NOT_AUTHORIZED").Build());
}
