namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class CountyImplementationTests
{
    [Fact]
    public void A_county_is_registered_and_has_no_director_yet()
    {
        var county = Given(Registered()).County();

        county.Id.ShouldBe(Sacramento);
        county.Registered.ShouldBe(Registered());
        county.Seat().ShouldBe(Seat.NoneYet);
    }

    [Fact]
    public void Registration_agency_and_region_are_as_last_told()
    {
        var county = Given(
            Registered(), AgencyNamed("Agency", Days.Enrolment), AssignedTo("Northern", Days.Enrolment),
            Registered(population: 1_600_000), AgencyNamed("Department", Days.Later), AssignedTo("Central", Days.Later)).County();

        county.Registered!.Population.ShouldBe(1_600_000);
        county.Agency!.Agency.ShouldBe("Department");
        county.Region!.Region.ShouldBe("Central");
    }

    [Fact]
    public void Snapshots_are_all_kept_in_the_order_of_recording() =>
        Given(Registered(), SnapshotTaken("snapshot-1", Days.Later), SnapshotTaken("snapshot-2", Days.Enrolment)).County()
            .Assessments.Snapshots.Select(s => s.Told.Snapshot).ShouldBe(["snapshot-1", "snapshot-2"]);

    [Fact]
    public void Local_priorities_and_the_plan_are_the_last_ones()
    {
        var county = Given(
            Registered(),
            Prioritised(Days.Enrolment, AreaOfConcentration.Orb, AreaOfConcentration.Orb, AreaOfConcentration.Wd), Adopted("plan-1", Days.Later, Days.Enrolment),
            Prioritised(Days.Later, AreaOfConcentration.Erp, AreaOfConcentration.Wd, AreaOfConcentration.Wd), Adopted("plan-2", Days.MuchLater, Days.Later)).County();

        county.Planning.Priorities.Latest()!.Told.Priorities.Select(p => p.Area).ShouldBe([AreaOfConcentration.Erp, AreaOfConcentration.Wd, AreaOfConcentration.Wd]);
        county.Planning.Plans.Latest()!.Told.Plan.ShouldBe("plan-2");
        county.Planning.Dues().Due().ShouldBe(Days.MuchLater);
    }

    [Fact]
    public void Stages_are_all_kept_and_may_go_back() =>
        Given(Registered(), Declared(ImplementationStage.Installation, Days.Enrolment), Declared(ImplementationStage.Exploration, Days.Later)).County()
            .Stages.Select(s => s.Told.Stage).ShouldBe([ImplementationStage.Installation, ImplementationStage.Exploration]);

    [Fact]
    public void An_enrolled_director_takes_the_seat()
    {
        var county = Given(Registered()).And(Ranked).County();

        county.Seat().ShouldBe(Seat.Enrolled);
        county.Directors.ShouldHaveSingleItem().ShouldBeStoredAs(new CountyDirector(
            TheDirector, true, true, Appointment.New, Days.Enrolment, ModuleStatus.InSegmentTwo, 45, ModuleOne.MinutesPlanned,
            [AreaOfConcentration.Wd, AreaOfConcentration.Orb, AreaOfConcentration.Wd])
        {
            Posts = [new(Sacramento, Appointment.New, Days.Enrolment)],
            Modules = [new(ModuleOne.Id, ModuleStatus.InSegmentTwo, 2, Days.Enrolment, Days.Enrolment, Days.SessionOne, null)],
            FirstSessionOn = Days.SessionOne,
        });
    }

    [Fact]
    public void A_director_of_a_county_that_is_not_registered_yet_is_there_once_it_is()
    {
        var county = Given(AfterSessionOne).And(Registered()).County();

        county.Registered.ShouldNotBeNull();
        county.Seat().ShouldBe(Seat.Enrolled);
    }

    [Fact]
    public void Directors_stand_by_id_and_each_once()
    {
        var county = Given([.. WithCoach, Held(1)]).AndDirector("director-0", Enrolled(appointment: Appointment.Acting)).County();

        county.Directors.Select(d => (d.Director, d.MinutesDelivered)).ShouldBe([("director-0", 0), (TheDirector, 45)]);
    }

    [Fact]
    public void A_transfer_moves_the_counts_and_leaves_the_old_county_vacant()
    {
        var history = Given(Registered()).And([.. AfterSessionOne, Transferred(Sacramento, LosAngeles)]);

        var left = history.County(Sacramento);
        left.Seat().ShouldBe(Seat.Vacant);
        left.Directors.ShouldHaveSingleItem().Here.ShouldBeFalse();

        var served = history.County(LosAngeles);
        served.Seat().ShouldBe(Seat.Enrolled);
        served.Directors.ShouldHaveSingleItem().Here.ShouldBeTrue();
        served.Directors[0].MinutesDelivered.ShouldBe(45);
        served.Directors[0].Appointment.ShouldBe(Appointment.Acting);
    }

    [Fact]
    public void The_county_left_is_still_told_how_far_the_director_comes() =>
        Given([.. WithCoach, Transferred(Sacramento, LosAngeles), Completed("A1", Days.Later), Held(1)]).County(Sacramento)
            .Directors.ShouldHaveSingleItem().Status.ShouldBe(ModuleStatus.InSegmentTwo);

    [Fact]
    public void Two_transfers_that_come_in_one_batch_reach_all_three_counties()
    {
        var history = Given([.. AfterSessionOne, Transferred(Sacramento, LosAngeles), Transferred(LosAngeles, Alameda, Days.MuchLater)]);

        var counties = history.InOneBatch.Counties;
        counties.Keys.ShouldBe([Alameda, LosAngeles, Sacramento]);
        counties[Sacramento].Seat().ShouldBe(Seat.Vacant);
        counties[LosAngeles].Seat().ShouldBe(Seat.Vacant);
        counties[Alameda].Seat().ShouldBe(Seat.Enrolled);
        counties.Values.SelectMany(c => c.Directors).Count(d => d.Here).ShouldBe(1);
        counties.ShouldBeStoredAs(FoldedViews.Of(history.Events()).Counties, "one event at a time gives the same");
    }

    [Fact]
    public void Who_comes_back_serves_and_counts_once()
    {
        var county = Given(Enrolled(), Transferred(Sacramento, LosAngeles), Transferred(LosAngeles, Sacramento)).InOneBatch.Counties[Sacramento];

        county.Seat().ShouldBe(Seat.Enrolled);
        county.Directors.ShouldHaveSingleItem().Here.ShouldBeTrue();
    }

    [Fact]
    public void A_seat_with_another_director_stays_filled_when_one_leaves() =>
        Given(WithCoach).AndDirector(OtherDirector, Enrolled(appointment: Appointment.Acting)).And(Withdrew()).County().Seat().ShouldBe(Seat.Enrolled);

    [Fact]
    public void The_minutes_of_a_director_who_withdrew_stay_with_the_county()
    {
        var county = Given([.. AfterSessionOne, Withdrew()]).County();

        county.Seat().ShouldBe(Seat.Vacant);
        var director = county.Directors.ShouldHaveSingleItem();
        (director.Serves, director.Here, director.MinutesDelivered).ShouldBe((false, true, 45));
    }

    [Fact]
    public void Anything_made_up_for_demonstration_marks_it_the_countys_own_or_a_directors()
    {
        Given(Registered()).And(AfterSessionOne).County().Demonstration.ShouldBeFalse();
        GivenMadeUp(SnapshotTaken("snapshot-1", Days.Later)).And(Registered()).County().Demonstration.ShouldBeTrue();
        Given(Registered()).AndMadeUp(TheDirector, Enrolled()).County().Demonstration.ShouldBeTrue();
    }

    [Fact]
    public void What_is_made_up_after_a_director_left_marks_the_county_left_too_for_it_shows_there() =>
        Given(Enrolled(), Transferred(Sacramento, LosAngeles)).AndMadeUp(TheDirector, Held(1)).County(Sacramento).Demonstration.ShouldBeTrue();

    [Fact]
    public void Parts_in_activities_stand_by_day_with_what_was_told_last()
    {
        var county = Given(Registered())
            .And(ActivityStory.Announced(), ActivityStory.Held(Days.Later), ActivityStory.TookPart(), ActivityStory.TookPart(directorCame: false))
            .AndActivity(ActivityStory.OtherActivity, ActivityStory.Announced("director-session", null), ActivityStory.Held(Days.SessionTwo), ActivityStory.TookPart())
            .County();

        county.ParticipationByDay().ToList().ShouldBeStoredAs(
        [
            new(ActivityStory.OtherActivity, "director-session", "Bootcamp", Days.SessionTwo.AddDays(-1), Days.SessionTwo, ActivityStory.Levels, true),
            new(ActivityStory.TheActivity, "rta-bootcamp", "Bootcamp", Days.Later.AddDays(-1), Days.Later, ActivityStory.Levels, false),
        ]);
    }

    [Fact]
    public void A_part_that_was_voided_is_gone_also_where_both_come_in_one_batch()
    {
        var history = Given(Registered()).And(ActivityStory.Announced(), ActivityStory.Held(Days.Later), ActivityStory.TookPart(), ActivityStory.Voided(3));

        history.County().Participation.ShouldBeEmpty();
        history.InOneBatch.Counties[Sacramento].Participation.ShouldBeEmpty();
    }

    [Fact]
    public void An_activity_told_anew_is_told_to_every_county_that_took_part() =>
        Given(Registered()).And(ActivityStory.Announced(), ActivityStory.Held(Days.Later), ActivityStory.TookPart(), ActivityStory.Held(Days.MuchLater), ActivityStory.PutOff(Days.Later)).County()
            .Participation.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.On.ShouldBe(Days.MuchLater), p => p.Title.ShouldBe("Bootcamp, put off"));

    [Fact]
    public void An_activity_made_up_for_demonstration_marks_the_county_that_took_part() =>
        Given(Registered()).And(ActivityStory.Announced(), ActivityStory.Held(Days.Later)).AndMadeUp(ActivityStory.TheActivity, ActivityStory.TookPart()).County().Demonstration.ShouldBeTrue();
}
