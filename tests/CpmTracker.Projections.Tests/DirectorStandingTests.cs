namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class DirectorStandingTests
{
    [Fact]
    public void There_is_none_before_the_enrolment() =>
        Given(new CoachAssigned(TheCoach, Days.Enrolment)).InOneBatch.Standings.ShouldBeEmpty();

    [Fact]
    public void The_enrolment_begins_it()
    {
        var standing = Given(Enrolled()).Standing;

        (standing.Id, standing.County(), standing.Appointment, standing.EnrolledOn).ShouldBe((TheDirector, Sacramento, Appointment.New, Days.Enrolment));
        standing.Coaches.ShouldBeEmpty();
        standing.LastOccurredOn.ShouldBe(Days.Enrolment);
    }

    [Fact]
    public void It_remembers_every_county_in_order_and_serves_the_last()
    {
        var standing = Given(Enrolled(), Transferred(Sacramento, LosAngeles), Transferred(LosAngeles, Sacramento)).Standing;

        standing.Counties.ShouldBe([Sacramento, LosAngeles, Sacramento]);
        standing.County().ShouldBe(Sacramento);
        standing.Appointment.ShouldBe(Appointment.Acting);
    }

    [Fact]
    public void It_remembers_every_coach_once_and_says_which_is_assigned_now()
    {
        var standing = Given([.. WithCoach, Reassigned(), new CoachReassigned(NextCoach, TheCoach, null, Days.Later)]).Standing;

        standing.Coaches.ShouldBe([TheCoach, NextCoach]);
        standing.Coach.ShouldBe(TheCoach);
    }

    [Fact]
    public void Who_withdrew_is_marked_and_keeps_county_and_coach()
    {
        var standing = Given([.. AfterSessionOne, Withdrew()]).Standing;

        standing.Withdrawn.ShouldBeTrue();
        (standing.County(), standing.Coach).ShouldBe((Sacramento, TheCoach));
    }

    [Fact]
    public void It_knows_as_much_of_the_module_as_the_directors_own_progress() =>
        Given([.. Finished, Corrected("session-1", 20), Voided("session-2")]).Standing.Modules.ShouldBeStoredAs(
            Given([.. Finished, Corrected("session-1", 20), Voided("session-2")]).Progress.Modules);

    [Fact]
    public void An_area_of_concentration_counts_as_often_as_it_is_ranked_and_a_priority_of_none_does_not() =>
        Given(Ranked).Standing.PriorityAreas.ShouldBe([AreaOfConcentration.Wd, AreaOfConcentration.Orb, AreaOfConcentration.Wd]);

    [Fact]
    public void A_later_ranking_replaces_the_areas() =>
        Given([.. Ranked, new PrioritiesRanked([Priorities[1]], Days.Later)]).Standing.PriorityAreas.ShouldBe([AreaOfConcentration.Orb]);

    [Fact]
    public void The_last_day_is_the_latest_one_on_which_something_happened() =>
        Given([.. WithCoach, Held(2), Completed("A1", Days.Enrolment)]).Standing.LastOccurredOn.ShouldBe(Days.SessionTwo);

    [Fact]
    public void One_event_made_up_for_demonstration_marks_it_for_good()
    {
        Given(AfterSessionOne).Standing.Demonstration.ShouldBeFalse();
        GivenMadeUp(Enrolled()).Standing.Demonstration.ShouldBeTrue();
        Given(WithCoach).AndMadeUp(TheDirector, Held(1)).And(Held(2)).Standing.Demonstration.ShouldBeTrue();
    }
}
