namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class CancelActivityTests
{
    private static readonly CancelActivity Cancel = new(Id, CancellationReason.Emergency, Days.SessionOne);

    [Fact]
    public void What_is_to_come_is_cancelled_for_a_reason() =>
        Given(Announced).When(Cancel).Then(new ActivityCancelled(CancellationReason.Emergency, Days.SessionOne));

    [Fact]
    public void Cancelling_it_again_appends_nothing_for_whatever_reason() =>
        Given(Cancelled).When(Cancel with { Reason = CancellationReason.Merged }).ThenNothing();

    [Fact]
    public void What_was_held_cannot_be_cancelled() =>
        Given(Held).When(Cancel).ThenRejected(Rejection.ActivityAlreadyHeld);

    [Fact]
    public void What_was_never_announced_cannot_be_cancelled() =>
        GivenNoActivity().When(Cancel).ThenRejected(Rejection.ActivityNotAnnounced);
}
