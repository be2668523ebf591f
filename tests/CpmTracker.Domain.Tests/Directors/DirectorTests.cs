namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class DirectorTests
{
    [Fact]
    public void Events_before_the_enrolment_make_no_director() =>
        Director.Fold(null, Id, new CoachAssigned(TheCoach, Days.Enrolment)).ShouldBeNull();

    [Fact]
    public void The_version_counts_the_events() =>
        Given(Planned).State.Version.ShouldBe(Planned.Length);

    [Fact]
    public void A_director_newly_enrolled_has_done_nothing()
    {
        var director = Given(NewlyEnrolled).State;

        director.ShouldSatisfyAllConditions(
            () => director.Id.ShouldBe(Id),
            () => director.County.ShouldBe(TheCounty),
            () => director.Coach.ShouldBeNull(),
            () => director.Withdrawn.ShouldBeFalse(),
            () => director.Modules.UnderWay().Status().ShouldBe(ModuleStatus.NotStarted),
            () => (director.Concerned().Director, director.Concerned().Coach, director.Concerned().County).ShouldBe((Id, null, TheCounty)));
    }

    [Fact]
    public void A_second_enrolment_event_changes_nothing_but_the_count()
    {
        var director = Given(WithCoach).State;
        var again = Director.Fold(director, Id, Enrolled() with { County = OtherCounty }).ShouldNotBeNull();
        again.Modules.ShouldBe(director.Modules);
        again.ShouldBe(director with { Version = 3, Modules = again.Modules });
    }
}
