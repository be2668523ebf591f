namespace CpmTracker.Domain.Tests.Programme;

using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class LogReadingTimeTests
{
    private static readonly LogReadingTime Log = new(Id, "reading-1", ModuleOne.Id, 2, 45, Days.BetweenSessions);
    private static readonly ReadingTimeLogged Logged = new("reading-1", ModuleOne.Id, 2, 45, Days.BetweenSessions);

    [Fact]
    public void Reading_time_is_recorded_for_a_segment_or_for_the_module()
    {
        Given(WithCoach).When(Log).Then(Logged);
        Given(WithCoach).When(Log with { Segment = null }).Then(Logged with { Segment = null });
    }

    [Fact]
    public void The_same_record_again_appends_nothing() => Given([.. WithCoach, Logged]).When(Log with { Minutes = 5 }).ThenNothing();

    [Fact]
    public void Another_record_of_the_same_day_adds_up()
    {
        Given([.. WithCoach, Logged]).When(Log with { Reading = "reading-2" }).Then(Logged with { Reading = "reading-2" });
        Given([.. WithCoach, Logged, Logged with { Reading = "reading-2" }]).State.Modules[0].MinutesRead().ShouldBe(90);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1441)]
    public void An_impossible_time_is_refused(int minutes) => Given(WithCoach).When(Log with { Minutes = minutes }).ThenRejected(Rejection.MinutesImpossible);

    [Fact]
    public void A_segment_that_the_module_does_not_have_is_refused() => Given(WithCoach).When(Log with { Segment = 3 }).ThenRejected(Rejection.SegmentNotInModule);

    [Fact]
    public void A_module_that_was_not_started_is_refused() => Given(WithCoach).When(Log with { Module = ModuleEight.Id }).ThenRejected(Rejection.ModuleNotStarted);
}
