namespace CpmTracker.Domain.Tests.Programme;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ReverseActivityCompletionTests
{
    private static readonly ReverseActivityCompletion Reverse = new(Id, ModuleOne.Id, "A1", Written.Reason, Days.Later);
    private static readonly ActivityCompletionReversed Reversed = new(ModuleOne.Id, "A1", 3, Written.Reason, Days.Later);
    private static readonly IDirectorEvent[] Done = [.. WithCoach, Completed("A1", Days.Enrolment)];

    [Fact]
    public void It_names_the_record_that_it_takes_back() => Given(Done).When(Reverse).Then(Reversed);

    [Fact]
    public void Taking_it_back_again_appends_nothing() => Given([.. Done, Reversed]).When(Reverse).ThenNothing();

    [Fact]
    public void The_activity_is_missing_again_and_history_up_to_then_shows_it_done()
    {
        Given(Done).State.Modules[0].Activities.ShouldHaveSingleItem();
        Given([.. Done, Reversed]).State.Modules[0].Activities.ShouldBeEmpty();
    }

    [Fact]
    public void It_may_be_done_again_and_taken_back_again() =>
        Given([.. Done, Reversed, Completed("A1", Days.Later)]).When(Reverse).Then(Reversed with { Reverses = 5 });

    [Fact]
    public void What_nobody_recorded_cannot_be_taken_back() => Given(WithCoach).When(Reverse).ThenRejected(Rejection.ActivityNotCompleted);

    [Fact]
    public void What_leaves_a_record_of_its_own_is_not_taken_back_here() => Given(Assessed).When(Reverse with { Activity = "A4" }).ThenRejected(Rejection.ActivityNotCompleted);

    [Fact]
    public void It_is_a_correction_and_possible_after_a_withdrawal() => Given([.. Done, Withdrew()]).When(Reverse).Then(Reversed);
}
