namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
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
        play, typeof(EnrolDirector), typeof(RecordCoachingSession), typeof(VoidCoachingSession), typeof(SubmitSelfAssessment), typeof(DebriefSelfAssessment),
        typeof(CreateDevelopmentPlan), typeof(SubmitPerspectiveAssessment), typeof(AddPlanAction), typeof(PlanBehaviorTrial), typeof(ReviewDevelopmentPlan),
        typeof(RecordRediCommitment), typeof(VoidDevelopmentRecord), typeof(LogReadingTime), typeof(ReviewMaterial), typeof(AttestLearningObjective),
        typeof(CompleteSegment), typeof(CompleteModule), typeof(CompleteProgramme)));

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
    public void A_plan_is_made_of_a_submitted_assessment_and_for_ranked_priorities() => Plays.Obey(play =>
    {
        foreach (var (before, created) in play.Moments.SelectMany(m => m.Appended.OfType<DevelopmentPlanCreated>().Select(e => (m.Before, e))))
        {
            before.ShouldNotBeNull().Assessments.Select(a => a.Assessment).ShouldContain(created.Assessment);
            created.Goals.Select(g => g.ImprovementArea).ShouldBeSubsetOf(before.Priorities.Select(p => p.ImprovementArea));
            created.Goals.ShouldNotBeEmpty();
        }
    });

    [Fact]
    public void Only_what_was_submitted_is_debriefed() =>
        ForEveryState(director => director.Debriefed.ShouldBeSubsetOf(director.Assessments.Select(a => a.Assessment)));

    [Fact]
    public void Ratings_lie_within_the_scale() =>
        ForEveryState(director => director.Assessments.SelectMany(a => a.Ratings).Concat(director.Development.ByOthers.SelectMany(a => a.Ratings))
            .Any(r => r.Rating is < 1 or > 5).ShouldBeFalse());

    [Fact]
    public void From_withdrawal_to_return_there_are_only_corrections_consents_and_what_is_of_days_before() => Plays.Obey(play =>
    {
        DateOnly? last = null;
        foreach (var happened in play.Events)
        {
            if (last is not null && !(happened is CoachingSessionHeld or ModuleStarted or CoachAssigned or CoachReassigned && happened.OccurredOn <= last))
                (happened is CoachingSessionCorrected or CoachingSessionVoided or ActivityCompletionReversed or DevelopmentRecordVoided
                    or SharingConsentGiven or SharingConsentWithdrawn or DirectorReturned).ShouldBeTrue(happened.ToString());
            last = happened is DirectorReturned ? null : (happened as DirectorWithdrew)?.OccurredOn ?? last;
        }
    });

    [Fact]
    public void A_session_held_before_an_earlier_one_is_flagged_and_has_a_reason() => Plays.Obey(play =>
        play.Events.OfType<CoachingSessionHeld>().ShouldAllBe(e => !e.Flags.Contains(SessionFlag.OutOfOrder) || e.Reason != null));

    [Fact]
    public void A_session_names_the_coach_who_was_responsible_on_its_day() => Plays.Obey(play =>
    {
        foreach (var (before, held) in play.Moments.SelectMany(m => m.Appended.OfType<CoachingSessionHeld>().Select(e => (m.Before!, e))))
            held.Coach.ShouldBe(before.Engagement.Assignments.On(held.OccurredOn) ?? before.Coach);
    });

    [Fact]
    public void A_consent_in_force_is_one_that_was_given_and_not_taken_back_since() => Plays.Obey(play =>
    {
        var consents = play.Events.Select(e => e switch
        {
            SharingConsentGiven given => (Scope: (SharingScope?)given.Scope, InForce: true),
            SharingConsentWithdrawn withdrawn => (withdrawn.Scope, false),
            _ => (null, false),
        });
        var inForce = consents.Where(c => c.Scope is not null).GroupBy(c => c.Scope!.Value).Where(g => g.Last().InForce).Select(g => g.Key);
        (play.End?.Engagement.Shared() ?? []).ShouldBe(inForce, ignoreOrder: true);
    });

    [Fact]
    public void The_coach_assigned_now_is_the_last_whose_assignment_was_not_closed() => ForEveryState(director =>
        director.Coach.ShouldBe(director.Engagement.Assignments is [.., { Until: null } last] ? last.Coach : null));

    [Fact]
    public void Only_sessions_that_are_not_held_are_agreed() => ForEveryState(director =>
        director.Scheduled.Select(s => (s.Module, s.Number)).Intersect(director.Sessions.Select(s => (s.Module, s.Number))).ShouldBeEmpty());

    [Fact]
    public void What_is_recorded_as_complete_lacked_nothing_when_it_was_recorded() => Plays.Obey(play =>
    {
        foreach (var moment in play.Moments)
            foreach (var happened in moment.Appended)
                switch (happened)
                {
                    case SegmentCompleted e:
                        var module = Module(moment.After!, e.Module);
                        module.Missing(module.Plan.Segment(e.Segment)!).ShouldBeEmpty();
                        break;
                    case ModuleCompleted e:
                        Module(moment.After!, e.Module).Status().ShouldBe(ModuleStatus.Finished);
                        break;
                    case ProgrammeCompleted e:
                        e.Modules.ShouldAllBe(m => Module(moment.After!, m).Status() == ModuleStatus.Finished);
                        break;
                }
    });

    [Fact]
    public void A_module_is_finished_when_nothing_is_missing_and_then_has_the_day_on_which_the_last_thing_was_done() => ForEveryModule(module =>
    {
        (module.Status() == ModuleStatus.Finished).ShouldBe(module.Missing().Count == 0);
        (module.FinishedOn() is not null).ShouldBe(module.Missing().Count == 0);
        module.Missing().ShouldBeUnique();
    });

    [Fact]
    public void What_is_missing_before_a_session_is_missing_for_the_module() => ForEveryModule(module =>
        Enumerable.Range(1, 3).SelectMany(module.MissingBefore).ShouldBeSubsetOf(module.Missing()));

    [Fact]
    public void An_activity_recorded_after_its_due_point_is_late_and_kept() => Plays.Obey(play =>
    {
        foreach (var moment in play.Moments)
            foreach (var done in moment.Appended.OfType<ActivityCompleted>())
            {
                var module = Module(moment.After!, done.Module);
                var planned = module.Plan.Segments.SelectMany(s => s.Activities).Single(a => a.Activity == done.Activity);
                done.Late.ShouldBe(module.IsLate(planned.Due, done.OccurredOn));
                module.Done(planned).ShouldNotBeNull();
            }
    });

    [Fact]
    public void A_session_of_impossible_length_is_never_recorded_and_one_out_of_the_planned_range_is_flagged() => Plays.Obey(play =>
    {
        foreach (var held in play.Events.OfType<CoachingSessionHeld>())
        {
            held.Minutes.ShouldBeInRange(1, 1440);
            var planned = play.End!.Modules.Named(held.Module)!.Plan.Segments.SelectMany(s => s.Sessions).FirstOrDefault(s => s.Number == held.Number);
            held.Flags.Contains(SessionFlag.ShorterThanPlanned).ShouldBe(held.Minutes < planned?.MinMinutes);
            held.Flags.Contains(SessionFlag.LongerThanPlanned).ShouldBe(held.Minutes > planned?.MaxMinutes);
        }
    });

    [Fact]
    public void Posts_follow_one_another_and_the_last_is_the_one_held_now() => Plays.Obey(play =>
    {
        var posts = play.Events.OfType<IDirectorEvent>().Aggregate((IReadOnlyList<Post>)[], (all, e) => all.With(e));
        posts.SkipLast(1).ShouldAllBe(p => p.Until != null);
        if (play.End is { } director) (posts[^1].County, posts[^1].Appointment, posts[^1].Until is null).ShouldBe((director.County, director.Appointment, !director.Withdrawn));
    });

    private static ModuleProgress Module(Director director, string module) => director.Modules.Named(module).ShouldNotBeNull();

    private static void ForEveryModule(Action<ModuleProgress> law) => ForEveryState(director =>
    {
        foreach (var module in director.Modules) law(module);
    });

    private static void ForEveryState(Action<Director> law) => Plays.Obey(play =>
    {
        foreach (var director in play.Moments.Select(m => m.After).OfType<Director>()) law(director);
    });
}
