namespace CpmTracker.Projections.Tests;

using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Language.History;

public class PlanDueTests
{
    private static readonly DateOnly Target = Days.Later;

    [Fact]
    public void A_county_without_a_plan_has_nothing_due() =>
        Given(Registered()).County().Planning.Dues().OverdueOn(DateOnly.MaxValue).ShouldBeFalse();

    [Fact]
    public void The_reassessment_is_overdue_from_the_day_after_its_target_day()
    {
        var dues = Given(Registered(), Adopted("plan-1", Target, Days.Enrolment)).County().Planning.Dues();

        (dues.OverdueOn(Target), dues.OverdueOn(Target.AddDays(1))).ShouldBe((false, true));
        dues.Due().ShouldBe(Target);
    }

    [Fact]
    public void Once_the_plan_is_reassessed_nothing_is_due_and_before_that_day_it_was()
    {
        var dues = Given(Registered(), Adopted("plan-1", Target, Days.Enrolment), Reassessed("plan-1", Days.MuchLater)).County().Planning.Dues();

        dues.Due().ShouldBeNull();
        (dues.OverdueOn(Days.MuchLater.AddDays(-1)), dues.OverdueOn(Days.MuchLater)).ShouldBe((true, false));
    }

    [Fact]
    public void The_plan_in_force_on_the_day_is_asked_and_a_later_one_has_a_day_of_its_own()
    {
        var dues = Given(Registered(), Adopted("plan-1", Days.SessionOne, Days.Enrolment), Adopted("plan-2", Days.MuchLater, Days.Later)).County().Planning.Dues();

        (dues.Due(Days.Enrolment.AddDays(-1)), dues.Due(Days.SessionTwo), dues.Due(Days.Later)).ShouldBe((null, Days.SessionOne, Days.MuchLater));
        (dues.OverdueOn(Days.SessionTwo), dues.OverdueOn(Days.Later)).ShouldBe((true, false));
    }

    [Fact]
    public void The_statewide_line_says_the_same()
    {
        var line = Given(Registered(), Adopted("plan-1", Target, Days.Enrolment), Reassessed("plan-1", Days.MuchLater)).Statewide.Counties.ShouldHaveSingleItem();

        line.ReassessOn.ShouldBeNull();
        (line.Plans.OverdueOn(Target.AddDays(1)), line.Plans.OverdueOn(Days.MuchLater)).ShouldBe((true, false));
    }
}
