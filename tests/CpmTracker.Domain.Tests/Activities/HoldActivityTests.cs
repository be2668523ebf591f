namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class HoldActivityTests
{
    private static readonly HoldActivity Hold = new(Id, From, ActivityMode.InPerson, "Redding", Until);

    [Fact]
    public void An_activity_is_held_and_has_happened_once_its_last_day_has() =>
        Given(Announced).When(Hold).Then(HeldThen);

    [Fact]
    public void Holding_it_again_appends_nothing() =>
        Given(Held).When(Hold).ThenNothing();

    [Fact]
    public void Told_otherwise_later_that_counts()
    {
        var corrected = HeldThen with { Mode = ActivityMode.Mixed, Place = null };
        Given(Held).When(Hold with { Mode = ActivityMode.Mixed, Place = null }).Then(corrected);
        Given([.. Held, corrected]).State.Held.ShouldBe(corrected);
    }

    [Theory]
    [InlineData("2026-03-24")]
    [InlineData("2025-03-22")]
    [InlineData("0001-01-01")]
    public void Days_that_cannot_be_meant_are_refused(string from) =>
        Given(Announced).When(Hold with { From = DateOnly.Parse(from) }).ThenRejected(Rejection.ActivityDaysImpossible);

    [Fact]
    public void What_was_cancelled_cannot_be_held() =>
        Given(Cancelled).When(Hold).ThenRejected(Rejection.ActivityIsCancelled);

    [Fact]
    public void What_was_never_announced_cannot_be_held() =>
        GivenNoActivity().When(Hold).ThenRejected(Rejection.ActivityNotAnnounced);
}
