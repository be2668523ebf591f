namespace CpmTracker.Server.GraphQL.Histories;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;

/// <summary>What is made of histories once they are loaded.</summary>
internal static class Replaying
{
    /// <summary>The views folded from some streams, with what had been recorded by one moment, as of the end of a day.</summary>
    public static async Task<ReplayedViews> ReplayAsync(
        this HistoryLoader histories, IReadOnlyList<string> streams, DateTimeOffset? recordedBy, DateOnly? occurredBy, CancellationToken ct)
    {
        var views = new ReplayedViews();
        foreach (var events in await Task.WhenAll(streams.Select(s => histories.LoadAsync(s, ct))))
            foreach (var happened in AsKnown.Of(events ?? [], recordedBy, occurredBy)) views.Take(happened);
        return views;
    }

    /// <summary>Single events of several streams, in the order asked for, each with its whole history behind it.</summary>
    public static Task<HistoryEventNode[]> EventsAsync(
        this HistoryLoader histories, IReadOnlyList<(string Stream, long Version)> wanted, DirectorLoader directors, Actor actor, CancellationToken ct) =>
        Task.WhenAll(wanted.Select(async e =>
        {
            var loading = histories.LoadAsync(e.Stream, ct);
            var history = new StreamHistory(await loading ?? [], await ConcernedAsync(e.Stream, directors, ct), actor);
            return history.At(e.Version) ?? throw new InvalidOperationException($"The log has no event {e.Version} of {e.Stream}.");
        }));

    /// <summary>Whom a stream concerns.</summary>
    public static async Task<Concerned> ConcernedAsync(string stream, DirectorLoader directors, CancellationToken ct) => stream switch
    {
        _ when stream.StartsWith(StreamId.Director, StringComparison.Ordinal) => await directors.LoadAsync(stream, ct) is { } view ? new DirectorNode(view).Concerned : new(stream),
        _ when stream.StartsWith(StreamId.Coach, StringComparison.Ordinal) => new(Coach: stream),
        _ when stream.StartsWith(StreamId.County, StringComparison.Ordinal) => new(County: Fips.Of(stream)),
        _ => new(),
    };
}
