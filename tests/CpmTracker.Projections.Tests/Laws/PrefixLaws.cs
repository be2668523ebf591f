namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Projections.Tests.Store;
using CpmTracker.Testing;
using FsCheck.Fluent;
using JasperFx.Events;

/// <summary>What the store gives as of an earlier version or time is the fold of what was recorded by then.</summary>
public class PrefixLaws(PostgresFixture postgres)
{
    [Fact]
    public void As_of_a_version_is_the_fold_of_so_many_events() => Histories.ObeyStored(Gen.Constant(0), async (history, _) =>
    {
        await using var store = await ViewStore.NewAsync(postgres);
        await store.WriteAsync(history);
        await using var session = store.Marten.QuerySession();
        foreach (var (stream, events) in Directors(history))
            foreach (var version in Enumerable.Range(1, events.Count))
                (await session.Events.AggregateStreamAsync<DirectorProgress>(stream, version: version))
                    .ShouldBeStoredAs(Folded(stream, events.Take(version)), $"{stream} as of version {version}");
    });

    [Fact]
    public void As_of_a_time_is_the_fold_of_the_events_recorded_by_then() => Histories.ObeyStored(Gen.Constant(0), async (history, _) =>
    {
        await using var store = await ViewStore.NewAsync(postgres);
        await store.WriteAsync(history);
        await using var session = store.Marten.QuerySession();
        foreach (var (stream, events) in Directors(history))
            foreach (var time in events.Select(e => e.Timestamp).Distinct().SelectMany(at => new[] { at.AddSeconds(-1), at, at.AddSeconds(1) }))
                (await session.Events.AggregateStreamAsync<DirectorProgress>(stream, timestamp: time))
                    .ShouldBeStoredAs(Folded(stream, events.Where(e => e.Timestamp <= time)), $"{stream} as of {time:O}");
    });

    private static IEnumerable<(string Stream, IReadOnlyList<IEvent> Events)> Directors(History history) =>
        history.Streams.Where(s => s.StartsWith("director-", StringComparison.Ordinal)).Select(s => (s, history.Events(s)));

    private static DirectorProgress? Folded(string stream, IEnumerable<IEvent> events) =>
        events.Aggregate((DirectorProgress?)null, (view, e) => DirectorProgress.Fold(view, stream, e));
}
