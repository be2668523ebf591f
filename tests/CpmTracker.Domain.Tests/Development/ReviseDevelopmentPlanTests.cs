namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ReviseDevelopmentPlanTests
{
    private static readonly IReadOnlyList<PlanGoal> NewGoals = [Goals[0] with { TargetOn = Days.Later }, new("goal-2", "advocacy", Written.Note, null, null)];
    private static readonly ReviseDevelopmentPlan Revise = new(Id, NewGoals, Written.Reason, Days.Later);
    private static readonly DevelopmentPlanRevised Revised = new(Plan, 1, NewGoals, Written.Reason, Days.Later);

    private static readonly PlanItemAchieved Ended = new(Plan, "goal-1", null, Days.Later);

    [Fact]
    public void The_goals_are_replaced_for_a_reason() =>
        Given(Planned).When(Revise).Then(Revised);

    [Fact]
    public void Revising_again_to_the_same_goals_appends_nothing() =>
        Given([.. Planned, Revised]).When(Revise with { Reason = Written.Note }).ThenNothing();

    [Fact]
    public void Revising_to_the_first_goals_appends_nothing() =>
        Given(Planned).When(Revise with { Goals = Goals }).ThenNothing();

    [Fact]
    public void Revisions_are_counted() =>
        Given([.. Planned, Revised]).When(Revise with { Goals = Goals }).Then(Revised with { Revision = 2, Goals = Goals });

    [Fact]
    public void The_history_up_to_the_revision_still_shows_the_first_goals()
    {
        Given(Planned).State.Development.OpenPlan()!.UnderWay().ShouldBe(Goals);
        Given([.. Planned, Revised]).State.Development.OpenPlan()!.UnderWay().ShouldBe(NewGoals);
    }

    [Fact]
    public void Without_a_plan_there_is_nothing_to_revise() =>
        Given(Ranked).When(Revise).ThenRejected(Rejection.PlanNotCreated);

    [Fact]
    public void No_goals_are_refused() =>
        Given(Planned).When(Revise with { Goals = [] }).ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void A_goal_for_an_area_that_is_ranked_no_longer_is_refused() =>
        Given([.. Planned, new PrioritiesRanked([new(1, "advocacy", null)], Days.Later)]).When(Revise).ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void Two_goals_under_one_id_are_refused() =>
        Given(Planned).When(Revise with { Goals = [Goals[0], Goals[0] with { Measure = Written.Note }] }).ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void A_goal_that_ended_stays_beside_the_revised_ones() =>
        Given([.. Planned, Ended, Revised with { Goals = [NewGoals[1]] }]).State.Development.OpenPlan()!.Goals.Select(g => (g.Goal.Goal, g.End is null))
            .ShouldBe([("goal-1", false), ("goal-2", true)]);

    [Fact]
    public void A_goal_that_ended_is_not_revised() =>
        Given([.. Planned, Ended]).When(Revise).ThenRejected(Rejection.ItemEnded);

    [Fact]
    public void A_goal_with_action_steps_under_way_is_not_left_out()
    {
        var without = Revise with { Goals = [NewGoals[1]] };
        Given([.. Planned, ActionAdded()]).When(without).ThenRejected(Rejection.GoalHasActions);
        Given([.. Planned, ActionAdded(), new PlanItemDropped(Plan, "action-1", Written.Reason, Days.Later)]).When(without).Then(Revised with { Goals = without.Goals });
    }

    [Fact]
    public void A_closed_plan_is_not_revised() =>
        Given([.. Planned, PlanClosed()]).When(Revise).ThenRejected(Rejection.PlanNotCreated);

    [Fact]
    public void Nobody_enrolled_revises_nothing() =>
        GivenNoDirector().When(Revise).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_revises_nothing() =>
        Given([.. Planned, Withdrew()]).When(Revise).ThenRejected(Rejection.DirectorWithdrawn);
}
