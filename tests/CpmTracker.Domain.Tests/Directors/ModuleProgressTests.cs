namespace CpmTracker.Domain.Tests.Directors;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ModuleProgressTests
{
    private static readonly IDirectorEvent A1 = Completed("A1", Days.Enrolment);
    private static readonly IDirectorEvent One = Held(1);

    private static readonly IDirectorEvent[] SegmentTwo =
    [
        Completed("A2", Days.BetweenSessions),
        Completed("A3", Days.BetweenSessions),
        Submitted(),
        new PrioritiesRanked(Priorities, Days.BetweenSessions),
        new ValuesStatementWritten(Written.Text("dmFsdWVz"), Days.BetweenSessions),
        Held(2),
        PlanCreated(),
    ];

    [Fact]
    public void Enrolment_a_coach_and_an_appointment_do_not_start_the_module() =>
        After(Enrolled(), new CoachAssigned(TheCoach, Days.Enrolment), Scheduled(1, default)).Status().ShouldBe(ModuleStatus.NotStarted);

    [Fact]
    public void Anything_of_the_module_starts_it()
    {
        foreach (var first in (IDirectorEvent[])[A1, One, .. SegmentTwo]) After(first).Status().ShouldBe(ModuleStatus.InSegmentOne, first.ToString());
    }

    [Fact]
    public void The_first_segment_takes_its_session_and_its_activity_in_either_order()
    {
        After(A1, One).Status().ShouldBe(ModuleStatus.InSegmentTwo);
        After(One, A1).Status().ShouldBe(ModuleStatus.InSegmentTwo);
    }

    [Fact]
    public void The_module_is_finished_by_whatever_comes_last()
    {
        IDirectorEvent[] all = [A1, One, .. SegmentTwo];
        foreach (var last in all)
        {
            IDirectorEvent[] others = [.. all.Where(e => e != last)];
            After(others).Status().ShouldNotBe(ModuleStatus.Finished, $"without {last}");
            After([.. others, last]).Status().ShouldBe(ModuleStatus.Finished, $"with {last} at the end");
        }
    }

    [Fact]
    public void All_of_the_second_segment_without_the_first_is_still_the_first() =>
        After(SegmentTwo).Status().ShouldBe(ModuleStatus.InSegmentOne);

    [Fact]
    public void In_whatever_order_the_sessions_stand_by_number() =>
        After(Held(2), Held(1)).Sessions.Select(s => s.Number).ShouldBe([1, 2]);

    [Fact]
    public void Voiding_a_session_takes_the_module_back()
    {
        IDirectorEvent[] all = [A1, One, .. SegmentTwo];
        After([.. all, new CoachingSessionVoided("session-2", 8, Written.Reason, Days.Later)]).Status().ShouldBe(ModuleStatus.InSegmentTwo);
        After([.. all, new CoachingSessionVoided("session-1", 2, Written.Reason, Days.Later)]).Status().ShouldBe(ModuleStatus.InSegmentOne);
    }

    [Fact]
    public void The_only_session_voided_is_not_started() =>
        After(One, new CoachingSessionVoided("session-1", 1, Written.Reason, Days.Later)).Status().ShouldBe(ModuleStatus.NotStarted);

    [Fact]
    public void Withdrawing_and_moving_change_nothing() =>
        After(A1, One, new DirectorTransferred(TheCounty, OtherCounty, Appointment.New, Days.Later), Withdrew()).ShouldBeStoredAs(After(A1, One));

    [Fact]
    public void An_activity_that_is_not_required_holds_nothing_up()
    {
        var plan = new ModulePlan("module-9", null, [new(1, [], [new("B1", true, DuePoint.None), new("B2", false, DuePoint.None)])]);
        ModuleProgress.Of(plan, Days.Enrolment).With(Completed("B1", Days.Later) with { Module = "module-9" }).Status().ShouldBe(ModuleStatus.Finished);
    }

    [Fact]
    public void A_module_whose_segments_are_not_known_is_not_finished_by_what_is_done()
    {
        var unknown = ModuleProgress.Of(new ModulePlan("module-2", null, []), Days.Enrolment);
        unknown.Status().ShouldBe(ModuleStatus.NotStarted);
        unknown.With(Held(1) with { Module = "module-2" }).Status().ShouldBe(ModuleStatus.InSegmentOne);
    }

    [Fact]
    public void One_record_completes_every_activity_that_it_stands_for()
    {
        var plan = new ModulePlan(
            "module-9",
            null,
            [new(1, [], [new("B1", true, DuePoint.None, DoneBy.WritingValuesStatement), new("B2", true, DuePoint.None, DoneBy.WritingValuesStatement)])]);
        ModuleProgress.Of(plan, Days.Enrolment).With(new ValuesStatementWritten(Written.Note, Days.Later)).Status().ShouldBe(ModuleStatus.Finished);
    }

    [Fact]
    public void An_activity_counts_once_from_when_it_was_first_done() =>
        After(Submitted("a"), Submitted("b") with { OccurredOn = Days.Later }).Activities.ShouldBe([new("A4", Days.BetweenSessions, false)]);

    [Fact]
    public void What_records_itself_is_late_after_its_closing_session() =>
        After(Held(1), Held(2), Submitted() with { OccurredOn = Days.SessionTwo.AddDays(1) }).Activities
            .ShouldBe([new("A4", Days.SessionTwo.AddDays(1), true)]);

    [Fact]
    public void What_records_itself_is_in_time_on_the_day_of_its_closing_session() =>
        After(Held(1), Held(2), PlanCreated()).Activities.ShouldBe([new("A7", Days.SessionTwo, false)]);

    [Fact]
    public void What_was_late_is_done_all_the_same() =>
        After(One, Completed("A1", Days.Later, late: true)).Status().ShouldBe(ModuleStatus.InSegmentTwo);

    [Fact]
    public void Minutes_delivered_are_those_of_the_sessions_in_force_as_corrected()
    {
        After().MinutesDelivered().ShouldBe(0);
        After(Held(1), Held(2)).MinutesDelivered().ShouldBe(105);
        After(Held(1), Held(2), new CoachingSessionCorrected("session-1", 1, Days.SessionOne, 30, SessionMode.Video, [], Written.Reason, Days.Later))
            .MinutesDelivered().ShouldBe(90);
        After(Held(1), Held(2), new CoachingSessionVoided("session-2", 2, Written.Reason, Days.Later)).MinutesDelivered().ShouldBe(45);
    }

    [Fact]
    public void A_correction_of_a_session_that_is_not_in_force_changes_nothing() =>
        After(new CoachingSessionCorrected("session-1", 1, Days.SessionOne, 30, SessionMode.Video, [], Written.Reason, Days.Later)).Sessions.ShouldBeEmpty();

    [Fact]
    public void Minutes_planned_are_the_most_that_the_sessions_come_to()
    {
        After().MinutesPlanned().ShouldBe(105);
        ModuleProgress.Of(new("module-2", null, [new(1, [new(1, null, null)], [])]), Days.Enrolment).MinutesPlanned().ShouldBe(0);
    }

    [Theory]
    [InlineData(DueKind.Before, false, true)]
    [InlineData(DueKind.During, false, true)]
    [InlineData(DueKind.After, false, false)]
    [InlineData(DueKind.None, false, false)]
    public void Late_is_after_the_day_of_the_closing_session(DueKind kind, bool onTheDay, bool onTheDayAfter)
    {
        var due = new DuePoint(kind, kind == DueKind.None ? null : 1);
        After(One).IsLate(due, Days.SessionOne).ShouldBe(onTheDay);
        After(One).IsLate(due, Days.SessionOne.AddDays(1)).ShouldBe(onTheDayAfter);
    }

    private static ModuleProgress After(params IDirectorEvent[] happened) =>
        happened.Aggregate(ModuleProgress.Of(ModuleOne.Plan, Days.Enrolment), (progress, e) => progress.With(e));
}
