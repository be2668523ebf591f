namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ScheduleCoachingSessionTests
{
    private static readonly DateTimeOffset AtTen = new(2026, 2, 10, 10, 0, 0, TimeSpan.FromHours(-8));
    private static readonly ScheduleCoachingSession Schedule = new(Id, ModuleOne.Id, 1, AtTen, SessionMode.InPerson, null, Days.Enrolment);

    [Fact]
    public void A_time_is_agreed_for_a_session() =>
        Given(WithCoach).When(Schedule).Then(Scheduled(1, AtTen));

    [Fact]
    public void A_place_is_kept() =>
        Given(WithCoach).When(Schedule with { Place = Written.Note }).Then(Scheduled(1, AtTen) with { Place = Written.Note });

    [Fact]
    public void Agreeing_the_same_again_appends_nothing_even_on_another_day() =>
        Given([.. WithCoach, Scheduled(1, AtTen)]).When(Schedule with { On = Days.SessionOne }).ThenNothing();

    [Fact]
    public void The_same_instant_told_in_another_time_zone_appends_nothing() =>
        Given([.. WithCoach, Scheduled(1, AtTen)]).When(Schedule with { At = AtTen.ToUniversalTime() }).ThenNothing();

    [Fact]
    public void Another_time_replaces_the_first()
    {
        var atEleven = AtTen.AddHours(1);
        Given([.. WithCoach, Scheduled(1, AtTen)]).When(Schedule with { At = atEleven }).Then(Scheduled(1, atEleven));
        Given([.. WithCoach, Scheduled(1, AtTen), Scheduled(1, atEleven)]).State.Scheduled.Select(s => s.At).ShouldBe([atEleven]);
    }

    [Fact]
    public void After_a_change_of_coach_the_same_time_is_agreed_anew() =>
        Given([.. WithCoach, Scheduled(1, AtTen), new CoachReassigned(TheCoach, OtherCoach, null, Days.Enrolment)])
            .When(Schedule).Then(Scheduled(1, AtTen) with { Coach = OtherCoach });

    [Fact]
    public void Both_sessions_can_be_agreed_ahead() =>
        Given([.. WithCoach, Scheduled(1, AtTen)]).When(Schedule with { Number = 2 }).Then(Scheduled(2, AtTen));

    [Fact]
    public void A_session_held_is_agreed_no_longer() =>
        Given([.. WithCoach, Scheduled(1, AtTen), Scheduled(2, AtTen), Held(1)]).State.Scheduled.Select(s => s.Number).ShouldBe([2]);

    [Fact]
    public void A_session_held_already_is_refused() =>
        Given(AfterSessionOne).When(Schedule).ThenRejected(Rejection.SessionAlreadyHeld);

    [Fact]
    public void A_voided_session_can_be_agreed_anew() =>
        Given([.. AfterSessionOne, new CoachingSessionVoided("session-1", 3, Written.Reason, Days.Later)]).When(Schedule).Then(Scheduled(1, AtTen));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_session_that_the_module_does_not_have_is_refused(int number) =>
        Given(WithCoach).When(Schedule with { Number = number }).ThenRejected(Rejection.SessionNotInModule);

    [Fact]
    public void Without_a_coach_there_is_nobody_to_agree_with() =>
        Given(NewlyEnrolled).When(Schedule).ThenRejected(Rejection.NoCoachAssigned);

    [Fact]
    public void Nobody_enrolled_agrees_nothing() =>
        GivenNoDirector().When(Schedule).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_agrees_nothing() =>
        Given([.. WithCoach, Withdrew()]).When(Schedule).ThenRejected(Rejection.DirectorWithdrawn);
}
