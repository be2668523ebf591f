namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class DirectorProgressTests
{
    [Fact]
    public void There_is_none_before_the_enrolment() =>
        Given(new CoachAssigned(TheCoach, Days.Enrolment)).InOneBatch.Progress.ShouldBeEmpty();

    [Fact]
    public void The_enrolment_begins_it()
    {
        var progress = Given(Enrolled(CountyStory.LosAngeles, Appointment.Existing)).Progress;

        progress.Id.ShouldBe(TheDirector);
        progress.County.ShouldBe(CountyStory.LosAngeles);
        progress.Appointment.ShouldBe(Appointment.Existing);
        progress.Cohort.ShouldBe("2026");
        progress.EnrolledOn.ShouldBe(Days.Enrolment);
        progress.Status.ShouldBe(ModuleStatus.NotStarted);
        progress.Coach.ShouldBeNull();
        progress.MinutesDelivered.ShouldBe(0);
        progress.MinutesPlanned.ShouldBe(ModuleOne.MinutesPlanned);
    }

    [Fact]
    public void The_version_is_the_number_of_events_of_the_directors_stream_whatever_happens_elsewhere() =>
        Given(CountyStory.Registered()).And(Finished).Progress.Version.ShouldBe(Finished.Length);

    [Fact]
    public void A_first_coach_is_assigned() => Given(WithCoach).Progress.Coach.ShouldBe(TheCoach);

    [Fact]
    public void Another_coach_takes_over_and_the_sessions_stay_with_the_one_who_held_them()
    {
        var progress = Given([.. AfterSessionOne, Reassigned(), Held(2, coach: NextCoach)]).Progress;

        progress.Coach.ShouldBe(NextCoach);
        progress.Sessions.Select(s => s.Coach).ShouldBe([TheCoach, NextCoach]);
    }

    [Fact]
    public void A_transfer_takes_the_history_along_to_the_new_post()
    {
        var progress = Given([.. AfterSessionOne, Transferred(CountyStory.Sacramento, CountyStory.LosAngeles)]).Progress;

        progress.County.ShouldBe(CountyStory.LosAngeles);
        progress.Appointment.ShouldBe(Appointment.Acting);
        progress.MinutesDelivered.ShouldBe(45);
        progress.EnrolledOn.ShouldBe(Days.Enrolment);
    }

    [Fact]
    public void A_withdrawal_leaves_everything_readable()
    {
        var progress = Given([.. AfterSessionOne, Withdrew()]).Progress;

        progress.WithdrawnOn.ShouldBe(Days.Later);
        progress.MinutesDelivered.ShouldBe(45);
        progress.Status.ShouldBe(ModuleStatus.InSegmentTwo);
        progress.Coach.ShouldBe(TheCoach);
    }

    [Fact]
    public void A_session_is_agreed_and_agreed_anew_until_it_is_held()
    {
        var first = new DateTimeOffset(2026, 2, 10, 9, 0, 0, TimeSpan.FromHours(-8));
        var agreed = WithCoach.Append(Scheduled(2, first.AddDays(30))).Append(Scheduled(1, first)).Append(Scheduled(1, first.AddHours(1))).ToArray();

        Given(agreed).Progress.Scheduled.Select(s => (s.Number, s.At)).ShouldBe([(1, first.AddHours(1)), (2, first.AddDays(30))]);
        Given([.. agreed, Held(1)]).Progress.Scheduled.Select(s => s.Number).ShouldBe([2]);
    }

    [Fact]
    public void A_session_held_counts_and_shows_what_was_recorded()
    {
        var progress = Given([.. WithCoach, Held(1) with { Flags = [SessionFlag.LongerThanPlanned], Reason = Written.Reason, Minutes = 50 }]).Progress;

        progress.MinutesDelivered.ShouldBe(50);
        progress.Sessions.ShouldHaveSingleItem().ShouldBeStoredAs(new SessionLine
        {
            Session = "session-1",
            Module = ModuleOne.Id,
            Number = 1,
            Coach = TheCoach,
            HeldOn = Days.SessionOne,
            Minutes = 50,
            Mode = SessionMode.Video,
            MinMinutes = 30,
            MaxMinutes = 45,
            Flags = [SessionFlag.LongerThanPlanned],
            FlagsRecorded = [SessionFlag.LongerThanPlanned],
            Reason = Written.Reason,
            DepartureReason = Written.Reason,
            Note = Written.Note,
        });
    }

    [Fact]
    public void Sessions_stand_by_number_whatever_the_order_of_recording() =>
        Given([.. WithCoach, Held(2), Held(1)]).Progress.Sessions.Select(s => s.Number).ShouldBe([1, 2]);

    [Fact]
    public void A_correction_replaces_what_the_record_says_and_is_counted()
    {
        var progress = Given([.. AfterSessionOne, Corrected("session-1", 20), Corrected("session-1", 25, Days.BetweenSessions)]).Progress;

        progress.MinutesDelivered.ShouldBe(25);
        var line = progress.Sessions.ShouldHaveSingleItem();
        (line.Minutes, line.HeldOn, line.Mode, line.Corrections).ShouldBe((25, Days.BetweenSessions, SessionMode.Phone, 2));
        line.Flags.ShouldBe([SessionFlag.ShorterThanPlanned]);
        line.Note.ShouldBe(Written.Note, "a correction says nothing of the note");
        line.Voided.ShouldBeFalse();
    }

    [Fact]
    public void A_void_takes_the_minutes_and_the_status_back_and_leaves_the_record_marked()
    {
        var progress = Given([.. AfterSessionOne, Voided("session-1")]).Progress;

        progress.MinutesDelivered.ShouldBe(0);
        progress.Status.ShouldBe(ModuleStatus.InSegmentOne);
        progress.Sessions.ShouldHaveSingleItem().Voided.ShouldBeTrue();
        progress.Sessions[0].Minutes.ShouldBe(45);
    }

    [Fact]
    public void A_session_recorded_anew_after_a_void_stands_beside_the_voided_one()
    {
        var progress = Given([.. AfterSessionOne, Voided("session-1"), Held(1, "session-1b", 30)]).Progress;

        progress.MinutesDelivered.ShouldBe(30);
        progress.Sessions.Select(s => (s.Session, s.Voided)).ShouldBe([("session-1", true), ("session-1b", false)]);
    }

    [Fact]
    public void An_activity_done_late_is_kept_and_marked()
    {
        var progress = Given([.. AfterSessionOne, Held(2), Completed("A2", Days.Later, late: true)]).Progress;

        progress.Modules[0].Activities.Select(a => (a.Activity, a.Late)).ShouldBe([("A1", false), ("A2", true)]);
    }

    [Fact]
    public void What_records_itself_after_the_session_by_which_it_is_due_is_late() =>
        Given([.. AfterSessionOne, Held(2), Submitted() with { OccurredOn = Days.Later }]).Progress
            .Modules[0].Activities.Single(a => a.Activity == "A4").Late.ShouldBeTrue();

    [Fact]
    public void A_self_assessment_is_submitted_and_debriefed()
    {
        var progress = Given([.. Ranked, Submitted("assessment-2"), new SelfAssessmentDebriefed(Assessment, TheCoach, Days.SessionTwo)]).Progress;

        progress.Assessments.Select(a => (a.Assessment, a.SubmittedOn, a.DebriefedOn)).ShouldBe(
            [(Assessment, Days.BetweenSessions, Days.SessionTwo), ("assessment-2", Days.BetweenSessions, null)]);
        (progress.Assessments[0].Instrument, progress.Assessments[0].InstrumentVersion).ShouldBe(("leadership", 1));
        progress.Assessments[0].Ratings.ShouldBe(Ratings);
    }

    [Fact]
    public void Every_version_of_the_values_statement_is_kept() =>
        Given([.. Ranked, ValuesWritten("YW5ldw==")]).Progress.Development.ValuesStatements.ShouldBe([ValuesWritten("dmFsdWVz"), ValuesWritten("YW5ldw==")]);

    [Fact]
    public void The_priorities_are_those_ranked_last() =>
        Given([.. Ranked, new PrioritiesRanked([Priorities[1]], Days.Later)]).Progress.Priorities.ShouldBe([Priorities[1]]);

    [Fact]
    public void Each_improvement_area_has_its_last_answers() =>
        Given([.. Ranked, Answered("engagement"), Answered("advocacy"), Answered("engagement", "b3RoZXI=")]).Progress
            .Answers.ShouldBe([Answered("advocacy"), Answered("engagement", "b3RoZXI=")]);

    [Fact]
    public void The_status_follows_the_module_from_the_beginning_to_the_end()
    {
        Given(WithCoach).Progress.Status.ShouldBe(ModuleStatus.NotStarted);
        Given([.. WithCoach, Completed("A1", Days.Enrolment)]).Progress.Status.ShouldBe(ModuleStatus.InSegmentOne);
        Given(AfterSessionOne).Progress.Status.ShouldBe(ModuleStatus.InSegmentTwo);
        Given(Finished).Progress.Status.ShouldBe(ModuleStatus.Finished);
    }

    [Fact]
    public void The_last_day_is_the_latest_one_on_which_something_happened_not_the_last_one_recorded() =>
        Given([.. WithCoach, Held(2), Completed("A1", Days.Enrolment)]).Progress.LastOccurredOn.ShouldBe(Days.SessionTwo);

    [Fact]
    public void One_event_made_up_for_demonstration_marks_it_for_good()
    {
        Given(AfterSessionOne).Progress.Demonstration.ShouldBeFalse();
        GivenMadeUp(Enrolled()).Progress.Demonstration.ShouldBeTrue();
        Given(WithCoach).AndMadeUp(TheDirector, Held(1)).And(Held(2)).Progress.Demonstration.ShouldBeTrue();
    }
}
