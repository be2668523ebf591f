namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ReportBehaviorTrialTests
{
    private static readonly ReportBehaviorTrial Report = new(Id, "trial-1", TrialOutcome.WorkedInPart, Written.Note, Days.Later);
    private static readonly BehaviorTrialReported Reported = new(Plan, "trial-1", TrialOutcome.WorkedInPart, Written.Note, Days.Later);

    [Fact]
    public void The_director_reports_back() =>
        Given([.. Planned, TrialPlanned()]).When(Report).Then(Reported);

    [Fact]
    public void Reporting_the_same_again_appends_nothing() =>
        Given([.. Planned, TrialPlanned(), Reported]).When(Report).ThenNothing();

    [Fact]
    public void Another_report_is_refused_until_the_first_is_voided()
    {
        var other = Report with { Outcome = TrialOutcome.Worked };
        Given([.. Planned, TrialPlanned(), Reported]).When(other).ThenRejected(Rejection.TrialAlreadyReported);
        Given([.. Planned, TrialPlanned(), Reported, new DevelopmentRecordVoided(8, Written.Reason, Days.Later)]).When(other)
            .Then(Reported with { Outcome = TrialOutcome.Worked });
    }

    [Fact]
    public void A_trial_that_the_plan_does_not_have_is_refused() =>
        Given(Planned).When(Report).ThenRejected(Rejection.TrialNotInPlan);

    [Fact]
    public void Without_an_open_plan_there_is_nothing_to_report_on() =>
        Given([.. Planned, TrialPlanned(), PlanClosed()]).When(Report).ThenRejected(Rejection.PlanNotCreated);
}
