namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CoachStream;

public class StandDownCoachTests
{
    private static readonly StandDownCoach StandDown = new(Id, Days.Later);

    [Fact]
    public void A_registered_coach_stands_down() =>
        Given(Registered()).When(StandDown).Then(StoodDown());

    [Fact]
    public void Standing_down_again_appends_nothing() =>
        Given(Registered(), StoodDown()).When(StandDown).ThenNothing();

    [Fact]
    public void A_coach_who_joined_anew_can_stand_down_again() =>
        Given(Registered(), StoodDown(), Registered()).When(StandDown).Then(StoodDown());

    [Fact]
    public void Nobody_registered_cannot_stand_down() =>
        GivenNoCoach().When(StandDown).ThenRejected(Rejection.CoachNotRegistered);

    [Fact]
    public void The_capacity_is_still_known_after_standing_down() =>
        Given(Registered(7), StoodDown()).State.ShouldBe(new Coach(Id, 7, StoodDown().OccurredOn));
}
