namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class EndPlanItemTests
{
    private static readonly AchievePlanItem Achieve = new(Id, "goal-1", Written.Note, Days.Later);
    private static readonly DropPlanItem Drop = new(Id, "action-1", Written.Reason, Days.Later);
    private static readonly PlanItemAchieved Achieved = new(Plan, "goal-1", Written.Note, Days.Later);
    private static readonly PlanItemDropped Dropped = new(Plan, "action-1", Written.Reason, Days.Later);

    [Fact]
    public void A_goal_is_achieved() =>
        Given(Planned).When(Achieve).Then(Achieved);

    [Fact]
    public void An_action_step_is_dropped() =>
        Given([.. Planned, ActionAdded()]).When(Drop).Then(Dropped);

    [Fact]
    public void Either_can_be_either()
    {
        Given([.. Planned, ActionAdded()]).When(Achieve with { Item = "action-1" }).Then(Achieved with { Item = "action-1" });
        Given(Planned).When(Drop with { Item = "goal-1" }).Then(Dropped with { Item = "goal-1" });
    }

    [Fact]
    public void Ending_it_the_same_way_again_appends_nothing()
    {
        Given([.. Planned, Achieved]).When(Achieve with { Reason = null }).ThenNothing();
        Given([.. Planned, ActionAdded(), Dropped]).When(Drop).ThenNothing();
    }

    [Fact]
    public void What_ended_one_way_does_not_end_the_other()
    {
        Given([.. Planned, Achieved]).When(Drop with { Item = "goal-1" }).ThenRejected(Rejection.ItemEnded);
        Given([.. Planned, ActionAdded(), Dropped]).When(Achieve with { Item = "action-1" }).ThenRejected(Rejection.ItemEnded);
    }

    [Fact]
    public void What_the_plan_does_not_have_is_refused()
    {
        Given(Planned).When(Achieve with { Item = "goal-9" }).ThenRejected(Rejection.ItemNotInPlan);
        Given(Planned).When(Drop).ThenRejected(Rejection.ItemNotInPlan);
    }

    [Fact]
    public void Without_an_open_plan_nothing_ends() =>
        Given([.. Planned, PlanClosed()]).When(Achieve).ThenRejected(Rejection.PlanNotCreated);
}
