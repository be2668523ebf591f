namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class SetObjectiveTests
{
    private static readonly SetObjective Set = new(TheCounty, "objective-1", Plan, AreaOfConcentration.Erp, Written.ByCounty("c3RhdGVtZW50"), Days.Later);

    [Fact]
    public void An_objective_belongs_to_a_plan() =>
        Given(Planned).When(Set).Then(Objective);

    [Fact]
    public void Without_that_plan_it_is_refused()
    {
        Given(Prioritised).When(Set).ThenRejected(Rejection.PlanNotAdopted);
        Given(Planned).When(Set with { Plan = "plan-2" }).ThenRejected(Rejection.PlanNotAdopted);
    }

    [Fact]
    public void Setting_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Planned, Objective]).When(Set with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_sets_none() =>
        GivenNoCounty().When(Set).ThenRejected(Rejection.CountyNotRegistered);
}
