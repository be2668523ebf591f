namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ReturnDirectorTests
{
    private static readonly ReturnDirector Return = new(Id, OtherCounty, Appointment.New, null, Days.Later);
    private static readonly DirectorReturned Returned = new(OtherCounty, Appointment.New, Days.Later);

    [Fact]
    public void Who_withdrew_takes_part_again_perhaps_in_another_county() => Given([.. WithCoach, Withdrew()]).When(Return).Then(Returned);

    [Fact]
    public void Returning_again_appends_nothing() => Given([.. WithCoach, Withdrew(), Returned]).When(Return with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void What_was_done_before_still_counts_and_the_coach_is_the_one_of_before()
    {
        var before = Given(Planned).State;
        Given([.. Planned, Withdrew(), Returned]).State.ShouldBeStoredAs(before with { County = OtherCounty, Version = before.Version + 2 });
    }

    [Fact]
    public void Who_returned_may_leave_again() =>
        Given([.. WithCoach, Withdrew(), Returned]).When(new WithdrawDirector(Id, WithdrawalReason.Retired, Days.Later))
            .Then(new DirectorWithdrew(OtherCounty, TheCoach, WithdrawalReason.Retired, Days.Later));

    [Fact]
    public void Who_is_in_the_programme_need_not_return() => Given(WithCoach).When(Return).ThenRejected(Rejection.DirectorNotWithdrawn);

    [Theory]
    [InlineData(Appointment.New)]
    [InlineData(Appointment.Existing)]
    public void The_county_has_one_active_director(Appointment appointment) =>
        Given([.. WithCoach, Withdrew()]).When(Return with { Appointment = appointment, Incumbent = "director-0" }).ThenRejected(Rejection.CountyHasADirector);

    [Fact]
    public void An_acting_director_may_return_beside_the_incumbent() =>
        Given([.. WithCoach, Withdrew()]).When(Return with { Appointment = Appointment.Acting, Incumbent = "director-0" }).Then(Returned with { Appointment = Appointment.Acting });

    [Fact]
    public void Nobody_returns_who_never_was_enrolled() => GivenNoDirector().When(Return).ThenRejected(Rejection.DirectorNotEnrolled);
}
