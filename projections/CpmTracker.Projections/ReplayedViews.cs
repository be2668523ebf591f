namespace CpmTracker.Projections;

using JasperFx.Events;

/// <summary>
/// The views that figures are counted of, folded anew from some of the events, by the views' own folds and in the stages in which the store keeps them. It holds the views'
/// documents, and no event.
/// </summary>
public sealed class ReplayedViews
{
    private readonly IReadOnlyList<ReplayedView> views = [.. Views.Counted.Select(v => v.Replay())];

    /// <summary>Takes one more event; of each stream they come in their order.</summary>
    public void Take(IEvent happened)
    {
        foreach (var view in views) view.Take(happened);
    }

    /// <summary>A county by the events taken; none where they say nothing of it.</summary>
    /// <param name="fips">Its FIPS code.</param>
    public CountyImplementation? County(string fips) => Document<CountyImplementation>(fips);

    /// <summary>A coach's caseload by the events taken; none where they say nothing of it.</summary>
    /// <param name="id">The coach's id.</param>
    public CoachCaseload? Coach(string id) => Document<CoachCaseload>(id);

    /// <summary>The statewide dashboard by the events taken.</summary>
    public StatewideDashboard Statewide() => Document<StatewideDashboard>(StatewideDashboard.TheOne) ?? new() { Id = StatewideDashboard.TheOne };

    private TView? Document<TView>(string id)
        where TView : class
    {
        TellLaterStages();
        return views.OfType<ReplayedView<TView>>().Single().Document(id);
    }

    private void TellLaterStages()
    {
        foreach (var view in views)
        {
            var later = views.Where(v => v.Stage > view.Stage).ToList();
            foreach (var update in view.Updates())
                foreach (var told in later) told.Take(update);
        }
    }
}
