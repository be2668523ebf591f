namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class PlanActionStepTests
{
    private static readonly PlanActionStep PlanIt = new(
        TheCounty, "step-1", "objective-1", Step.Action, Step.Owner, Step.TargetOn, Step.SupportedBy, Days.Later);

    [Fact]
    public void A_step_leads_to_an_objective() =>
        Given([.. Planned, Objective]).When(PlanIt).Then(Step);

    [Fact]
    public void What_supports_it_may_be_left_out() =>
        Given([.. Planned, Objective]).When(PlanIt with { SupportedBy = null }).Then(Step with { SupportedBy = null });

    [Fact]
    public void Without_that_objective_it_is_refused() =>
        Given(Planned).When(PlanIt).ThenRejected(Rejection.ObjectiveNotSet);

    [Fact]
    public void Planning_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Planned, Objective, Step]).When(PlanIt with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_plans_none() =>
        GivenNoCounty().When(PlanIt).ThenRejected(Rejection.CountyNotRegistered);
}
