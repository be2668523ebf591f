namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class RecordCoachingSessionTests
{
    private static readonly RecordCoachingSession RecordOne = new(Id, "session-1", ModuleOne.Id, 1, Days.SessionOne, 45, SessionMode.Video, null, null);
    private static readonly RecordCoachingSession RecordTwo = new(Id, "session-2", ModuleOne.Id, 2, Days.SessionTwo, 60, SessionMode.Video, null, null);

    [Fact]
    public void A_session_as_planned_is_recorded_without_flags() =>
        Given(WithCoach).When(RecordOne).Then(Held(1));

    [Fact]
    public void The_second_session_follows_the_first() =>
        Given(AfterSessionOne).When(RecordTwo).Then(Held(2));

    [Fact]
    public void Note_reason_mode_and_coach_are_kept() =>
        Given(WithCoach).When(RecordOne with { Mode = SessionMode.Phone, Reason = Written.Reason, Note = Written.Note })
            .Then(new CoachingSessionHeld("session-1", ModuleOne.Id, 1, TheCoach, 45, SessionMode.Phone, [], Written.Reason, Written.Note, Days.SessionOne));

    [Fact]
    public void The_coach_who_took_over_is_the_one_who_held_it() =>
        Given([.. WithCoach, new CoachReassigned(TheCoach, OtherCoach, null, Days.SessionOne)]).When(RecordOne).Then(Held(1) with { Coach = OtherCoach });

    [Fact]
    public void Recording_it_again_appends_nothing() =>
        Given(AfterSessionOne).When(RecordOne).ThenNothing();

    [Fact]
    public void A_second_record_of_the_same_session_is_refused() =>
        Given(AfterSessionOne).When(RecordOne with { Session = "session-9" }).ThenRejected(Rejection.SessionAlreadyHeld);

    [Fact]
    public void Nobody_enrolled_holds_no_session() =>
        GivenNoDirector().When(RecordOne).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void After_the_last_day_a_director_holds_no_session() =>
        Given([.. WithCoach, Withdrew()]).When(RecordOne with { HeldOn = Days.Later.AddDays(1) }).ThenRejected(Rejection.DirectorWithdrawn);

    [Fact]
    public void One_held_up_to_the_last_day_may_be_recorded_after_it() =>
        Given([.. WithCoach, Withdrew()]).When(RecordOne with { HeldOn = Days.Later }).Then(Held(1, on: Days.Later));

    [Fact]
    public void Without_a_coach_there_is_no_session() =>
        Given(NewlyEnrolled).When(RecordOne).ThenRejected(Rejection.NoCoachAssigned);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void A_session_that_the_module_does_not_have_is_refused(int number) =>
        Given(WithCoach).When(RecordOne with { Number = number }).ThenRejected(Rejection.SessionNotInModule);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1441)]
    [InlineData(int.MaxValue)]
    public void A_session_of_less_than_a_minute_or_more_than_a_day_is_refused(int minutes) =>
        Given(WithCoach).When(RecordOne with { Minutes = minutes }).ThenRejected(Rejection.MinutesImpossible);

    [Theory]
    [InlineData(1)]
    [InlineData(29)]
    public void A_session_shorter_than_planned_is_kept_and_flagged(int minutes) =>
        Given(WithCoach).When(RecordOne with { Minutes = minutes }).Then(Held(1, minutes: minutes, flags: SessionFlag.ShorterThanPlanned));

    [Theory]
    [InlineData(30)]
    [InlineData(45)]
    public void The_first_and_the_last_planned_minute_are_as_planned(int minutes) =>
        Given(WithCoach).When(RecordOne with { Minutes = minutes }).Then(Held(1, minutes: minutes));

    [Theory]
    [InlineData(46)]
    [InlineData(1440)]
    public void A_session_longer_than_planned_is_kept_and_flagged(int minutes) =>
        Given(WithCoach).When(RecordOne with { Minutes = minutes }).Then(Held(1, minutes: minutes, flags: SessionFlag.LongerThanPlanned));

    [Fact]
    public void The_second_session_before_the_first_needs_a_reason() =>
        Given(WithCoach).When(RecordTwo).ThenRejected(Rejection.ReasonRequired);

    [Fact]
    public void The_second_session_before_the_first_is_kept_and_flagged_with_a_reason() =>
        Given(WithCoach).When(RecordTwo with { Reason = Written.Reason }).Then(Held(2, flags: SessionFlag.OutOfOrder) with { Reason = Written.Reason });

    [Fact]
    public void A_second_session_dated_before_the_first_was_held_needs_a_reason() =>
        Given(AfterSessionOne).When(RecordTwo with { HeldOn = Days.SessionOne.AddDays(-1) }).ThenRejected(Rejection.ReasonRequired);

    [Fact]
    public void Both_sessions_on_one_day_are_in_order() =>
        Given(AfterSessionOne).When(RecordTwo with { HeldOn = Days.SessionOne }).Then(Held(2, on: Days.SessionOne));

    [Fact]
    public void Out_of_order_and_too_long_carries_both_flags() =>
        Given(WithCoach).When(RecordTwo with { Minutes = 61, Reason = Written.Reason })
            .Then(Held(2, minutes: 61, flags: [SessionFlag.OutOfOrder, SessionFlag.LongerThanPlanned]) with { Reason = Written.Reason });

    [Fact]
    public void The_first_session_can_be_recorded_after_the_second() =>
        Given([.. WithCoach, Held(2, flags: SessionFlag.OutOfOrder)]).When(RecordOne).Then(Held(1));

    [Fact]
    public void A_first_session_that_was_voided_does_not_count_as_held_before_the_second() =>
        Given([.. AfterSessionOne, new CoachingSessionVoided("session-1", 3, Written.Reason, Days.Later)])
            .When(RecordTwo).ThenRejected(Rejection.ReasonRequired);

    [Fact]
    public void A_voided_session_is_recorded_anew_under_another_id() =>
        Given([.. AfterSessionOne, new CoachingSessionVoided("session-1", 3, Written.Reason, Days.Later)])
            .When(RecordOne with { Session = "session-1b" }).Then(Held(1, session: "session-1b"));

    [Fact]
    public void A_late_repeat_of_the_record_does_not_bring_a_voided_session_back() =>
        Given([.. AfterSessionOne, new CoachingSessionVoided("session-1", 3, Written.Reason, Days.Later)]).When(RecordOne).ThenNothing();
}
