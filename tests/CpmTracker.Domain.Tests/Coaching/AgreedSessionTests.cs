namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

/// <summary>What may become of a session that was agreed.</summary>
public class AgreedSessionTests
{
    private static readonly DateTimeOffset At = new(2026, 2, 10, 18, 0, 0, TimeSpan.Zero);
    private static readonly RescheduleCoachingSession PutOff = new(Id, ModuleOne.Id, 1, At.AddDays(7), Written.Reason, Days.Enrolment);
    private static readonly CancelCoachingSession CallOff = new(Id, ModuleOne.Id, 1, SessionParty.Director, SessionCancellationReason.Absence, Days.SessionOne);
    private static readonly RecordMissedSession Missed = new(Id, ModuleOne.Id, 1, Days.SessionOne);

    private static IDirectorEvent[] Agreed => [.. WithCoach, Scheduled(1, At)];

    [Fact]
    public void It_is_put_to_another_time() =>
        Given(Agreed).When(PutOff).Then(new CoachingSessionRescheduled(ModuleOne.Id, 1, At.AddDays(7), Written.Reason, Days.Enrolment));

    [Fact]
    public void It_keeps_place_and_mode_when_put_off() =>
        Given([.. Agreed, new CoachingSessionRescheduled(ModuleOne.Id, 1, At.AddDays(7), null, Days.SessionOne)]).State.Scheduled
            .ShouldHaveSingleItem().ShouldBe(Scheduled(1, At.AddDays(7)) with { OccurredOn = Days.SessionOne });

    [Fact]
    public void The_time_that_is_agreed_already_changes_nothing() => Given(Agreed).When(PutOff with { At = At }).ThenNothing();

    [Fact]
    public void It_is_called_off_and_is_agreed_no_longer()
    {
        var off = new CoachingSessionCancelled(ModuleOne.Id, 1, SessionParty.Director, SessionCancellationReason.Absence, Days.SessionOne);
        Given(Agreed).When(CallOff).Then(off);
        Given([.. Agreed, off]).State.Scheduled.ShouldBeEmpty();
    }

    [Fact]
    public void It_is_missed_and_is_agreed_no_longer()
    {
        Given(Agreed).When(Missed).Then(new CoachingSessionMissed(ModuleOne.Id, 1, Days.SessionOne));
        Given([.. Agreed, new CoachingSessionMissed(ModuleOne.Id, 1, Days.SessionOne)]).State.Scheduled.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_agreed_is_neither_put_off_nor_called_off_nor_missed()
    {
        Given(WithCoach).When(PutOff).ThenRejected(Rejection.SessionNotScheduled);
        Given(WithCoach).When(CallOff).ThenRejected(Rejection.SessionNotScheduled);
        Given(WithCoach).When(Missed).ThenRejected(Rejection.SessionNotScheduled);
        Given([.. Agreed, Held(1)]).When(Missed).ThenRejected(Rejection.SessionNotScheduled);
    }

    [Fact]
    public void After_it_was_missed_another_time_is_agreed() =>
        Given([.. Agreed, new CoachingSessionMissed(ModuleOne.Id, 1, Days.SessionOne)])
            .When(new ScheduleCoachingSession(Id, ModuleOne.Id, 1, At.AddDays(14), SessionMode.InPerson, null, Days.Enrolment)).Then(Scheduled(1, At.AddDays(14)));

    [Fact]
    public void In_a_module_that_was_not_started_there_is_none() => Given(Agreed).When(CallOff with { Module = ModuleEight.Id }).ThenRejected(Rejection.ModuleNotStarted);
}
