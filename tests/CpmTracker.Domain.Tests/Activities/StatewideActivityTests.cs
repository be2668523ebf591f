namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class StatewideActivityTests
{
    [Fact]
    public void Events_before_the_announcement_make_no_activity() =>
        StatewideActivity.Fold(null, Id, HeldThen).ShouldBeNull();

    [Fact]
    public void The_version_counts_the_events() =>
        Given(Attended).State.Version.ShouldBe(Attended.Length);

    [Fact]
    public void The_plan_is_as_announced_until_it_is_revised()
    {
        Given(Announced).State.Plan().From.ShouldBe(From);
        Given([.. Announced, new ActivityRevised("Put off", [], From.AddDays(7), Until.AddDays(7), Days.SessionOne)]).State.Plan().From.ShouldBe(From.AddDays(7));
    }

    [Fact]
    public void What_is_for_one_region_concerns_it_and_what_is_for_more_concerns_none()
    {
        Given(Announced).State.Concerned().ShouldBe(new Concerned(Region: "Northern"));
        Given(Announcement with { Regions = ["Central", "Northern"] }).State.Concerned().ShouldBe(new Concerned());
        Given(Announcement with { Regions = [] }).State.Concerned().ShouldBe(new Concerned());
    }
}
