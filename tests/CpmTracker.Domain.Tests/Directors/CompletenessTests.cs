namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class CompletenessTests
{
    [Fact]
    public void At_the_beginning_everything_is_missing_in_the_order_of_the_plan() =>
        After().Missing().Select(m => $"{m.Segment} {m.Words()}").ShouldBe(
        [
            "1 coaching session 1", "1 activity A1", "2 coaching session 2",
            "2 activity A2", "2 activity A3", "2 activity A4", "2 activity A5", "2 activity A6", "2 activity A7",
        ]);

    [Fact]
    public void Before_a_session_are_the_sessions_before_it_and_what_is_due_by_then()
    {
        After().MissingBefore(1).Select(m => m.Words()).ShouldBe(["activity A1"]);
        After(Held(1), Completed("A2", Days.BetweenSessions)).MissingBefore(2).Select(m => m.Words())
            .ShouldBe(["activity A1", "activity A3", "activity A4", "activity A5", "activity A6"]);
        After().MissingBefore(2).Select(m => m.Words()).ShouldContain("coaching session 1");
        After().MissingBefore(3).Select(m => m.Words()).ShouldContain("activity A7");
    }

    [Fact]
    public void What_is_not_required_is_never_missing() => ModuleProgress.Of(ModuleEight.Plan, Days.Enrolment).Missing().ShouldNotContain(m => m.Id == "A2");

    [Fact]
    public void The_segment_under_way_is_the_first_that_is_not_complete()
    {
        After().Segment().ShouldBeNull();
        After(Held(1)).Segment().ShouldBe(1);
        After(Held(1), Completed("A1", Days.Enrolment)).Segment().ShouldBe(2);

        var three = ModuleProgress.Of(new("module-7", null, [Short(1), Short(2), Short(3)]), Days.Enrolment);
        var two = three.With(Held(1) with { Module = "module-7" }).With(Held(2) with { Module = "module-7" });
        (two.Status(), two.Segment()).ShouldBe((ModuleStatus.InSegmentTwo, 3));
    }

    [Fact]
    public void A_segment_of_which_nothing_is_known_takes_the_coachs_word()
    {
        var unknown = ModuleProgress.Of(new("module-9", 180, [new(1, [], [])]), Days.Enrolment);

        unknown.Missing().ShouldBe([new(MissingKind.Completion, 1, "")]);
        unknown.Status().ShouldBe(ModuleStatus.NotStarted);
        unknown.With(new SegmentCompleted("module-9", 1, Days.Later)).Status().ShouldBe(ModuleStatus.Finished);
        unknown.With(new ModuleCompleted("module-9", Days.Later)).FinishedOn().ShouldBe(Days.Later);
    }

    [Fact]
    public void A_segment_is_done_on_the_day_of_the_last_thing_that_it_asks()
    {
        var first = ModuleOne.Plan.Segments[0];
        After(Held(1)).DoneOn(first).ShouldBeNull();
        After(Held(1), Completed("A1", Days.Enrolment)).DoneOn(first).ShouldBe(Days.SessionOne);
        After(Held(1), Completed("A1", Days.Later)).DoneOn(first).ShouldBe(Days.Later);
        After(Held(1), Completed("A1", Days.Enrolment)).BegunOn().ShouldBe(Days.Enrolment);
    }

    [Fact]
    public void Reading_and_an_attested_objective_begin_a_module()
    {
        After(new ReadingTimeLogged("r1", ModuleOne.Id, 1, 30, Days.Enrolment)).Status().ShouldBe(ModuleStatus.InSegmentOne);
        After(new LearningObjectiveAttested(ModuleOne.Id, "LO-S1", Attester.Coach, Days.Enrolment)).Status().ShouldBe(ModuleStatus.InSegmentOne);
    }

    [Fact]
    public void An_activity_is_open_then_overdue_then_late()
    {
        var a2 = ModuleOne.Plan.Segments[1].Activities[0];
        After(Held(1)).TimelinessOf(a2).ShouldBe(Timeliness.Open);
        After(Held(1), Held(2)).TimelinessOf(a2).ShouldBe(Timeliness.Overdue);
        After(Held(1), Held(2), Completed("A2", Days.Later, late: true)).TimelinessOf(a2).ShouldBe(Timeliness.Late);
        After(Held(1), Completed("A2", Days.BetweenSessions), Held(2)).TimelinessOf(a2).ShouldBe(Timeliness.InTime);
    }

    [Fact]
    public void Whether_it_was_late_is_told_by_what_is_known_now()
    {
        var a2 = ModuleOne.Plan.Segments[1].Activities[0];
        var recordedBeforeTheSession = After(Held(1), Completed("A2", Days.BetweenSessions), Held(2, on: Days.SessionOne));

        recordedBeforeTheSession.Done(a2)!.Late.ShouldBeFalse("the session was not recorded then");
        recordedBeforeTheSession.TimelinessOf(a2).ShouldBe(Timeliness.Late);
        recordedBeforeTheSession.With(new CoachingSessionCorrected("session-2", 3, Days.SessionTwo, 60, SessionMode.Video, [], Written.Reason, Days.Later))
            .TimelinessOf(a2).ShouldBe(Timeliness.InTime);
    }

    private static SegmentPlan Short(int number) => new(number, [new(number, null, null)], []);

    private static ModuleProgress After(params IDirectorEvent[] happened) =>
        happened.Aggregate(ModuleProgress.Of(ModuleOne.Plan, Days.Enrolment), (progress, e) => progress.With(e));
}
