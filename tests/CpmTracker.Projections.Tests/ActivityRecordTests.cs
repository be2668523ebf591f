namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using static CpmTracker.Projections.Tests.Fixtures.ActivityStory;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Language.History;

public class ActivityRecordTests
{
    [Fact]
    public void Announced_it_is_to_come_on_the_days_planned()
    {
        var activity = Given(Announced()).Activity();

        activity.ShouldBeStoredAs(new()
        {
            Id = TheActivity,
            Version = 1,
            Type = "rta-bootcamp",
            Title = "Bootcamp",
            Areas = [AreaOfConcentration.Wd],
            Regions = ["Northern"],
            Host = "rta",
            AnnouncedOn = Days.Enrolment,
            From = Days.SessionTwo,
            Until = Days.SessionTwo,
            Status = ActivityStatus.Announced,
        });
        activity.Region().ShouldBe("Northern");
    }

    [Fact]
    public void Revised_it_has_another_title_other_areas_and_other_days()
    {
        var activity = Given(Announced(), PutOff(Days.Later)).Activity();

        (activity.Title, activity.From, activity.Until, activity.Version).ShouldBe(("Bootcamp, put off", Days.Later, Days.Later, 2));
        activity.Areas.ShouldBeEmpty();
    }

    [Fact]
    public void Held_it_has_the_days_on_which_it_was_held_whatever_was_planned_and_is_revised_later()
    {
        var activity = Given(Announced(), ActivityStory.Held(Days.Later), PutOff(Days.MuchLater)).Activity();

        (activity.Status, activity.From, activity.Until).ShouldBe((ActivityStatus.Held, Days.Later.AddDays(-1), Days.Later));
        (activity.Held!.Mode, activity.Held.Place, activity.Title).ShouldBe((ActivityMode.InPerson, "Redding", "Bootcamp, put off"));
    }

    [Fact]
    public void Held_told_anew_the_last_counts() =>
        Given(Announced(), ActivityStory.Held(Days.Later), ActivityStory.Held(Days.SessionTwo)).Activity().Until.ShouldBe(Days.SessionTwo);

    [Fact]
    public void Cancelled_it_says_why()
    {
        var activity = Given(Announced(), ActivityStory.Cancelled).Activity();

        (activity.Status, activity.Cancelled!.Reason).ShouldBe((ActivityStatus.Cancelled, CancellationReason.Emergency));
    }

    [Fact]
    public void Counties_stand_once_each_by_code_with_what_was_told_last()
    {
        var activity = Given(Announced(), ActivityStory.Held(Days.SessionTwo), TookPart(), TookPart(LosAngeles), TookPart(directorCame: false)).Activity();

        activity.Participation.Select(p => (p.County, p.DirectorCame)).ShouldBe([(LosAngeles, true), (Sacramento, false)]);
    }

    [Fact]
    public void A_voided_part_is_gone_and_the_county_is_still_told()
    {
        var activity = Given(Announced(), ActivityStory.Held(Days.SessionTwo), TookPart(), TookPart(LosAngeles), Voided(3)).Activity();

        activity.Participation.Select(p => p.County).ShouldBe([LosAngeles]);
        activity.Counties.ShouldBe([Sacramento, LosAngeles]);
    }

    [Fact]
    public void Outputs_stand_in_the_order_of_publication() =>
        Given(Announced(), ActivityStory.Held(Days.SessionTwo), Published("R2"), Published("R1")).Activity().Outputs.Select(o => o.Material).ShouldBe(["R2", "R1"]);

    [Fact]
    public void One_event_made_up_for_demonstration_marks_it_for_good()
    {
        Given(Announced()).Activity().Demonstration.ShouldBeFalse();
        Given(Announced()).AndMadeUp(TheActivity, ActivityStory.Held(Days.SessionTwo)).And(Published("R1")).Activity().Demonstration.ShouldBeTrue();
    }

    [Fact]
    public void Before_the_announcement_there_is_none() =>
        FoldedViews.Of(Given(ActivityStory.Held(Days.SessionTwo)).Events()).Activities.ShouldBeEmpty();
}
