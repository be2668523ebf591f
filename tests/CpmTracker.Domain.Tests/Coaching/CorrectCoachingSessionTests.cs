namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class CorrectCoachingSessionTests
{
    private static readonly CorrectCoachingSession Correct = new(Id, "session-1", null, null, null, Written.Reason, Days.Later);

    private static readonly CoachingSessionCorrected ToFortyMinutes =
        new("session-1", 3, Days.SessionOne, 40, SessionMode.Video, [], Written.Reason, Days.Later);

    [Fact]
    public void The_right_minutes_name_the_version_that_was_wrong_and_keep_the_rest() =>
        Given(AfterSessionOne).When(Correct with { Minutes = 40 }).Then(ToFortyMinutes);

    [Fact]
    public void Day_length_and_mode_can_be_corrected_at_once() =>
        Given(AfterSessionOne).When(Correct with { HeldOn = Days.BetweenSessions, Minutes = 31, Mode = SessionMode.Phone })
            .Then(new CoachingSessionCorrected("session-1", 3, Days.BetweenSessions, 31, SessionMode.Phone, [], Written.Reason, Days.Later));

    [Fact]
    public void A_second_correction_names_the_first() =>
        Given([.. AfterSessionOne, Submitted(), ToFortyMinutes]).When(Correct with { Mode = SessionMode.InPerson })
            .Then(ToFortyMinutes with { Corrects = 5, Mode = SessionMode.InPerson });

    [Fact]
    public void Correcting_it_back_is_one_more_correction() =>
        Given([.. AfterSessionOne, ToFortyMinutes]).When(Correct with { Minutes = 45 }).Then(ToFortyMinutes with { Corrects = 4, Minutes = 45 });

    [Fact]
    public void Correcting_it_again_appends_nothing() =>
        Given([.. AfterSessionOne, ToFortyMinutes]).When(Correct with { Minutes = 40 }).ThenNothing();

    [Fact]
    public void A_correction_that_changes_nothing_appends_nothing() =>
        Given(AfterSessionOne).When(Correct).ThenNothing();

    [Theory]
    [InlineData(1, SessionFlag.ShorterThanPlanned)]
    [InlineData(29, SessionFlag.ShorterThanPlanned)]
    [InlineData(46, SessionFlag.LongerThanPlanned)]
    [InlineData(1440, SessionFlag.LongerThanPlanned)]
    public void The_flags_are_those_of_the_corrected_length(int minutes, SessionFlag flag) =>
        Given(AfterSessionOne).When(Correct with { Minutes = minutes }).Then(ToFortyMinutes with { Minutes = minutes, Flags = [flag] });

    [Fact]
    public void A_flag_goes_when_the_length_was_as_planned_after_all() =>
        Given([.. WithCoach, Held(1, minutes: 10, flags: SessionFlag.ShorterThanPlanned)]).When(Correct with { Minutes = 40 }).Then(ToFortyMinutes);

    [Fact]
    public void A_second_session_moved_before_the_first_is_flagged() =>
        Given([.. AfterSessionOne, Held(2)]).When(Correct with { Session = "session-2", HeldOn = Days.SessionOne.AddDays(-1) })
            .Then(new CoachingSessionCorrected(
                "session-2", 4, Days.SessionOne.AddDays(-1), 60, SessionMode.Video, [SessionFlag.OutOfOrder], Written.Reason, Days.Later));

    [Fact]
    public void Only_the_session_named_is_corrected() =>
        Given([.. AfterSessionOne, Held(2), ToFortyMinutes]).State.Sessions.Select(s => (s.Session, s.Minutes, s.Version))
            .ShouldBe([("session-1", 40, 5L), ("session-2", 60, 4L)]);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1441)]
    [InlineData(int.MaxValue)]
    public void Impossible_minutes_are_refused(int minutes) =>
        Given(AfterSessionOne).When(Correct with { Minutes = minutes }).ThenRejected(Rejection.MinutesImpossible);

    [Fact]
    public void A_session_that_was_never_recorded_cannot_be_corrected() =>
        Given(AfterSessionOne).When(Correct with { Session = "session-9", Minutes = 40 }).ThenRejected(Rejection.SessionNotRecorded);

    [Fact]
    public void A_voided_session_cannot_be_corrected() =>
        Given([.. AfterSessionOne, new CoachingSessionVoided("session-1", 3, Written.Reason, Days.Later)])
            .When(Correct with { Minutes = 40 }).ThenRejected(Rejection.SessionNotRecorded);

    [Fact]
    public void Nobody_enrolled_has_nothing_to_correct() =>
        GivenNoDirector().When(Correct).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_directors_record_can_still_be_corrected() =>
        Given([.. AfterSessionOne, Withdrew()]).When(Correct with { Minutes = 40 }).Then(ToFortyMinutes);

    [Fact]
    public void The_history_up_to_the_correction_still_shows_the_first_record()
    {
        Given(AfterSessionOne).State.Sessions.Single().Minutes.ShouldBe(45);
        Given([.. AfterSessionOne, ToFortyMinutes]).State.Sessions.Single().Minutes.ShouldBe(40);
    }
}
