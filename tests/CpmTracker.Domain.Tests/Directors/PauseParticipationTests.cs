namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class PauseParticipationTests
{
    private static readonly PauseParticipation Pause = new(Id, PauseReason.Leave, Days.SessionOne);
    private static readonly ResumeParticipation Resume = new(Id, ResumeReason.ReasonEnded, Days.Later);
    private static readonly ParticipationPaused Paused = new(PauseReason.Leave, Days.SessionOne);
    private static readonly ParticipationResumed Resumed = new(ResumeReason.ReasonEnded, Days.Later);

    [Fact]
    public void A_directors_part_rests() => Given(WithCoach).When(Pause).Then(Paused);

    [Fact]
    public void It_rests_but_once_whatever_the_reason() => Given([.. WithCoach, Paused]).When(Pause with { Reason = PauseReason.Workload }).ThenNothing();

    [Fact]
    public void It_goes_on() => Given([.. WithCoach, Paused]).When(Resume).Then(Resumed);

    [Fact]
    public void What_does_not_rest_need_not_go_on() => Given(WithCoach).When(Resume).ThenNothing();

    [Fact]
    public void It_may_rest_again() => Given([.. WithCoach, Paused, Resumed]).When(Pause with { On = Days.Later }).Then(Paused with { OccurredOn = Days.Later });

    [Fact]
    public void What_happens_during_a_pause_is_recorded_as_ever() =>
        Given([.. WithCoach, Paused]).When(new CompleteActivity(Id, ModuleOne.Id, "A2", 30, Days.BetweenSessions)).Then(Completed("A2", Days.BetweenSessions));

    [Fact]
    public void Who_leaves_pauses_no_longer() => Given([.. WithCoach, Paused, Withdrew()]).State.Paused.ShouldBeFalse();

    [Fact]
    public void Who_has_left_does_not_pause() => Given([.. WithCoach, Withdrew()]).When(Pause).ThenRejected(Rejection.DirectorWithdrawn);

    [Fact]
    public void Days_of_rest_do_not_count()
    {
        IReadOnlyList<Pause> pauses = [new(PauseReason.Leave, Days.SessionOne, Days.SessionTwo), new(PauseReason.Other, Days.Later)];

        pauses.DaysBetween(Days.Enrolment, Days.SessionOne).ShouldBe(29);
        pauses.DaysBetween(Days.Enrolment, Days.SessionTwo).ShouldBe(29);
        pauses.DaysBetween(Days.Enrolment, Days.Later).ShouldBe(29 + 22);
        pauses.DaysBetween(Days.Enrolment, Days.Later.AddDays(100)).ShouldBe(29 + 22);
        pauses.DaysBetween(Days.BetweenSessions, Days.SessionTwo).ShouldBe(0);
        pauses.DaysBetween(Days.Later, Days.Enrolment).ShouldBe(0);
    }
}
