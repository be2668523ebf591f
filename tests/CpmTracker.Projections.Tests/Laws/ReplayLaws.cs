namespace CpmTracker.Projections.Tests.Laws;

using FsCheck.Fluent;

/// <summary>Views folded anew from the log are those that the store keeps; and a figure is made of the events that it is said to be made of.</summary>
public class ReplayLaws
{
    [Fact]
    public void Replayed_from_the_whole_log_the_views_are_the_present_ones() => Histories.Obey(history =>
    {
        var (replayed, views) = (Replayed(history), FoldedViews.Of(history.Events()));
        replayed.Statewide().ShouldBeStoredAs(views.Statewide ?? new StatewideDashboard { Id = StatewideDashboard.TheOne });
        foreach (var (id, county) in views.Counties) replayed.County(id).ShouldBeStoredAs(county);
        foreach (var (id, coach) in views.Coaches) replayed.Coach(id).ShouldBeStoredAs(coach);
    });

    [Fact]
    public void Replayed_up_to_a_moment_they_are_what_they_showed_then() => Histories.Obey(Gen.Choose(0, 160), (history, share) =>
    {
        var until = history with { Entries = [.. history.Entries.Take(share)] };
        var views = FoldedViews.Of(until.Events());
        Replayed(until).Statewide().ShouldBeStoredAs(views.Statewide ?? new StatewideDashboard { Id = StatewideDashboard.TheOne });
    });

    [Fact]
    public void Nobody_is_known_of_whom_nothing_was_recorded()
    {
        new ReplayedViews().County("06067").ShouldBeNull();
        new ReplayedViews().Coach("coach-1").ShouldBeNull();
        new ReplayedViews().Statewide().Counties.ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_is_the_same_when_only_the_events_are_folded_that_it_is_made_of() => Histories.Obey(history =>
    {
        var whole = Replayed(history).Statewide();
        foreach (var figure in Enum.GetValues<StatewideFigure>())
        {
            var types = StatewideFigures.MadeOf(figure);
            var trace = new ReplayedViews();
            foreach (var e in history.Events().Where(e => types.Contains(e.EventType))) trace.Take(e);
            AsStored.Json(Of(figure, trace.Statewide())).ShouldBe(AsStored.Json(Of(figure, whole)), figure.ToString());
        }
    });

    [Fact]
    public void Every_figure_is_traced_by_events_that_have_wire_names() =>
        Enum.GetValues<StatewideFigure>().ShouldAllBe(figure => StatewideFigures.WireNamesOf(figure).Count == StatewideFigures.MadeOf(figure).Count);

    private static object Of(StatewideFigure figure, StatewideDashboard view) => figure switch
    {
        StatewideFigure.CountiesKnown => view.Counties.Select(c => c.Name),
        StatewideFigure.CountiesBySeat => view.Counties.Select(c => c.Seat),
        StatewideFigure.DirectorsByStatus => view.Counties.Select(c => c.Directors),
        StatewideFigure.DirectorsByModule => view.Counties.Select(c => (IReadOnlyList<object>)[c.Directors, c.Modules]),
        StatewideFigure.MinutesDelivered => view.Counties.Select(c => c.MinutesDelivered),
        StatewideFigure.MinutesPlanned => view.Counties.Select(c => c.MinutesPlanned),
        StatewideFigure.CountiesByStage => view.Counties.Select(c => (IReadOnlyList<object?>)[c.Stage, c.Stages]),
        StatewideFigure.Vacancies => view.Counties.Select(c => c.Vacancies),
        StatewideFigure.ToolUses => view.Counties.Select(c => c.Tools),
        StatewideFigure.OpenHelp => view.Counties.Select(c => c.OpenHelp),
        StatewideFigure.Snapshots => view.Counties.Select(c => (IReadOnlyList<object?>)[c.SnapshotOn, c.Snapshots]),
        StatewideFigure.PlansDue => view.Counties.Select(c => (IReadOnlyList<object?>)[c.ReassessOn, c.Plans]),
        StatewideFigure.CountyPriorities => view.Counties.Select(c => c.LocalPriorities),
        StatewideFigure.DirectorPriorities => view.Counties.Select(c => c.DirectorPriorities),
        _ => throw new InvalidOperationException($"{figure} is not compared."),
    };

    private static ReplayedViews Replayed(History history)
    {
        var views = new ReplayedViews();
        foreach (var e in history.Events()) views.Take(e);
        return views;
    }
}
