namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class AddPlanGoalTests
{
    private static readonly PlanGoal Goal = new("goal-2", "advocacy", Written.Note, null, Days.Later);
    private static readonly AddPlanGoal Add = new(Id, Goal, Days.Later);
    private static readonly PlanGoalAdded Added = new(Plan, Goal, Days.Later);

    [Fact]
    public void A_goal_is_added_for_a_ranked_priority() =>
        Given(Planned).When(Add).Then(Added);

    [Fact]
    public void Adding_the_same_again_appends_nothing() =>
        Given([.. Planned, Added]).When(Add).ThenNothing();

    [Fact]
    public void Another_goal_under_the_same_id_is_refused() =>
        Given([.. Planned, Added]).When(Add with { Goal = Goal with { TargetOn = null } }).ThenRejected(Rejection.ItemAlreadyInPlan);

    [Fact]
    public void A_goal_under_the_id_of_an_action_step_is_refused() =>
        Given([.. Planned, ActionAdded()]).When(Add with { Goal = Goal with { Goal = "action-1" } }).ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void A_goal_for_an_area_that_is_not_ranked_is_refused() =>
        Given(Planned).When(Add with { Goal = Goal with { ImprovementArea = "accountability" } }).ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void Without_an_open_plan_there_is_nothing_to_add_to()
    {
        Given(Ranked).When(Add).ThenRejected(Rejection.PlanNotCreated);
        Given([.. Planned, PlanClosed()]).When(Add).ThenRejected(Rejection.PlanNotCreated);
    }

    [Fact]
    public void A_withdrawn_director_adds_nothing() =>
        Given([.. Planned, Withdrew()]).When(Add).ThenRejected(Rejection.DirectorWithdrawn);
}
