namespace CpmTracker.Projections.Tests.Laws;

using FsCheck.Fluent;
using JasperFx.Events;

/// <summary>Laws of the folds themselves.</summary>
public class FoldLaws
{
    /// <summary>Events taken at a time where that does not matter, by the first law.</summary>
    private const int Portion = 30;

    [Fact]
    public void Batch_the_views_are_the_same_however_many_events_are_taken_at_a_time() =>
        Histories.Obey(Gen.Choose(2, 200), (history, size) =>
            FoldedViews.Of(history.Events(), size).Documents().ShouldBe(FoldedViews.Of(history.Events()).Documents()));

    [Fact]
    public void Merge_the_views_are_the_same_however_independent_streams_are_interleaved() =>
        Histories.Obey(Gen.Choose(0, 1_000_000), (history, seed) =>
            FoldedViews.Of(Interleaving.Of(history, seed).Events(), Portion).Documents().ShouldBe(FoldedViews.Of(history.Events(), Portion).Documents()));

    [Fact]
    public void Codec_events_read_back_from_the_store_fold_the_same() => Histories.Obey(history =>
    {
        var readBack = history with { Entries = [.. history.Entries.Select(e => e with { Happened = (Domain.IOccurrence)AsStored.ReadBack((object)e.Happened) })] };
        FoldedViews.Of(readBack.Events(), Portion).Documents().ShouldBe(FoldedViews.Of(history.Events(), Portion).Documents());
    });

    [Fact]
    public void Codec_a_view_read_back_from_its_document_goes_on_the_same() => Histories.Obey(history =>
    {
        foreach (var stream in history.Streams.Where(s => s.StartsWith("director-", StringComparison.Ordinal)))
        {
            GoesOn<DirectorProgress>(history.Events(stream), stream, DirectorProgress.Fold);
            GoesOn<DirectorStanding>(history.Events(stream), stream, DirectorStanding.Fold);
        }

        foreach (var stream in history.Streams.Where(s => s.StartsWith("activity-", StringComparison.Ordinal)))
            GoesOn<ActivityRecord>(history.Events(stream), stream, ActivityRecord.Fold);

        foreach (var view in FoldedViews.Of(history.Events(), Portion).All) AsStored.Json(AsStored.ReadBack(view)).ShouldBe(AsStored.Json(view));
    });

    private static void GoesOn<T>(IReadOnlyList<IEvent> events, string stream, Func<T?, string, IEvent, T?> fold)
        where T : class => events.Aggregate((T?)null, (view, e) => AsStored.ReadBack(fold(view, stream, e)))
            .ShouldBeStoredAs(events.Aggregate((T?)null, (view, e) => fold(view, stream, e)));
}
