namespace CpmTracker.Domain.Tests.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

/// <summary>A coach appends to own engagements only, and while assigned (I8): what is recorded late belongs to the coach who was responsible on its day.</summary>
public class CoachAtTheTimeTests
{
    private static readonly RecordCoachingSession Late = new(Id, "session-1", ModuleOne.Id, 1, Days.SessionOne, 45, SessionMode.Video, null, null);
    private static readonly RecordSessionDetails LateForm = new(Id, ModuleOne.Id, 1, new() { OverviewReviewed = true }, Form.Terms, Days.SessionOne);

    private static IDirectorEvent[] HandedOver => [.. WithCoach, new CoachReassigned(TheCoach, OtherCoach, null, Days.BetweenSessions)];

    [Fact]
    public void The_event_names_the_coach_who_held_the_session() => Given(HandedOver).When(Late).Then(Held(1));

    [Fact]
    public void From_the_day_of_the_handover_on_it_names_the_next() =>
        Given(HandedOver).When(Late with { HeldOn = Days.BetweenSessions }).Then(Held(1, on: Days.BetweenSessions) with { Coach = OtherCoach });

    [Theory]
    [InlineData(TheCoach, true)]
    [InlineData(OtherCoach, false)]
    public void Only_the_coach_who_held_it_records_it_after_the_handover(string coach, bool may)
    {
        Allowed<RecordCoachingSession>(Late, coach).ShouldBe(may);
        Allowed<RecordSessionDetails>(LateForm, coach).ShouldBe(may);
    }

    [Theory]
    [InlineData(TheCoach, false)]
    [InlineData(OtherCoach, true)]
    public void What_happened_since_the_handover_only_the_next_coach_records(string coach, bool may) =>
        Allowed<RecordCoachingSession>(Late with { HeldOn = Days.SessionTwo }, coach).ShouldBe(may);

    [Fact]
    public void A_former_coach_corrects_nothing_and_agrees_nothing()
    {
        Allowed<CorrectCoachingSession>(new(Id, "session-1", null, 20, null, Written.Reason, Days.SessionOne), TheCoach).ShouldBeFalse();
        Allowed<ScheduleCoachingSession>(new(Id, ModuleOne.Id, 1, default, SessionMode.Phone, null, Days.SessionOne), TheCoach).ShouldBeFalse();
        Allowed<NoteHandover>(new(Id, Written.Note, Days.SessionOne), TheCoach).ShouldBeFalse();
    }

    [Fact]
    public void An_administrator_records_it_for_either() =>
        RecordCoachingSession.WhoMay.Allows(new("office", [Role.Administrator]), Late.Concerns(Given(HandedOver).State.Concerned())).ShouldBeTrue();

    [Fact]
    public void After_the_coaching_was_closed_the_coach_still_records_what_was_held_before()
    {
        IDirectorEvent[] closed = [.. WithCoach, new CoachingEngagementClosed(TheCoach, ClosingReason.Completed, Days.BetweenSessions)];
        Given(closed).When(Late).Then(Held(1));
        Given(closed).When(Late with { HeldOn = Days.SessionTwo }).ThenRejected(Rejection.NoCoachAssigned);
    }

    [Fact]
    public void Closing_ends_the_assignment_and_calls_off_what_was_agreed()
    {
        Given([.. WithCoach, Scheduled(1, default)]).When(new CloseCoachingEngagement(Id, ClosingReason.CoachsWish, Days.Later))
            .Then(new CoachingEngagementClosed(TheCoach, ClosingReason.CoachsWish, Days.Later));
        var state = Given([.. WithCoach, Scheduled(1, default), new CoachingEngagementClosed(TheCoach, ClosingReason.CoachsWish, Days.Later)]).State;
        (state.Coach, state.Scheduled.Count, state.Engagement.Assignments.On(Days.Later), state.Engagement.Assignments.On(Days.Later.AddDays(1))).ShouldBe((null, 0, TheCoach, null));
    }

    [Fact]
    public void Without_a_coach_there_is_nothing_to_close_and_nothing_to_hand_over()
    {
        Given(NewlyEnrolled).When(new CloseCoachingEngagement(Id, ClosingReason.Completed, Days.Later)).ThenRejected(Rejection.NoCoachAssigned);
        Given(NewlyEnrolled).When(new NoteHandover(Id, Written.Note, Days.Later)).ThenRejected(Rejection.NoCoachAssigned);
    }

    [Fact]
    public void A_handover_note_names_who_wrote_it() => Given(WithCoach).When(new NoteHandover(Id, Written.Note, Days.Later)).Then(new HandoverNoted(TheCoach, Written.Note, Days.Later));

    [Fact]
    public void After_closing_another_coach_is_assigned() =>
        Given([.. WithCoach, new CoachingEngagementClosed(TheCoach, ClosingReason.Completed, Days.SessionOne)])
            .When(new AssignCoach(Id, OtherCoach, true, null, Days.Later)).Then(new CoachAssigned(OtherCoach, Days.Later));

    [Fact]
    public void An_assignment_that_is_recorded_late_does_not_change_under_whom_earlier_things_were_written()
    {
        var state = Given(
            [.. Ranked, new CoachReassigned(TheCoach, OtherCoach, null, Days.Enrolment), new Domain.Development.ValuesStatementWritten(Written.Note, Days.Later)]).State.Engagement;
        (state.Under(WrittenPart.Priorities), state.Under(WrittenPart.Assessment(Assessment)), state.Under(WrittenPart.Values)).ShouldBe((TheCoach, TheCoach, OtherCoach));
    }

    private static bool Allowed<TCommand>(TCommand command, string coach)
        where TCommand : ICommand<Director, TCommand> =>
        TCommand.WhoMay.Allows(new(coach, [Role.Coach]), ((ICommand<Director, TCommand>)command).Concerns(Given(HandedOver).State.Concerned()));
}
