namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class VoidDevelopmentRecordTests
{
    // Planned is six events long: what is added to it stands at versions 7, 8 and so on.
    private static readonly VoidDevelopmentRecord Void = new(Id, 7, Written.Reason, Days.Later);
    private static readonly DevelopmentRecordVoided Voided = new(7, Written.Reason, Days.Later);

    public static TheoryData<IDirectorEvent> Voidable =>
    [
        new ImprovementAreaIdentified("engagement", ["LB-4"], Assessment, Days.Later),
        new PlanGoalAdded(Plan, Goals[0] with { Goal = "goal-2" }, Days.Later),
        ActionAdded(),
        TrialPlanned(),
        new DevelopmentPlanReviewed(Plan, "review-1", null, [new("goal-1", ReviewDecision.Achieved)], null, Days.Later),
        new PlanItemAchieved(Plan, "goal-1", null, Days.Later),
        new PlanItemDropped(Plan, "goal-1", Written.Reason, Days.Later),
        new RediCommitmentRecorded(Plan, "commitment-1", Written.Note, Days.Later),
    ];

    [Theory]
    [MemberData(nameof(Voidable))]
    public void What_was_entered_wrongly_counts_no_longer(IDirectorEvent wrong)
    {
        Given([.. Planned, wrong]).When(Void).Then(Voided);
        var after = Given([.. Planned, wrong, Voided]).State.Development;
        after.Areas.ShouldBeEmpty();
        (after with { Voided = [], Plans = [after.Plans[0] with { Voided = [] }] }).ShouldBeStoredAs(Given(Planned).State.Development);
    }

    [Fact]
    public void A_report_is_taken_back_and_the_one_before_it_stands()
    {
        PlanActionProgressReported first = new(Plan, "action-1", PlanActionStatus.UnderWay, null, Days.Later);
        var history = Given([.. Planned, ActionAdded(), first, first with { Status = PlanActionStatus.Done }, Voided with { Voids = 9 }]);
        history.State.Development.OpenPlan()!.Actions[0].Status().ShouldBe(PlanActionStatus.UnderWay);
    }

    [Fact]
    public void The_history_before_it_still_shows_it() =>
        Given([.. Planned, ActionAdded()]).State.Development.OpenPlan()!.Actions.ShouldHaveSingleItem();

    [Fact]
    public void Voiding_it_again_appends_nothing() =>
        Given([.. Planned, ActionAdded(), Voided]).When(Void).ThenNothing();

    [Fact]
    public void What_something_rests_on_is_voided_after_that()
    {
        PlanActionProgressReported report = new(Plan, "action-1", PlanActionStatus.Done, null, Days.Later);
        Given([.. Planned, ActionAdded(), report]).When(Void).ThenRejected(Rejection.RecordInUse);
        Given([.. Planned, ActionAdded(), report, Voided with { Voids = 8 }]).When(Void).Then(Voided);

        Given([.. Planned, TrialPlanned(), new BehaviorTrialReported(Plan, "trial-1", TrialOutcome.Worked, null, Days.Later)]).When(Void).ThenRejected(Rejection.RecordInUse);
        Given([.. Planned, new PlanGoalAdded(Plan, Goals[0] with { Goal = "goal-2" }, Days.Later), new PlanActionAdded(Plan, Action with { Goal = "goal-2" }, Days.Later)])
            .When(Void).ThenRejected(Rejection.RecordInUse);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(long.MaxValue)]
    public void Versions_that_are_not_there_or_say_something_else_are_refused(long record) =>
        Given([.. Planned, ActionAdded()]).When(Void with { Record = record }).ThenRejected(Rejection.RecordNotInForce);

    [Fact]
    public void A_record_of_a_closed_plan_can_be_voided() =>
        Given([.. Planned, ActionAdded(), PlanClosed()]).When(Void).Then(Voided);

    [Fact]
    public void After_a_withdrawal_what_was_wrong_can_still_be_voided() =>
        Given([.. Planned, ActionAdded(), Withdrew()]).When(Void).Then(Voided);

    [Fact]
    public void Nobody_enrolled_voids_nothing() =>
        GivenNoDirector().When(Void).ThenRejected(Rejection.DirectorNotEnrolled);
}
