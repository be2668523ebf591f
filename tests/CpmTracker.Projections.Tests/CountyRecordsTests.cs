namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Language.History;

public class CountyRecordsTests
{
    [Fact]
    public void Each_record_stands_with_its_version_in_the_countys_history() =>
        Given(Registered(), Used("use-1", "ERP-7", Days.Later), SnapshotTaken("snapshot-1", Days.Later)).County()
            .Records().Count().ShouldBe(2);

    [Fact]
    public void What_is_voided_counts_no_longer_and_is_named_as_voided()
    {
        var county = Given(Registered(), Used("use-1", "ERP-7", Days.Later), Used("use-2", "ERP-7", Days.Later), Voided(2, Days.MuchLater)).County();

        county.Practice.ToolUses.ShouldHaveSingleItem().Told.Use.ShouldBe("use-2");
        county.Voided.ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    [Fact]
    public void As_of_before_the_void_the_record_is_there()
    {
        var history = Given(Registered(), SnapshotTaken("snapshot-1", Days.Later), Voided(2, Days.MuchLater));

        FoldedViews.Of(history.Events().Take(2)).Counties[Sacramento].Assessments.Snapshots.ShouldHaveSingleItem();
        history.County().Assessments.Snapshots.ShouldBeEmpty();
    }

    [Fact]
    public void A_voided_stage_brings_back_the_one_before() =>
        Given(Registered(), Declared(ImplementationStage.Installation, Days.Enrolment), Declared(ImplementationStage.FullImplementation, Days.Later), Voided(3, Days.MuchLater))
            .County().Stage().ShouldBe(ImplementationStage.Installation);

    [Fact]
    public void On_any_day_the_stage_is_the_one_declared_last_by_then_however_late_it_was_recorded()
    {
        var county = Given(Registered(), Declared(ImplementationStage.Installation, Days.Later), Declared(ImplementationStage.Exploration, Days.SessionOne)).County();

        (county.Stage(Days.Enrolment), county.Stage(Days.SessionTwo), county.Stage(Days.MuchLater)).ShouldBe(
            (null, ImplementationStage.Exploration, ImplementationStage.Installation));
        county.Stage().ShouldBe(ImplementationStage.Installation);
    }

    [Fact]
    public void On_any_day_the_region_is_the_one_of_that_day()
    {
        var county = Given(Registered(), AssignedTo("Northern", Days.SessionOne), AssignedTo("Central", Days.Later), AssignedTo("Southern", Days.SessionTwo)).County();

        county.Region!.Region.ShouldBe("Central");
        new[] { Days.Enrolment, Days.SessionOne, Days.SessionTwo, Days.MuchLater }.Select(day => county.Regions.On(day)!.Region)
            .ShouldBe(["Northern", "Northern", "Southern", "Central"]);
    }

    [Fact]
    public void A_request_for_help_is_open_until_it_is_answered()
    {
        var history = Given(Registered(), Asked("help-1", AreaOfConcentration.Wd, Days.Enrolment), Asked("help-2", AreaOfConcentration.Wd, Days.Enrolment));
        history.Statewide.Counties.ShouldHaveSingleItem().OpenHelp[AreaOfConcentration.Wd].ShouldBe(2);

        var answered = history.And(Answered("help-1", Days.Later));
        answered.County().Practice.OpenHelp().ShouldHaveSingleItem().Told.Request.ShouldBe("help-2");
        answered.Statewide.Counties.ShouldHaveSingleItem().OpenHelp[AreaOfConcentration.Wd].ShouldBe(1);
    }

    [Fact]
    public void Uses_of_a_tool_are_counted_with_the_latest_day() =>
        Given(Registered(), Used("use-1", "ERP-7", Days.Later), Used("use-2", "ERP-7", Days.Enrolment), Used("use-3", "ERP-1", Days.Enrolment)).Statewide
            .Counties.ShouldHaveSingleItem().Tools.ShouldBe([new("ERP-1", 1, Days.Enrolment), new("ERP-7", 2, Days.Later)]);
}
