namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ReportPlanActionProgressTests
{
    private static readonly ReportPlanActionProgress Report = new(Id, "action-1", PlanActionStatus.HeldUp, Written.Note, Days.Later);
    private static readonly PlanActionProgressReported Reported = new(Plan, "action-1", PlanActionStatus.HeldUp, Written.Note, Days.Later);

    [Fact]
    public void It_is_told_how_far_an_action_step_has_come()
    {
        Given([.. Planned, ActionAdded()]).When(Report).Then(Reported);
        Given([.. Planned, ActionAdded(), Reported, Reported with { Status = PlanActionStatus.Done }]).State.Development.OpenPlan()!.Actions[0].Status().ShouldBe(PlanActionStatus.Done);
    }

    [Fact]
    public void Telling_the_same_again_appends_nothing() =>
        Given([.. Planned, ActionAdded(), Reported]).When(Report).ThenNothing();

    [Fact]
    public void An_action_step_that_the_plan_does_not_have_is_refused() =>
        Given(Planned).When(Report).ThenRejected(Rejection.ItemNotInPlan);

    [Fact]
    public void Of_an_action_step_that_ended_there_is_nothing_to_tell() =>
        Given([.. Planned, ActionAdded(), new PlanItemDropped(Plan, "action-1", Written.Reason, Days.Later)]).When(Report).ThenRejected(Rejection.ItemEnded);

    [Fact]
    public void Without_an_open_plan_there_is_nothing_to_tell() =>
        Given([.. Planned, ActionAdded(), PlanClosed()]).When(Report).ThenRejected(Rejection.PlanNotCreated);
}
