namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;

/// <summary>A law that is held against histories in which nothing happens proves nothing.</summary>
public class HistoriesTests
{
    [Fact]
    public void The_random_histories_reach_every_event() =>
        Histories.Some.SelectMany(h => h.Entries).Select(e => e.Happened.GetType()).Distinct().ShouldBe(Views.WireNames.Select(n => n.Type), ignoreOrder: true);

    [Fact]
    public void They_reach_every_status_and_every_seat()
    {
        var views = Histories.Some.Select(h => FoldedViews.Of(h.Events())).ToList();
        views.SelectMany(v => v.Progress.Values).Select(p => p.Status).Distinct().ShouldBe(Enum.GetValues<ModuleStatus>(), ignoreOrder: true);
        views.SelectMany(v => v.Counties.Values).Select(c => c.Seat()).Distinct().ShouldBe(Enum.GetValues<Seat>(), ignoreOrder: true);
    }

    [Fact]
    public void Directors_move_twice_and_back_and_change_their_coach()
    {
        var standings = Histories.Some.SelectMany(h => FoldedViews.Of(h.Events()).Standings.Values).ToList();
        standings.ShouldContain(s => s.Counties.Count >= 3);
        standings.ShouldContain(s => s.Counties.Distinct().Count() < s.Counties.Count);
        standings.ShouldContain(s => s.Modules.SelectMany(m => m.Sessions).Select(held => held.Coach).Distinct().Count() > 1);
        standings.ShouldContain(s => s.PriorityAreas.Contains(AreaOfConcentration.Qosi) && s.Withdrawn);
    }
}
