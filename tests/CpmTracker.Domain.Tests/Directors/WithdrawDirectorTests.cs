namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class WithdrawDirectorTests
{
    private static readonly WithdrawDirector Withdraw = new(Id, WithdrawalReason.Workload, Days.Later);

    [Fact]
    public void A_director_leaves_county_and_coach() =>
        Given(WithCoach).When(Withdraw).Then(Withdrew());

    [Fact]
    public void A_director_may_leave_before_a_coach_was_assigned() =>
        Given(NewlyEnrolled).When(Withdraw).Then(Withdrew(coach: null));

    [Fact]
    public void After_a_transfer_and_a_change_of_coach_the_last_ones_are_left() =>
        Given(
            [
                .. WithCoach,
                new DirectorTransferred(TheCounty, OtherCounty, Appointment.New, Days.SessionOne),
                new CoachReassigned(TheCoach, OtherCoach, null, Days.SessionOne),
            ])
            .When(Withdraw).Then(new DirectorWithdrew(OtherCounty, OtherCoach, WithdrawalReason.Workload, Days.Later));

    [Fact]
    public void Leaving_again_appends_nothing_whatever_the_reason() =>
        Given([.. WithCoach, Withdrew()]).When(Withdraw with { Reason = WithdrawalReason.Retired }).ThenNothing();

    [Fact]
    public void Nobody_enrolled_cannot_leave() =>
        GivenNoDirector().When(Withdraw).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void What_was_done_stays_known()
    {
        var before = Given(Planned).State;
        Given([.. Planned, Withdrew()]).State.ShouldBeStoredAs(before with { WithdrawnOn = Days.Later, Version = before.Version + 1 });
    }
}
