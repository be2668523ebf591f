namespace CpmTracker.Domain.Tests.Counties;

using System.Globalization;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class AdoptImplementationPlanTests
{
    private static readonly AdoptImplementationPlan Adopt = new(TheCounty, "plan-1", new(2026, 7, 1), new(2027, 7, 1), Days.Later);
    private static readonly ImplementationPlanAdopted Adopted = new(TheCounty, "plan-1", new(2026, 7, 1), new(2027, 7, 1), false, Days.Later);

    [Fact]
    public void A_plan_is_adopted_from_the_local_priorities() =>
        Given(Prioritised).When(Adopt).Then(Adopted);

    [Theory]
    [InlineData("2026-07-01", "2026-07-02", true)]
    [InlineData("2026-07-01", "2027-06-30", true)]
    [InlineData("2026-07-01", "2027-07-01", false)]
    [InlineData("2026-07-01", "2028-01-01", false)]
    [InlineData("2026-07-01", "2028-01-02", true)]
    [InlineData("2026-08-31", "2028-02-28", false)]
    [InlineData("2026-08-31", "2028-02-29", false)]
    [InlineData("2026-08-31", "2028-03-01", true)]
    [InlineData("2028-02-29", "2029-02-27", true)]
    [InlineData("2028-02-29", "2029-02-28", false)]
    [InlineData("0001-01-01", "9999-12-31", true)]
    [InlineData("9999-12-30", "9999-12-31", true)]
    public void A_horizon_other_than_twelve_to_eighteen_months_is_kept_and_flagged(string start, string reassess, bool outside)
    {
        var (startsOn, reassessOn) = (DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(reassess, CultureInfo.InvariantCulture));
        Given(Prioritised).When(Adopt with { StartsOn = startsOn, ReassessOn = reassessOn })
            .Then(Adopted with { StartsOn = startsOn, ReassessOn = reassessOn, OutsideUsualHorizon = outside });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_reassessment_on_the_start_or_before_it_is_refused(int days) =>
        Given(Prioritised).When(Adopt with { ReassessOn = Adopt.StartsOn.AddDays(days) }).ThenRejected(Rejection.ReassessmentBeforeStart);

    [Fact]
    public void Adopting_it_again_appends_nothing() =>
        Given([.. Prioritised, Adopted]).When(Adopt).ThenNothing();

    [Fact]
    public void A_later_plan_stands_beside_the_first()
    {
        Given([.. Prioritised, Adopted]).When(Adopt with { Plan = "plan-2" }).Then(Adopted with { Plan = "plan-2" });
        Given([.. Prioritised, Adopted, Adopted with { Plan = "plan-2" }]).State.Plans.Select(p => p.Plan).ShouldBe(["plan-1", "plan-2"]);
    }

    [Fact]
    public void Without_local_priorities_there_is_no_plan() =>
        Given(Assessed).When(Adopt).ThenRejected(Rejection.LocalPrioritiesNotSet);

    [Fact]
    public void A_county_that_is_not_registered_adopts_nothing() =>
        GivenNoCounty().When(Adopt).ThenRejected(Rejection.CountyNotRegistered);
}
