namespace CpmTracker.Domain.Tests.Programme;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class CompletionTests
{
    private static readonly CompleteSegment Segment = new(Id, ModuleOne.Id, 1, Days.Later);
    private static readonly CompleteModule Module = new(Id, ModuleOne.Id, Days.Later);
    private static readonly CompleteProgramme Programme = new(Id, [ModuleOne.Id, ModuleTwo.Id], Days.Later);
    private static readonly ModuleCompleted WordGiven = new(ModuleTwo.Id, Days.Later);

    private static readonly IDirectorEvent[] SegmentOneDone = [.. WithCoach, Completed("A1", Days.Enrolment), Held(1)];

    private static readonly IDirectorEvent[] AllDone =
    [
        .. SegmentOneDone, Completed("A2", Days.BetweenSessions), Completed("A3", Days.BetweenSessions), Submitted(), new PrioritiesRanked(Priorities, Days.BetweenSessions),
        new ValuesStatementWritten(Written.Text("dmFsdWVz"), Days.BetweenSessions), Held(2), PlanCreated(),
    ];

    private static readonly IDirectorEvent[] ModuleTwoStarted = [.. AllDone, new ModuleStarted(ModuleTwo.Plan, Days.SessionTwo)];

    [Fact]
    public void A_segment_is_complete_with_its_session_and_its_required_activities() =>
        Given(SegmentOneDone).When(Segment).Then(new SegmentCompleted(ModuleOne.Id, 1, Days.Later));

    [Fact]
    public void A_segment_that_lacks_something_is_refused_and_the_words_say_what() =>
        Refused(WithCoach, Segment, Rejection.SegmentNotComplete).ShouldBe("Segment 1 is not complete. Still missing: coaching session 1, activity A1.");

    [Fact]
    public void A_segment_is_recorded_as_complete_once() =>
        Given([.. SegmentOneDone, new SegmentCompleted(ModuleOne.Id, 1, Days.SessionOne)]).When(Segment).ThenNothing();

    [Fact]
    public void A_segment_that_the_module_does_not_have_is_refused() => Given(SegmentOneDone).When(Segment with { Segment = 3 }).ThenRejected(Rejection.SegmentNotInModule);

    [Fact]
    public void A_module_is_complete_with_both_segments() => Given(AllDone).When(Module).Then(new ModuleCompleted(ModuleOne.Id, Days.Later));

    [Fact]
    public void A_module_that_lacks_something_is_refused_and_the_words_say_what() =>
        Refused([.. SegmentOneDone, Submitted(), Held(2)], Module, Rejection.ModuleNotComplete)
            .ShouldBe("The module is not complete. Still missing: activity A2, activity A3, activity A5, activity A6, activity A7.");

    [Fact]
    public void A_module_is_recorded_as_complete_once() => Given([.. AllDone, new ModuleCompleted(ModuleOne.Id, Days.SessionTwo)]).When(Module).ThenNothing();

    [Fact]
    public void When_a_session_is_voided_afterwards_the_module_falls_back_and_says_why()
    {
        var module = Given([.. AllDone, new ModuleCompleted(ModuleOne.Id, Days.Later), new CoachingSessionVoided("session-2", 9, Written.Reason, Days.Later)]).State.Modules[0];

        (module.Status(), module.Segment(), module.CompletedOn, module.FinishedOn()).ShouldBe((ModuleStatus.InSegmentTwo, 2, Days.Later, null));
        module.Missing().ShouldHaveSingleItem().ShouldBe(new(MissingKind.Session, 2, "", 2));
    }

    [Fact]
    public void A_module_of_which_nothing_is_known_is_finished_by_the_coachs_word()
    {
        Given(ModuleTwoStarted).State.Modules[1].Missing().ShouldHaveSingleItem().Words().ShouldBe("the coach's word that the module is complete");
        Given(ModuleTwoStarted).When(Module with { Module = ModuleTwo.Id }).Then(WordGiven);
        Given([.. ModuleTwoStarted, WordGiven]).State.Modules[1].Status().ShouldBe(ModuleStatus.Finished);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(12, true)]
    [InlineData(0, false)]
    [InlineData(13, false)]
    public void In_such_a_module_sessions_have_any_number_up_to_twelve(int number, bool possible)
    {
        var outcome = Given(ModuleTwoStarted).When(new RecordCoachingSession(Id, "session-9", ModuleTwo.Id, number, Days.Later, 1000, SessionMode.Phone, null, null));
        if (possible) outcome.Then(Held(1, "session-9") with { Module = ModuleTwo.Id, Number = number, Minutes = 1000, Mode = SessionMode.Phone, OccurredOn = Days.Later });
        else outcome.ThenRejected(Rejection.SessionNotInModule);
    }

    [Fact]
    public void The_programme_is_complete_with_every_module() =>
        Given([.. ModuleTwoStarted, WordGiven]).When(Programme).Then(new ProgrammeCompleted(Programme.Modules, Days.Later));

    [Fact]
    public void A_programme_that_lacks_a_module_is_refused_and_the_words_say_which() =>
        Refused(AllDone, Programme, Rejection.ProgrammeNotComplete).ShouldBe("The programme is not complete. Still missing: module-2.");

    [Fact]
    public void A_programme_is_recorded_as_complete_once() =>
        Given([.. AllDone, new ProgrammeCompleted([ModuleOne.Id], Days.SessionTwo)]).When(Programme).ThenNothing();

    [Fact]
    public void Without_a_catalogue_there_is_no_programme() => Given(AllDone).When(Programme with { Modules = [] }).ThenRejected(Rejection.ModuleNotInCatalogue);

    private static string Refused<TCommand>(IDirectorEvent[] happened, TCommand command, Rejection rule)
        where TCommand : ICommand<Director, TCommand>
    {
        Given(happened).When(command).ThenRejected(rule);
        return TCommand.Decide(Given(happened).State, command).ShouldBeOfType<Decision.Rejected>().Message;
    }
}
