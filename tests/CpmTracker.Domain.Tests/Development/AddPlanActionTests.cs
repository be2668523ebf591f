namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class AddPlanActionTests
{
    private static readonly AddPlanAction Add = new(Id, Action, Days.SessionTwo);

    [Fact]
    public void An_action_step_serves_a_goal() =>
        Given(Planned).When(Add).Then(ActionAdded());

    [Fact]
    public void Adding_it_again_appends_nothing() =>
        Given([.. Planned, ActionAdded()]).When(Add with { Action = Action with { Description = Written.Note } }).ThenNothing();

    [Fact]
    public void Adding_it_again_in_the_next_cycle_appends_nothing() =>
        Given([.. Planned, ActionAdded(), PlanClosed(), PlanCreated() with { Plan = "plan-2" }]).When(Add).ThenNothing();

    [Fact]
    public void Once_voided_it_does_not_come_back() =>
        Given([.. Planned, ActionAdded(), new DevelopmentRecordVoided(7, Written.Reason, Days.Later)]).When(Add).ThenNothing();

    [Fact]
    public void A_goal_that_the_plan_does_not_have_is_refused() =>
        Given(Planned).When(Add with { Action = Action with { Goal = "goal-9" } }).ThenRejected(Rejection.GoalNotInPlan);

    [Fact]
    public void A_goal_that_ended_is_refused() =>
        Given([.. Planned, new PlanItemAchieved(Plan, "goal-1", null, Days.Later)]).When(Add).ThenRejected(Rejection.GoalNotInPlan);

    [Fact]
    public void The_id_of_a_goal_is_refused() =>
        Given(Planned).When(Add with { Action = Action with { Action = "goal-1" } }).ThenRejected(Rejection.ItemAlreadyInPlan);

    [Fact]
    public void Without_an_open_plan_there_is_nothing_to_add_to() =>
        Given(Ranked).When(Add).ThenRejected(Rejection.PlanNotCreated);
}
