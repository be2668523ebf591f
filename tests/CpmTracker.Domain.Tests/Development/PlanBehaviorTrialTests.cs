namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class PlanBehaviorTrialTests
{
    private static readonly PlanBehaviorTrial Try = new(Id, Trial, Behaviors, Days.SessionTwo);

    [Fact]
    public void A_behaviour_of_the_catalogue_is_tried_and_asked_about_in_a_session() =>
        Given(Planned).When(Try).Then(TrialPlanned());

    [Fact]
    public void The_session_may_be_left_open() =>
        Given(Planned).When(Try with { Trial = Trial with { ReviewAt = null } }).Then(TrialPlanned() with { Trial = Trial with { ReviewAt = null } });

    [Fact]
    public void Planning_it_again_appends_nothing() =>
        Given([.. Planned, TrialPlanned()]).When(Try).ThenNothing();

    [Fact]
    public void A_behaviour_that_the_catalogue_lacks_is_refused()
    {
        Given(Planned).When(Try with { Trial = Trial with { Behavior = "LB-99" } }).ThenRejected(Rejection.BehaviorNotInCatalogue);
        Given(Planned).When(Try with { Behaviors = null }).ThenRejected(Rejection.BehaviorNotInCatalogue);
    }

    [Theory]
    [InlineData(ModuleOne.Id, 3)]
    [InlineData(ModuleEight.Id, 1)]
    public void A_session_that_is_not_planned_for_this_director_is_refused(string module, int number) =>
        Given(Planned).When(Try with { Trial = Trial with { ReviewAt = new(module, number) } }).ThenRejected(Rejection.SessionNotInModule);

    [Fact]
    public void Without_an_open_plan_nothing_is_tried() =>
        Given(Ranked).When(Try).ThenRejected(Rejection.PlanNotCreated);
}
