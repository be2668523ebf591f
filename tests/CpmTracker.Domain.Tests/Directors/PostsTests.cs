namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class PostsTests
{
    private static readonly DirectorTransferred Moved = new(TheCounty, OtherCounty, Appointment.Acting, Days.SessionOne);
    private static readonly AppointmentChanged Appointed = new(OtherCounty, Appointment.Acting, Appointment.New, Days.BetweenSessions);
    private static readonly DirectorWithdrew Left = new(OtherCounty, TheCoach, WithdrawalReason.Workload, Days.SessionTwo);
    private static readonly DirectorReturned Back = new(TheCounty, Appointment.Existing, Days.Later);

    private static readonly IReadOnlyList<Post> All = After(Enrolled(), Moved, Appointed, Left, Back);

    [Fact]
    public void Each_begins_where_the_one_before_ends_but_for_time_out_of_the_programme() => All.ShouldBe(
    [
        new(TheCounty, Appointment.New, Days.Enrolment, Days.SessionOne),
        new(OtherCounty, Appointment.Acting, Days.SessionOne, Days.BetweenSessions),
        new(OtherCounty, Appointment.New, Days.BetweenSessions, Days.SessionTwo),
        new(TheCounty, Appointment.Existing, Days.Later),
    ]);

    [Fact]
    public void The_day_of_a_transfer_counts_for_the_new_county()
    {
        All.On(Days.SessionOne.AddDays(-1))!.County.ShouldBe(TheCounty);
        All.On(Days.SessionOne)!.County.ShouldBe(OtherCounty);
    }

    [Fact]
    public void There_is_none_before_the_enrolment_and_between_leaving_and_returning()
    {
        All.On(Days.Enrolment.AddDays(-1)).ShouldBeNull();
        All.On(Days.SessionTwo).ShouldBeNull();
        All.On(Days.Later)!.Appointment.ShouldBe(Appointment.Existing);
    }

    [Fact]
    public void In_the_programme_is_since_the_last_time_of_joining_it()
    {
        All.Since(Days.BetweenSessions).ShouldBe(Days.Enrolment);
        All.Since(Days.SessionTwo).ShouldBeNull();
        All.Since(Days.Later.AddDays(9)).ShouldBe(Days.Later);
    }

    [Fact]
    public void Posts_of_a_single_day_do_no_harm() =>
        After(Enrolled(), Moved with { OccurredOn = Days.Enrolment }, Appointed with { OccurredOn = Days.Enrolment }).Since(Days.Enrolment).ShouldBe(Days.Enrolment);

    private static IReadOnlyList<Post> After(params IDirectorEvent[] happened) => happened.Aggregate((IReadOnlyList<Post>)[], (posts, e) => posts.With(e));
}
