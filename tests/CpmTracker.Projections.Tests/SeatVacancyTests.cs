namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class SeatVacancyTests
{
    [Fact]
    public void While_a_director_serves_there_is_none() => Given(Registered()).And(Enrolled()).County().Vacancies().ShouldBeEmpty();

    [Fact]
    public void Who_left_without_a_successor_leaves_the_seat_vacant() =>
        Given(Registered()).And(Enrolled(), Withdrew()).County().Vacancies()
            .ShouldBe([new SeatVacancy(TheDirector, Days.Later, null, null, null, null, 0)]);

    [Fact]
    public void A_successor_ends_it_and_what_happened_meanwhile_is_counted()
    {
        var vacancy = Given(
                Registered(), Declared(ImplementationStage.Installation, Days.Enrolment), Used("use-1", "ERP-7", Days.Later),
                Declared(ImplementationStage.Exploration, Days.Later.AddDays(10)), Used("use-2", "ERP-7", Days.MuchLater))
            .And(Enrolled(), Withdrew())
            .AndDirector(OtherDirector, Enrolled() with { OccurredOn = Days.MuchLater })
            .County().Vacancies().ShouldHaveSingleItem();

        vacancy.ShouldBe(new SeatVacancy(
            TheDirector, Days.Later, OtherDirector, Days.MuchLater, ImplementationStage.Installation, ImplementationStage.Exploration, 2));
        (vacancy.Days, vacancy.MovedBack).ShouldBe((153, true));
    }

    [Fact]
    public void A_successor_of_the_same_day_ends_it_after_no_days() =>
        Given(Registered()).And(Enrolled(), Withdrew()).AndDirector(OtherDirector, Enrolled() with { OccurredOn = Days.Later }).County()
            .Vacancies().ShouldHaveSingleItem().Days.ShouldBe(0);

    [Fact]
    public void An_acting_director_beside_the_one_who_left_keeps_the_seat() =>
        Given(Registered()).And(Enrolled(), Withdrew()).AndDirector(OtherDirector, Enrolled(appointment: Appointment.Acting)).County().Vacancies().ShouldBeEmpty();

    [Fact]
    public void A_transfer_leaves_the_seat_too_and_coming_back_fills_it()
    {
        var history = Given(Registered()).And(Enrolled(), Transferred(Sacramento, LosAngeles), Transferred(LosAngeles, Sacramento, Days.MuchLater));

        history.County().Vacancies().ShouldBe([new SeatVacancy(TheDirector, Days.Later, TheDirector, Days.MuchLater, null, null, 0)]);
        history.County(LosAngeles).Vacancies().ShouldHaveSingleItem().Until.ShouldBeNull();
    }

    [Fact]
    public void The_statewide_line_holds_them() =>
        Given(Registered()).And(Enrolled(), Withdrew()).Statewide.Counties.ShouldHaveSingleItem().Vacancies.ShouldHaveSingleItem().From.ShouldBe(Days.Later);
}
