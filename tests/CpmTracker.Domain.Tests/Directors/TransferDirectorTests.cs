namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class TransferDirectorTests
{
    private static readonly TransferDirector Transfer = new(Id, OtherCounty, Appointment.New, null, Days.Later);
    private static readonly DirectorTransferred Transferred = new(TheCounty, OtherCounty, Appointment.New, Days.Later);

    [Fact]
    public void A_director_takes_a_post_in_another_county() =>
        Given(WithCoach).When(Transfer).Then(Transferred);

    [Fact]
    public void Transferring_again_appends_nothing() =>
        Given([.. WithCoach, Transferred]).When(Transfer).ThenNothing();

    [Fact]
    public void A_transfer_to_the_county_served_already_appends_nothing() =>
        Given(WithCoach).When(Transfer with { To = TheCounty }).ThenNothing();

    [Fact]
    public void A_director_can_return() =>
        Given([.. WithCoach, Transferred]).When(Transfer with { To = TheCounty })
            .Then(new DirectorTransferred(OtherCounty, TheCounty, Appointment.New, Days.Later));

    [Theory]
    [InlineData(Appointment.New)]
    [InlineData(Appointment.Existing)]
    public void The_new_county_has_one_active_director(Appointment appointment) =>
        Given(WithCoach).When(Transfer with { Appointment = appointment, Incumbent = "director-0" }).ThenRejected(Rejection.CountyHasADirector);

    [Fact]
    public void An_acting_director_may_serve_beside_the_incumbent() =>
        Given(WithCoach).When(Transfer with { Appointment = Appointment.Acting, Incumbent = "director-0" })
            .Then(Transferred with { Appointment = Appointment.Acting });

    [Fact]
    public void Nobody_enrolled_is_not_transferred() =>
        GivenNoDirector().When(Transfer).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_is_not_transferred() =>
        Given([.. WithCoach, Withdrew()]).When(Transfer).ThenRejected(Rejection.DirectorWithdrawn);

    [Fact]
    public void The_whole_history_goes_along()
    {
        var before = Given(Planned).State;
        var after = Given([.. Planned, Transferred]).State;

        after.ShouldBeStoredAs(before with { County = OtherCounty, Version = before.Version + 1 });
        after.Enrolment.County.ShouldBe(TheCounty);
    }
}
