namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CoachStream;

public class RegisterCoachTests
{
    private static readonly RegisterCoach Register = new(Id, 12, Days.Enrolment);

    [Theory]
    [InlineData(1)]
    [InlineData(58)]
    [InlineData(null)]
    public void A_coach_joins_for_one_to_fifty_eight_directors_or_an_open_number(int? capacity) =>
        GivenNoCoach().When(Register with { Capacity = capacity }).Then(Registered(capacity));

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(59)]
    [InlineData(int.MaxValue)]
    public void An_impossible_capacity_is_refused(int capacity) =>
        GivenNoCoach().When(Register with { Capacity = capacity }).ThenRejected(Rejection.CapacityImpossible);

    [Fact]
    public void Registering_again_appends_nothing() =>
        Given(Registered()).When(Register).ThenNothing();

    [Fact]
    public void Another_capacity_is_one_more_registration() =>
        Given(Registered()).When(Register with { Capacity = 13 }).Then(Registered(13));

    [Fact]
    public void A_coach_who_stood_down_can_join_anew()
    {
        Given(Registered(), StoodDown()).When(Register with { On = Days.Later }).Then(Registered() with { OccurredOn = Days.Later });
        Given(Registered(), StoodDown(), Registered()).State.StoodDown.ShouldBeFalse();
    }

    [Fact]
    public void The_stream_concerns_the_coach() =>
        Given(Registered()).State.Concerned().ShouldBe(new(Coach: Id));
}
