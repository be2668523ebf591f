namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class ReportActionStepProgressTests
{
    private static readonly ReportActionStepProgress Report = new(TheCounty, "progress-1", "step-1", StepStatus.UnderWay, Written.ByCounty("Y29tbWVudA=="), Days.Later);
    private static readonly ActionStepProgressReported Reported = new(TheCounty, "progress-1", "step-1", StepStatus.UnderWay, Report.Comment, Days.Later);

    [Theory]
    [InlineData(StepStatus.NotStarted)]
    [InlineData(StepStatus.UnderWay)]
    [InlineData(StepStatus.Done)]
    [InlineData(StepStatus.Dropped)]
    public void A_step_may_stand_in_any_way(StepStatus status) =>
        Given([.. Planned, Objective, Step]).When(Report with { Status = status }).Then(Reported with { Status = status });

    [Fact]
    public void A_step_that_was_done_may_be_under_way_again() =>
        Given([.. Planned, Objective, Step, Reported with { Report = "progress-0", Status = StepStatus.Done }]).When(Report).Then(Reported);

    [Fact]
    public void Without_that_step_it_is_refused() =>
        Given([.. Planned, Objective]).When(Report).ThenRejected(Rejection.ActionStepNotPlanned);

    [Fact]
    public void Reporting_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Planned, Objective, Step, Reported]).When(Report with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_reports_nothing() =>
        GivenNoCounty().When(Report).ThenRejected(Rejection.CountyNotRegistered);
}
