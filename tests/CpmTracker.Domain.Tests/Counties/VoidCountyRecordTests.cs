namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class VoidCountyRecordTests
{
    private static readonly VoidCountyRecord VoidIt = new(TheCounty, 4, Written.ByCounty("cmVhc29u"), Days.Later);
    private static readonly CountyRecordVoided Voided = new(TheCounty, 4, VoidIt.Reason, Days.Later);

    [Fact]
    public void A_record_entered_wrongly_counts_no_longer_and_is_still_known()
    {
        Given(Assessed).When(VoidIt).Then(Voided);

        var county = Given([.. Assessed, Voided]).State;
        county.Snapshots.ShouldBeEmpty();
        county.Voided.ShouldHaveSingleItem().Version.ShouldBe(4);
        county.Knows(Snapshot).ShouldBeTrue();
        county.Version.ShouldBe(5);
    }

    [Fact]
    public void Before_the_void_the_record_is_there_as_ever() =>
        Given(Assessed).State.Snapshots.ShouldHaveSingleItem().Snapshot.ShouldBe(Snapshot);

    [Fact]
    public void Recording_it_again_under_the_same_id_does_not_bring_it_back() =>
        Given([.. Assessed, Voided]).When(new CompleteSnapshot(TheCounty, Snapshot, Instrument, Dimensions, 25, Days.SessionOne)).ThenNothing();

    [Fact]
    public void What_held_before_a_voided_stage_holds_again()
    {
        var stage = new ImplementationStageDeclared(TheCounty, ImplementationStage.Installation, Written.ByCounty("YQ=="), Days.SessionOne);
        ICountyEvent[] declared = [.. Registered, stage, stage with { Stage = ImplementationStage.FullImplementation, OccurredOn = Days.Later }];

        Given(declared).When(VoidIt with { Record = 5 }).Then(Voided with { Voids = 5 });
        Given([.. declared, Voided with { Voids = 5 }]).State.Stage.ShouldBe(stage);
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void What_is_no_record_of_the_implementation_is_refused(long version) =>
        Given(Assessed).When(VoidIt with { Record = version }).ThenRejected(Rejection.RecordNotFound);

    [Fact]
    public void Voiding_it_again_appends_nothing() =>
        Given([.. Assessed, Voided]).When(VoidIt).ThenNothing();

    [Fact]
    public void A_void_is_not_voided() =>
        Given([.. Assessed, Voided]).When(VoidIt with { Record = 5 }).ThenRejected(Rejection.RecordNotFound);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void What_others_rest_on_is_voided_after_them(long version)
    {
        ICountyEvent[] progress = [.. Planned, Objective, Step, new ActionStepProgressReported(TheCounty, "progress-1", "step-1", StepStatus.Done, null, Days.Later)];

        Given(progress).When(VoidIt with { Record = version }).ThenRejected(Rejection.RecordStillNeeded);
        Given(progress).When(VoidIt with { Record = 9 }).Then(Voided with { Voids = 9 });
        Given([.. progress, Voided with { Voids = 9 }]).When(VoidIt with { Record = 8 }).Then(Voided with { Voids = 8 });
    }

    [Fact]
    public void A_Snapshot_that_showed_something_a_plan_reassessed_and_a_request_answered_are_voided_after_that()
    {
        Given([.. Assessed, new StrengthNoted(TheCounty, "strength-1", Snapshot, AreaOfConcentration.Wd, Written.ByCounty("YQ=="), Days.Later)])
            .When(VoidIt).ThenRejected(Rejection.RecordStillNeeded);
        Given([.. Assessed, new OpportunityNoted(TheCounty, "opportunity-1", Snapshot, AreaOfConcentration.Wd, Written.ByCounty("YQ=="), Days.Later)])
            .When(VoidIt).ThenRejected(Rejection.RecordStillNeeded);
        Given([.. Planned, new PlanReassessed(TheCounty, "reassessment-1", Plan, null, Days.Later)])
            .When(VoidIt with { Record = 6 }).ThenRejected(Rejection.RecordStillNeeded);
        Given([.. Registered, Help, new HelpAnswered(TheCounty, "answer-1", "help-1", Written.ByCounty("YQ=="), Days.Later)])
            .When(VoidIt).ThenRejected(Rejection.RecordStillNeeded);
    }

    [Fact]
    public void Priorities_that_others_replaced_may_be_voided_though_there_is_a_plan() =>
        Given([.. Planned, new LocalPrioritiesSet(TheCounty, Snapshot, Priorities(4), Days.Later)]).When(VoidIt with { Record = 5 }).Then(Voided with { Voids = 5 });

    [Fact]
    public void A_county_that_is_not_registered_voids_nothing() =>
        GivenNoCounty().When(VoidIt).ThenRejected(Rejection.CountyNotRegistered);
}
