namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ChangeAppointmentTests
{
    private static readonly ChangeAppointment Change = new(Id, Appointment.Existing, null, Days.Later);
    private static readonly AppointmentChanged Changed = new(TheCounty, Appointment.New, Appointment.Existing, Days.Later);
    private static readonly AppointmentChanged BecameActing = new(TheCounty, Appointment.New, Appointment.Acting, Days.SessionOne);

    [Fact]
    public void A_director_holds_the_post_in_another_way() => Given(WithCoach).When(Change).Then(Changed);

    [Fact]
    public void The_same_appointment_again_appends_nothing() => Given([.. WithCoach, Changed]).When(Change with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void An_acting_director_is_appointed_where_the_seat_is_free() =>
        Given([.. WithCoach, BecameActing]).When(Change with { To = Appointment.New }).Then(Changed with { From = Appointment.Acting, To = Appointment.New });

    [Fact]
    public void An_acting_director_is_not_appointed_beside_another() =>
        Given([.. WithCoach, BecameActing]).When(Change with { To = Appointment.New, Incumbent = "director-0" }).ThenRejected(Rejection.CountyHasADirector);

    [Fact]
    public void Whoever_steps_back_to_acting_asks_for_no_seat()
    {
        (Change with { To = Appointment.Acting }).SeatTaken(Given(WithCoach).State).ShouldBeNull();
        Change.SeatTaken(Given(WithCoach).State).ShouldBe(TheCounty);
        Given(WithCoach).When(Change with { To = Appointment.Acting, Incumbent = "director-0" }).Then(Changed with { To = Appointment.Acting });
    }

    [Fact]
    public void After_a_transfer_it_is_the_post_in_the_new_county() =>
        Given([.. WithCoach, new DirectorTransferred(TheCounty, OtherCounty, Appointment.Acting, Days.SessionOne)]).When(Change)
            .Then(Changed with { County = OtherCounty, From = Appointment.Acting });

    [Fact]
    public void A_withdrawn_director_holds_no_post() => Given([.. WithCoach, Withdrew()]).When(Change).ThenRejected(Rejection.DirectorWithdrawn);

    [Fact]
    public void Nobody_enrolled_holds_no_post() => GivenNoDirector().When(Change).ThenRejected(Rejection.DirectorNotEnrolled);
}
