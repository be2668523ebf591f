namespace CpmTracker.Projections.Tests.Language;

using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using JasperFx.Events;
using JasperFx.Events.Daemon;

/// <summary>
/// All views folded in memory, in the stages of the composite: what a later stage is told is the document as it is at the end of the batch. The laws hold the
/// store's documents against it, so that neither is trusted alone.
/// </summary>
internal sealed class FoldedViews
{
    public SortedDictionary<string, DirectorProgress> Progress { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, DirectorStanding> Standings { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, CountyImplementation> Counties { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, CoachCaseload> Coaches { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ActivityRecord> Activities { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, LedgerEntry> Ledger { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ReplayRecord> Replays { get; } = new(StringComparer.Ordinal);

    public StatewideDashboard? Statewide { get; private set; }

    public static FoldedViews Of(IEnumerable<IEvent> events, int batchSize = 1)
    {
        var views = new FoldedViews();
        foreach (var batch in events.Chunk(Math.Max(1, batchSize))) views.Take(batch);
        return views;
    }

    /// <summary>Every document.</summary>
    public IEnumerable<object> All => Identified.Select(d => d.View);

    private IEnumerable<(string Id, object View)> Identified =>
    [
        .. Of(Progress), .. Of(Standings), .. Of(Counties), .. Of(Coaches), .. Of(Activities), .. Of(Ledger), .. Of(Replays),
        .. Statewide is null ? [] : new (string, object)[] { (Statewide.Id, Statewide) },
    ];

    /// <summary>Every document's JSON, by table and id.</summary>
    public SortedDictionary<string, string> Documents() =>
        new(Identified.ToDictionary(d => $"{TableOf(d.View)}/{d.Id}", d => AsStored.Json(d.View)), StringComparer.Ordinal);

    /// <summary>The name of a document's table, but for what all such names begin with.</summary>
    public static string TableOf(object view) => view.GetType().Name.ToLowerInvariant();

    private static IEnumerable<(string Id, object View)> Of<T>(SortedDictionary<string, T> views)
        where T : class => views.Select(v => (v.Key, (object)v.Value));

    private void Take(IReadOnlyList<IEvent> batch)
    {
        FoldAll(Progress, batch, e => [e.StreamKey!], DirectorProgress.Fold);
        FoldAll(Ledger, batch, LedgerEntry.IdsFor, LedgerEntry.Fold);
        FoldAll(Replays, batch, e => e.Data is HistoryReplayed replayed ? [replayed.Replay] : [], ReplayRecord.Fold);
        var directors = FoldAll(Standings, batch, e => [e.StreamKey!], DirectorStanding.Fold);
        var activities = FoldAll(Activities, batch, e => [e.StreamKey!], ActivityRecord.Fold);
        var counties = FoldAll(Counties, [.. batch, .. directors, .. activities], CountiesOf, CountyImplementation.Fold);
        FoldAll(Coaches, [.. batch, .. directors], CoachesOf, CoachCaseload.Fold);
        Statewide = counties.Aggregate(Statewide, (view, county) => StatewideDashboard.Fold(view, StatewideDashboard.TheOne, county));
    }

    private static IEnumerable<string> CountiesOf(IEvent e) => e.Data switch
    {
        ICountyEvent county => [county.County],
        Updated<DirectorStanding> { Entity: var director } => director.Counties.Distinct(),
        Updated<ActivityRecord> { Entity: var activity } => activity.Counties,
        _ => [],
    };

    private static IEnumerable<string> CoachesOf(IEvent e) => e.Data switch
    {
        ICoachEvent coach => [coach.Coach],
        Updated<DirectorStanding> { Entity: var director } => director.Coaches,
        _ => [],
    };

    /// <summary>Folds the events into the views that they concern; tells which views there now are of those.</summary>
    private static List<IEvent> FoldAll<T>(
        SortedDictionary<string, T> views, IEnumerable<IEvent> events, Func<IEvent, IEnumerable<string>> concerned, Func<T?, string, IEvent, T?> fold)
        where T : class
    {
        var touched = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var e in events)
            foreach (var id in concerned(e))
                if (fold(views.GetValueOrDefault(id), id, e) is { } view)
                {
                    views[id] = view;
                    touched.Add(id);
                }

        return [.. touched.Select(id => new Updated<T>("*DEFAULT*", views[id], ActionType.Store).ToEvent())];
    }
}
