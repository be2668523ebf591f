namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class AssignCoachTests
{
    private static readonly AssignCoach Assign = new(Id, TheCoach, true, null, Days.Enrolment);

    [Fact]
    public void A_first_coach_is_assigned() =>
        Given(NewlyEnrolled).When(Assign).Then(new CoachAssigned(TheCoach, Days.Enrolment));

    [Fact]
    public void Assigning_the_same_coach_again_appends_nothing() =>
        Given(WithCoach).When(Assign with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Another_coach_takes_over_from_the_first() =>
        Given(WithCoach).When(Assign with { Coach = OtherCoach, Reason = Written.Reason, On = Days.Later })
            .Then(new CoachReassigned(TheCoach, OtherCoach, Written.Reason, Days.Later));

    [Fact]
    public void The_first_coach_can_take_over_again() =>
        Given([.. WithCoach, new CoachReassigned(TheCoach, OtherCoach, null, Days.SessionOne)]).When(Assign)
            .Then(new CoachReassigned(OtherCoach, TheCoach, null, Days.Enrolment));

    [Fact]
    public void The_stream_concerns_the_coach_who_took_over() =>
        Given([.. WithCoach, new CoachReassigned(TheCoach, OtherCoach, null, Days.SessionOne)]).State.Concerned().Coach.ShouldBe(OtherCoach);

    [Fact]
    public void A_coach_who_is_not_registered_cannot_be_assigned() =>
        Given(NewlyEnrolled).When(Assign with { CoachIsRegistered = false }).ThenRejected(Rejection.CoachNotRegistered);

    [Fact]
    public void Nobody_enrolled_has_no_coach() =>
        GivenNoDirector().When(Assign).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_is_given_no_coach() =>
        Given([Enrolled(), Withdrew(coach: null)]).When(Assign with { On = Days.Later.AddDays(1) }).ThenRejected(Rejection.DirectorWithdrawn);

    [Fact]
    public void Who_was_the_coach_up_to_the_last_day_can_be_recorded_after_it() =>
        Given([Enrolled(), Withdrew(coach: null)]).When(Assign with { On = Days.Later }).Then(new CoachAssigned(TheCoach, Days.Later));
}
