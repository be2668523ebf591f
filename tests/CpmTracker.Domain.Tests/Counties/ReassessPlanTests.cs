namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class ReassessPlanTests
{
    private static readonly ReassessPlan Reassess = new(TheCounty, "reassessment-1", Plan, Written.ByCounty("ZmluZGluZ3M="), new(2027, 6, 15));
    private static readonly PlanReassessed Reassessed = new(TheCounty, "reassessment-1", Plan, Reassess.Findings, new(2027, 6, 15));

    [Fact]
    public void A_plan_is_reassessed_before_its_target_day_or_after() =>
        Given(Planned).When(Reassess).Then(Reassessed);

    [Fact]
    public void A_plan_may_be_reassessed_twice() =>
        Given([.. Planned, Reassessed]).When(Reassess with { Reassessment = "reassessment-2" }).Then(Reassessed with { Reassessment = "reassessment-2" });

    [Fact]
    public void A_reassessment_on_the_start_or_before_it_is_refused() =>
        Given(Planned).When(Reassess with { On = new(2026, 7, 1) }).ThenRejected(Rejection.ReassessmentBeforeStart);

    [Fact]
    public void Without_that_plan_it_is_refused() =>
        Given(Prioritised).When(Reassess).ThenRejected(Rejection.PlanNotAdopted);

    [Fact]
    public void Reassessing_again_appends_nothing_on_whatever_day() =>
        Given([.. Planned, Reassessed]).When(Reassess with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_reassesses_nothing() =>
        GivenNoCounty().When(Reassess).ThenRejected(Rejection.CountyNotRegistered);
}
