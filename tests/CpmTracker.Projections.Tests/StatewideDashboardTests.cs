namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class StatewideDashboardTests
{
    private static History ThreeCounties =>
        Given(Registered(), Registered(LosAngeles, "Los Angeles", 9_800_000), Registered(Alameda, "Alameda", 1_600_000));

    [Fact]
    public void There_is_one_line_a_registered_county_by_code()
    {
        var statewide = ThreeCounties.And(Registered(population: 1_600_000)).Statewide;

        statewide.Id.ShouldBe(StatewideDashboard.TheOne);
        statewide.Counties.Select(c => (c.County, c.Name)).ShouldBe([(Alameda, "Alameda"), (LosAngeles, "Los Angeles"), (Sacramento, "Sacramento")]);
    }

    [Fact]
    public void A_county_that_is_not_registered_has_no_line() => Given(AfterSessionOne).InOneBatch.Statewide.ShouldBeNull();

    [Fact]
    public void A_county_registered_after_its_director_came_has_a_line_with_all_of_it() =>
        Given(AfterSessionOne).And(Registered()).Statewide.MinutesDelivered().ShouldBe(45);

    [Fact]
    public void A_line_shows_what_the_county_last_recorded()
    {
        var line = Given(
            Registered(), AssignedTo("Northern", Days.Enrolment), AssignedTo("Central", Days.Later),
            SnapshotTaken("snapshot-1", Days.SessionOne), SnapshotTaken("snapshot-2", Days.SessionTwo),
            Adopted("plan-1", Days.Later, Days.Enrolment), Adopted("plan-2", Days.MuchLater, Days.Later)).Statewide.Counties.ShouldHaveSingleItem();

        (line.Region, line.SnapshotOn, line.ReassessOn).ShouldBe(("Central", Days.SessionTwo, Days.MuchLater));
    }

    [Fact]
    public void An_earlier_Snapshot_that_is_recorded_late_does_not_set_the_day_back() =>
        Given(Registered(), SnapshotTaken("snapshot-2", Days.SessionTwo), SnapshotTaken("snapshot-1", Days.SessionOne)).Statewide
            .Counties.ShouldHaveSingleItem().SnapshotOn.ShouldBe(Days.SessionTwo);

    [Fact]
    public void A_county_that_recorded_nothing_shows_nothing()
    {
        var line = Given(Registered()).Statewide.Counties.ShouldHaveSingleItem();

        (line.Region, line.SnapshotOn, line.ReassessOn, line.Stage, line.MinutesDelivered, line.MinutesPlanned).ShouldBe((null, null, null, null, 0, 0));
        line.Directors.ShouldBeEmpty();
        line.LocalPriorities.ShouldBeEmpty();
        line.DirectorPriorities.ShouldBeEmpty();
        (line.Snapshots.Count, line.Plans.Count, line.Stages.Count, line.Tools.Count, line.Vacancies.Count, line.OpenHelp.Count).ShouldBe((0, 0, 0, 0, 0, 0));
    }

    [Fact]
    public void Counties_are_counted_by_their_seat()
    {
        var statewide = ThreeCounties.And([.. AfterSessionOne, Transferred(Sacramento, LosAngeles)]).Statewide;

        statewide.CountiesWith(Seat.NoneYet).ShouldBe(1);
        statewide.CountiesWith(Seat.Enrolled).ShouldBe(1);
        statewide.CountiesWith(Seat.Vacant).ShouldBe(1);
    }

    [Fact]
    public void Directors_in_the_programme_are_counted_by_where_they_stand()
    {
        var statewide = ThreeCounties
            .And(AfterSessionOne)
            .AndDirector(OtherDirector, [Enrolled(LosAngeles)])
            .AndDirector("director-3", [Enrolled(LosAngeles, Appointment.Acting)])
            .AndDirector("director-4", [Enrolled(Alameda), .. Finished.Skip(1), Withdrew()]).Statewide;

        statewide.DirectorsAt(ModuleStatus.NotStarted).ShouldBe(2);
        statewide.DirectorsAt(ModuleStatus.InSegmentOne).ShouldBe(0);
        statewide.DirectorsAt(ModuleStatus.InSegmentTwo).ShouldBe(1);
        statewide.DirectorsAt(ModuleStatus.Finished).ShouldBe(0, "who has withdrawn is not in the programme");
    }

    [Fact]
    public void Minutes_count_once_for_who_moved_and_stay_for_who_withdrew()
    {
        var statewide = ThreeCounties
            .And([.. AfterSessionOne, Transferred(Sacramento, LosAngeles), Transferred(LosAngeles, Alameda)])
            .AndDirector(OtherDirector, [.. WithCoach, Held(1, minutes: 30), Withdrew()]).Statewide;

        statewide.MinutesDelivered().ShouldBe(75);
        statewide.MinutesPlanned().ShouldBe(2 * ModuleOne.MinutesPlanned);
        statewide.Counties.Select(c => c.MinutesDelivered).ShouldBe([45, 0, 30]);
    }

    [Fact]
    public void Counties_are_counted_by_the_stage_declared_last_and_those_without_one_apart()
    {
        var statewide = ThreeCounties.And(
            Declared(ImplementationStage.FullImplementation, Days.Enrolment), Declared(ImplementationStage.Installation, Days.Later),
            Declared(ImplementationStage.Installation, Days.Later, Alameda)).Statewide;

        statewide.CountiesAt(ImplementationStage.Installation).ShouldBe(2);
        statewide.CountiesAt(ImplementationStage.FullImplementation).ShouldBe(0);
        statewide.CountiesAt(null).ShouldBe(1);
    }

    [Fact]
    public void The_map_of_an_earlier_day_is_as_it_was()
    {
        var statewide = ThreeCounties.And(
            Declared(ImplementationStage.FullImplementation, Days.SessionOne), Declared(ImplementationStage.Installation, Days.Later),
            Declared(ImplementationStage.Installation, Days.SessionTwo, Alameda)).Statewide;

        new[] { Days.Enrolment, Days.SessionOne, Days.SessionTwo, Days.Later }
            .Select(day => (statewide.CountiesAt(null, day), statewide.CountiesAt(ImplementationStage.Installation, day), statewide.CountiesAt(ImplementationStage.FullImplementation, day)))
            .ShouldBe([(3, 0, 0), (2, 0, 1), (1, 1, 1), (1, 2, 0)]);
    }

    [Fact]
    public void Local_priorities_are_counted_by_area_of_concentration()
    {
        var statewide = ThreeCounties.And(
            Prioritised(Days.Later, AreaOfConcentration.Wd, AreaOfConcentration.Wd, AreaOfConcentration.Orb),
            Prioritised(Days.Later, AreaOfConcentration.Erp, AreaOfConcentration.Wd, AreaOfConcentration.Wd) with { County = Alameda }).Statewide;

        statewide.LocalPrioritiesIn(AreaOfConcentration.Wd).ShouldBe(4);
        statewide.LocalPrioritiesIn(AreaOfConcentration.Orb).ShouldBe(1);
        statewide.LocalPrioritiesIn(AreaOfConcentration.Erp).ShouldBe(1);
        statewide.LocalPrioritiesIn(AreaOfConcentration.Qosi).ShouldBe(0);
    }

    [Fact]
    public void Directors_priorities_are_counted_by_area_of_concentration_where_they_serve_now()
    {
        var statewide = ThreeCounties
            .And([.. Ranked, Transferred(Sacramento, LosAngeles)])
            .AndDirector(OtherDirector, [Enrolled(Alameda), .. Ranked.Skip(1), Withdrew()]).Statewide;

        statewide.DirectorPrioritiesIn(AreaOfConcentration.Wd).ShouldBe(2);
        statewide.DirectorPrioritiesIn(AreaOfConcentration.Orb).ShouldBe(1);
        statewide.Counties.Single(c => c.DirectorPriorities.Count > 0).County.ShouldBe(LosAngeles);
    }

    [Fact]
    public void A_county_made_up_for_demonstration_marks_its_line_and_the_whole()
    {
        ThreeCounties.And(AfterSessionOne).Statewide.Demonstration.ShouldBeFalse();
        var marked = ThreeCounties.AndMadeUp(TheDirector, WithCoach).And(Registered(Alameda, "Alameda", 1_650_000)).Statewide;

        marked.Demonstration.ShouldBeTrue();
        marked.Counties.Where(c => c.Demonstration).Select(c => c.County).ShouldBe([Sacramento]);
    }
}
