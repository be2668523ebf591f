namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using static CpmTracker.Domain.Tests.Laws.DirectorCommands;

/// <summary>What holds for the plans of every director, whatever was asked.</summary>
public class PlanLaws
{
    [Fact]
    public void Only_the_last_plan_can_be_open() =>
        ForEveryState(development => development.Plans.SkipLast(1).ShouldAllBe(p => p.ClosedOn != null));

    [Fact]
    public void An_open_plan_has_goals_each_under_an_id_of_its_own() => ForEveryPlan(plan =>
    {
        plan.Goals.ShouldNotBeEmpty();
        plan.Goals.Select(g => g.Goal.Goal).Concat(plan.Actions.Select(a => a.Action.Action)).ShouldBeUnique();
    });

    [Fact]
    public void Every_action_step_under_way_serves_a_goal_of_the_plan() => ForEveryPlan(plan =>
        plan.Actions.Where(a => a.End is null).Select(a => a.Action.Goal).ShouldBeSubsetOf(plan.Goals.Select(g => g.Goal.Goal)));

    [Fact]
    public void A_review_decides_once_about_each_goal() =>
        ForEveryPlan(plan => plan.Reviews.ShouldAllBe(r => r.Decisions.Count > 0 && r.Decisions.DistinctBy(d => d.Goal).Count() == r.Decisions.Count));

    [Fact]
    public void Trials_try_behaviours_of_the_catalogue() =>
        ForEveryPlan(plan => plan.Trials.Select(t => t.Trial.Behavior).ShouldBeSubsetOf(["LB-4", "LB-10"]));

    [Fact]
    public void What_is_voided_says_no_more_and_the_history_before_it_still_shows_it() => Plays.Obey(play =>
    {
        for (var count = 1; count < play.Events.Count; count++)
        {
            if (play.Events[count] is not DevelopmentRecordVoided voided) continue;
            var before = play.Stream.After(play.Events.Take(count)).ShouldNotBeNull().Development;
            var after = play.Stream.After(play.Events.Take(count + 1)).ShouldNotBeNull().Development;
            (Records(before).Contains(voided.Voids), Records(after).Contains(voided.Voids)).ShouldBe((true, false));
            Records(before).Except(Records(after)).ShouldBe([voided.Voids]);
        }
    });

    [Fact]
    public void A_void_names_an_event_about_areas_or_plans_and_none_is_voided_twice() => Plays.Obey(play =>
    {
        var voids = play.Events.OfType<DevelopmentRecordVoided>().Select(e => e.Voids).ToList();
        voids.ShouldBeUnique();
        voids.ShouldAllBe(v => play.Events[(int)v - 1] is ImprovementAreaIdentified || play.Events[(int)v - 1] is IPlanEvent);
    });

    /// <summary>The versions of the events that something in force comes of.</summary>
    private static HashSet<long> Records(DirectorDevelopment development) =>
    [
        .. development.Areas.Select(a => a.RecordedAs),
        .. development.Plans.SelectMany(p => p.Goals).SelectMany(g => new[] { g.RecordedAs, g.End?.RecordedAs }).OfType<long>(),
        .. development.Plans.SelectMany(p => p.Actions).SelectMany(a => a.Reports.Select(r => (long?)r.RecordedAs).Append(a.RecordedAs).Append(a.End?.RecordedAs)).OfType<long>(),
        .. development.Plans.SelectMany(p => p.Trials).SelectMany(t => new[] { t.RecordedAs, t.Report?.RecordedAs }).OfType<long>(),
        .. development.Plans.SelectMany(p => p.Reviews).Select(r => r.RecordedAs),
        .. development.Plans.SelectMany(p => p.Commitments).Select(c => c.RecordedAs),
    ];

    private static void ForEveryPlan(Action<DevelopmentPlan> law) => ForEveryState(development =>
    {
        foreach (var plan in development.Plans) law(plan);
    });

    private static void ForEveryState(Action<DirectorDevelopment> law) => Plays.Obey(play =>
    {
        foreach (var director in play.Moments.Select(m => m.After).OfType<Director>()) law(director.Development);
    });
}
