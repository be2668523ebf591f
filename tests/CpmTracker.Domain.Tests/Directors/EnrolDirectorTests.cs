namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class EnrolDirectorTests
{
    private static readonly EnrolDirector Enrol = new(Id, TheCounty, Appointment.New, "2026", ModuleOne.Plan, null, Days.Enrolment);

    [Fact]
    public void A_director_joins_with_the_module_as_it_was_then() =>
        GivenNoDirector().When(Enrol).Then(Enrolled());

    [Fact]
    public void Enrolling_again_appends_nothing() =>
        Given(NewlyEnrolled).When(Enrol).ThenNothing();

    [Fact]
    public void Enrolling_again_after_the_county_changed_appends_nothing() =>
        Given([Enrolled(), new DirectorTransferred(TheCounty, OtherCounty, Appointment.New, Days.Later)]).When(Enrol).ThenNothing();

    [Fact]
    public void Enrolling_again_appends_nothing_under_a_newer_catalogue_or_none() =>
        Given(NewlyEnrolled).When(Enrol with { Module = null, Incumbent = Id }).ThenNothing();

    [Fact]
    public void Another_county_is_refused() =>
        Given(NewlyEnrolled).When(Enrol with { County = OtherCounty }).ThenRejected(Rejection.DirectorAlreadyEnrolled);

    [Fact]
    public void Another_day_is_refused() =>
        Given(NewlyEnrolled).When(Enrol with { On = Days.Later }).ThenRejected(Rejection.DirectorAlreadyEnrolled);

    [Fact]
    public void Another_appointment_is_refused() =>
        Given(NewlyEnrolled).When(Enrol with { Appointment = Appointment.Acting }).ThenRejected(Rejection.DirectorAlreadyEnrolled);

    [Fact]
    public void Another_cohort_is_refused() =>
        Given(NewlyEnrolled).When(Enrol with { Cohort = "2027" }).ThenRejected(Rejection.DirectorAlreadyEnrolled);

    [Fact]
    public void Without_a_module_in_the_catalogue_nobody_joins() =>
        GivenNoDirector().When(Enrol with { Module = null }).ThenRejected(Rejection.ModuleNotInCatalogue);

    [Theory]
    [InlineData(Appointment.New)]
    [InlineData(Appointment.Existing)]
    public void A_county_has_one_active_director(Appointment appointment) =>
        GivenNoDirector().When(Enrol with { Appointment = appointment, Incumbent = "director-0" }).ThenRejected(Rejection.CountyHasADirector);

    [Fact]
    public void An_acting_director_may_serve_beside_the_incumbent() =>
        GivenNoDirector().When(Enrol with { Appointment = Appointment.Acting, Incumbent = "director-0" })
            .Then(Enrolled() with { Appointment = Appointment.Acting });
}
