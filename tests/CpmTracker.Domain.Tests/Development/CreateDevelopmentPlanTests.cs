namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class CreateDevelopmentPlanTests
{
    private static readonly CreateDevelopmentPlan Create = new(Id, Plan, Assessment, 2, Goals, Days.SessionTwo);

    [Fact]
    public void The_plan_comes_from_an_assessment_and_a_priority() =>
        Given(Ranked).When(Create).Then(PlanCreated());

    [Fact]
    public void It_may_be_made_outside_a_session() =>
        Given(Ranked).When(Create with { Session = null }).Then(PlanCreated() with { Session = null });

    [Fact]
    public void It_may_come_from_an_earlier_assessment() =>
        Given([.. Ranked, Submitted("assessment-2")]).When(Create).Then(PlanCreated());

    [Fact]
    public void Several_goals_may_serve_one_priority() =>
        Given(Ranked).When(Create with { Goals = [Goals[0], Goals[0] with { Goal = "goal-2" }] })
            .Then(PlanCreated() with { Goals = [Goals[0], Goals[0] with { Goal = "goal-2" }] });

    [Fact]
    public void Creating_it_again_appends_nothing() =>
        Given(Planned).When(Create).ThenNothing();

    [Fact]
    public void Creating_it_again_after_a_revision_appends_nothing() =>
        Given([.. Planned, new DevelopmentPlanRevised(Plan, 1, [Goals[0] with { TargetOn = Days.Later }], Written.Reason, Days.Later)])
            .When(Create).ThenNothing();

    [Fact]
    public void A_second_plan_is_refused() =>
        Given(Planned).When(Create with { Plan = "plan-2" }).ThenRejected(Rejection.PlanAlreadyCreated);

    [Fact]
    public void Once_the_plan_is_closed_another_cycle_begins() =>
        Given([.. Planned, PlanClosed()]).When(Create with { Plan = "plan-2" }).Then(PlanCreated() with { Plan = "plan-2" });

    [Fact]
    public void Creating_a_closed_plan_again_appends_nothing() =>
        Given([.. Planned, PlanClosed()]).When(Create).ThenNothing();

    [Fact]
    public void Without_a_coach_no_plan_is_made() =>
        Given(NewlyEnrolled).When(Create).ThenRejected(Rejection.NoCoachAssigned);

    [Fact]
    public void Without_a_submitted_assessment_no_plan_is_made() =>
        Given([.. AfterSessionOne, new PrioritiesRanked(Priorities, Days.BetweenSessions)]).When(Create).ThenRejected(Rejection.PlanNeedsAssessment);

    [Fact]
    public void Another_assessment_than_the_one_submitted_is_refused() =>
        Given(Ranked).When(Create with { Assessment = "assessment-9" }).ThenRejected(Rejection.PlanNeedsAssessment);

    [Fact]
    public void Without_a_ranked_priority_no_plan_is_made() =>
        Given(Assessed).When(Create).ThenRejected(Rejection.PlanNeedsPriority);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_session_that_the_module_does_not_have_is_refused(int session) =>
        Given(Ranked).When(Create with { Session = session }).ThenRejected(Rejection.SessionNotInModule);

    [Fact]
    public void A_plan_without_goals_is_refused() =>
        Given(Ranked).When(Create with { Goals = [] }).ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void A_goal_for_an_area_that_is_not_ranked_is_refused() =>
        Given(Ranked).When(Create with { Goals = [.. Goals, Goals[0] with { Goal = "goal-2", ImprovementArea = "accountability" }] })
            .ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void Two_goals_under_one_id_are_refused() =>
        Given(Ranked).When(Create with { Goals = [Goals[0], Goals[0] with { ImprovementArea = "advocacy" }] }).ThenRejected(Rejection.GoalsIncomplete);

    [Fact]
    public void Nobody_enrolled_makes_no_plan() =>
        GivenNoDirector().When(Create).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_makes_no_plan() =>
        Given([.. Ranked, Withdrew()]).When(Create).ThenRejected(Rejection.DirectorWithdrawn);
}
