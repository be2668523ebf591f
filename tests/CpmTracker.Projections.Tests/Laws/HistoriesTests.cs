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
    public void They_fill_every_view() =>
        Histories.Some.SelectMany(h => FoldedViews.Of(h.Events()).All).Select(view => view.GetType().Name).Distinct()
            .ShouldBe([.. Views.Inline, .. Views.Asynchronous, nameof(DirectorStanding)], ignoreOrder: true);

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

    [Fact]
    public void A_county_never_has_two_directors_who_are_not_acting() => Histories.Obey(history =>
    {
        var standings = new Dictionary<string, DirectorStanding>();
        foreach (var e in history.Events().Where(e => e.Data is IDirectorEvent))
        {
            if (DirectorStanding.Fold(standings.GetValueOrDefault(e.StreamKey!), e.StreamKey!, e) is not { } standing) continue;
            standings[standing.Id] = standing;
            standings.Values.Where(d => !d.Withdrawn && d.Appointment != Appointment.Acting).Select(d => d.County()).ShouldBeUnique();
        }
    });

    [Fact]
    public void A_move_keeps_the_history_and_moves_the_counts_from_its_day() => Histories.Obey(history =>
    {
        var views = FoldedViews.Of(history.Events(), history.Entries.Count);
        foreach (var standing in views.Standings.Values)
        {
            standing.Posts.Select(p => p.County).Distinct().ShouldBe(standing.Counties.Distinct());
            standing.Posts[^1].County.ShouldBe(standing.County());
            (standing.Posts[^1].Until is null).ShouldBe(!standing.Withdrawn);
        }

        views.Counties.Values.Sum(c => c.Directors.Count(d => d.Serves)).ShouldBe(views.Standings.Values.Count(d => !d.Withdrawn));
        foreach (var module in (string[])[ModuleOne.Id, ModuleTwo.Id, ModuleEight.Id])
            Enum.GetValues<ModuleStatus>().Sum(s => views.Statewide?.DirectorsAt(s, module) ?? 0)
                .ShouldBe(Enum.GetValues<ModuleStatus>().Sum(s => views.Statewide?.DirectorsAt(s) ?? 0));
    });
}
