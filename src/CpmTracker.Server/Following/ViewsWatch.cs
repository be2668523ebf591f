namespace CpmTracker.Server.Following;

using CpmTracker.Projections;
using HotChocolate.Subscriptions;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;

/// <summary>
/// Wakes followers when the asynchronous views have moved on. How far they are stands in the database that all hosts share, and only what is committed gets there: whichever host
/// recorded an event, and whichever counted it, the followers of every host hear of it, within a quarter of a second and one small query. While nobody follows, nothing is asked.
/// </summary>
/// <param name="store">The event store.</param>
/// <param name="followers">Whom to wake.</param>
/// <param name="topics">Wakes them.</param>
/// <param name="clock">The host's clock.</param>
public sealed class ViewsWatch(IDocumentStore store, Followers followers, ITopicEventSender topics, TimeProvider clock) : BackgroundService
{
    /// <summary>The topic on which followers are told how far the views are.</summary>
    public const string Topic = "views";

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops, or has not come to start: no failure of this.
        }
    }

    private async Task WatchAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        var told = 0L;
        while (await timer.WaitForNextTickAsync(ct))
        {
            if (!followers.Any || await ReachedAsync(ct) is not { } reached || reached == told) continue;
            await topics.SendAsync(Topic, reached, ct);
            told = reached;
        }
    }

    /// <summary>The place in the log up to which the views are; none while the database does not answer, which the host's health tells.</summary>
    private async Task<long?> ReachedAsync(CancellationToken ct)
    {
        try
        {
            return await store.Advanced.ProjectionProgressFor(new ShardName(Views.Composite), token: ct);
        }
        catch (Exception e) when (e is NpgsqlException || e.InnerException is NpgsqlException)
        {
            return null;
        }
    }
}
