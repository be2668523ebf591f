namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class CloseDevelopmentPlanTests
{
    private static readonly CloseDevelopmentPlan Close = new(Id, Written.Note, Days.Later);

    [Fact]
    public void The_open_plan_is_closed()
    {
        Given(Planned).When(Close).Then(PlanClosed());
        Given([.. Planned, PlanClosed()]).State.Development.OpenPlan().ShouldBeNull();
    }

    [Fact]
    public void Closing_it_again_appends_nothing() =>
        Given([.. Planned, PlanClosed()]).When(Close with { Summary = Written.Reason }).ThenNothing();

    [Fact]
    public void The_plan_of_the_next_cycle_is_closed_in_its_turn() =>
        Given([.. Planned, PlanClosed(), PlanCreated() with { Plan = "plan-2" }]).When(Close).Then(PlanClosed() with { Plan = "plan-2" });

    [Fact]
    public void Without_a_plan_there_is_nothing_to_close() =>
        Given(Ranked).When(Close).ThenRejected(Rejection.PlanNotCreated);
}
