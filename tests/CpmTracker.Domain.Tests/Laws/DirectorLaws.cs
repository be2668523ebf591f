namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using static CpmTracker.Domain.Tests.Laws.DirectorCommands;

public class DirectorLaws
{
    [Fact]
    public void The_random_commands_reach_every_event_of_the_stream() =>
        Plays.Some().SelectMany(p => p.Events).Select(e => e.GetType()).Distinct().ShouldBe(DirectorEvents.Names.Select(n => n.Type), ignoreOrder: true);

    [Fact]
    public void Again_appends_nothing() => Plays.Obey(StreamLaws.AgainAppendsNothing);

    [Fact]
    public void A_late_repeat_of_a_record_appends_nothing() => Plays.Obey(play => StreamLaws.LateRepeatAppendsNothing(
        play, typeof(EnrolDirector), typeof(CompleteActivity), typeof(RecordCoachingSession), typeof(VoidCoachingSession), typeof(SubmitSelfAssessment),
        typeof(DebriefSelfAssessment), typeof(CreateDevelopmentPlan), typeof(WithdrawDirector)));

    [Fact]
    public void Events_happened_on_the_day_told() => Plays.Obey(StreamLaws.HappenedOnTheDayTold);

    [Fact]
    public void Replay_from_the_stored_json_gives_the_same() => Plays.Obey(StreamLaws.ReplayGivesTheSame);

    [Fact]
    public void There_is_a_director_once_something_happened() => Plays.Obey(StreamLaws.StateIsThereOnceSomethingHappened);

    [Fact]
    public void Rejections_say_why() => Plays.Obey(StreamLaws.RejectionsSayWhy);

    [Fact]
    public void The_version_counts_the_events() => Plays.Obey(play => (play.End?.Version ?? 0).ShouldBe(play.Events.Count));

    [Fact]
    public void A_correction_or_a_void_names_the_event_in_force_and_the_history_before_it_shows_the_old_value() => Plays.Obey(play =>
    {
        for (var count = 1; count < play.Events.Count; count++)
        {
            var (session, named) = play.Events[count] switch
            {
                CoachingSessionCorrected e => (e.Session, e.Corrects),
                CoachingSessionVoided e => (e.Session, e.Voids),
                _ => ("", 0),
            };
            if (named == 0) continue;

            var before = play.Stream.After(play.Events.Take(count)).ShouldNotBeNull().Sessions.Single(s => s.Session == session);
            var told = play.Events[(int)named - 1] switch
            {
                CoachingSessionHeld e => (e.Session, e.OccurredOn, e.Minutes, e.Mode),
                CoachingSessionCorrected e => (e.Session, e.HeldOn, e.Minutes, e.Mode),
                var other => throw new ShouldAssertException($"{other} tells of no session."),
            };
            (before.Session, before.HeldOn, before.Minutes, before.Mode).ShouldBe(told);
        }
    });

    [Fact]
    public void A_session_number_has_one_record_in_force() =>
        ForEveryState(director => director.Sessions.Select(s => (s.Module, s.Number)).ShouldBeUnique());

    [Fact]
    public void The_modules_count_the_sessions_in_force() => ForEveryState(director =>
        director.Modules.SelectMany(m => m.Sessions.Select(s => (s.Session, m.Plan.Module, s.Number, s.HeldOn, s.Minutes)))
            .ShouldBe(director.Sessions.Select(s => (s.Session, s.Module, s.Number, s.HeldOn, s.Minutes)), ignoreOrder: true));

    [Fact]
    public void A_module_is_started_once() =>
        ForEveryState(director => director.Modules.Select(m => m.Plan.Module).ShouldBeUnique());

    [Fact]
    public void Priorities_are_ranked_from_one_without_a_gap() =>
        ForEveryState(director => director.Priorities.Select(p => p.Rank).ShouldBe(Enumerable.Range(1, director.Priorities.Count)));

    [Fact]
    public void A_plan_has_an_assessment_and_goals() =>
        ForEveryState(director => (director.Plan is null || (director.Assessments.Count > 0 && director.Goals.Count > 0)).ShouldBeTrue());

    [Fact]
    public void Only_what_was_submitted_is_debriefed() =>
        ForEveryState(director => director.Debriefed.ShouldBeSubsetOf(director.Assessments.Select(a => a.Assessment)));

    [Fact]
    public void Ratings_lie_within_the_scale() =>
        ForEveryState(director => director.Assessments.SelectMany(a => a.Ratings).Any(r => r.Rating is < 1 or > 5).ShouldBeFalse());

    [Fact]
    public void After_withdrawal_there_are_only_corrections() => Plays.Obey(play =>
        play.Events.SkipWhile(e => e is not DirectorWithdrew).Skip(1).ShouldAllBe(e => e is CoachingSessionCorrected || e is CoachingSessionVoided));

    [Fact]
    public void A_session_held_before_an_earlier_one_is_flagged_and_has_a_reason() => Plays.Obey(play =>
        play.Events.OfType<CoachingSessionHeld>().ShouldAllBe(e => !e.Flags.Contains(SessionFlag.OutOfOrder) || e.Reason != null));

    private static void ForEveryState(Action<Director> law) => Plays.Obey(play =>
    {
        foreach (var director in play.Moments.Select(m => m.After).OfType<Director>()) law(director);
    });
}
