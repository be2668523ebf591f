namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class SeveralModulesTests
{
    private static readonly ModuleStarted Eight = new(ModuleEight.Plan, Days.SessionTwo);

    private static readonly IDirectorEvent[] EightDone =
        [.. Finished, Eight, Completed("A1", Days.Later) with { Module = ModuleEight.Id }, Held(1, "session-8") with { Module = ModuleEight.Id, OccurredOn = Days.MuchLater }];

    [Fact]
    public void Each_module_has_its_own_standing_with_its_days() => Given(EightDone).County().Directors.ShouldHaveSingleItem().Modules.ShouldBe(
    [
        new(ModuleOne.Id, ModuleStatus.Finished, null, Days.Enrolment, Days.Enrolment, Days.SessionOne, Days.SessionTwo),
        new(ModuleEight.Id, ModuleStatus.Finished, null, Days.SessionTwo, Days.Later, Days.MuchLater, Days.MuchLater),
    ]);

    [Fact]
    public void By_its_days_it_can_be_told_where_a_director_stood_on_any_day()
    {
        var module = Given(Finished).County().Directors[0].Modules[0];

        module.On(Days.Enrolment.AddDays(-1)).ShouldBe(ModuleStatus.NotStarted);
        module.On(Days.Enrolment).ShouldBe(ModuleStatus.InSegmentOne);
        module.On(Days.SessionOne).ShouldBe(ModuleStatus.InSegmentTwo);
        module.On(Days.SessionTwo).ShouldBe(ModuleStatus.Finished);
    }

    [Fact]
    public void Directors_are_counted_by_module_and_who_has_not_started_it_stands_at_the_beginning()
    {
        var statewide = Given(Registered()).And(EightDone).AndDirector(OtherDirector, Enrolled(appointment: Appointment.Acting)).Statewide;

        statewide.DirectorsAt(ModuleStatus.Finished, ModuleEight.Id).ShouldBe(1);
        statewide.DirectorsAt(ModuleStatus.NotStarted, ModuleEight.Id).ShouldBe(1);
        statewide.DirectorsAt(ModuleStatus.NotStarted, "module-2").ShouldBe(2);
        foreach (var status in Enum.GetValues<ModuleStatus>()) statewide.DirectorsAt(status, ModuleOne.Id).ShouldBe(statewide.DirectorsAt(status));
    }

    [Fact]
    public void What_is_next_stands_in_the_order_in_which_it_is_due_with_the_time_agreed()
    {
        var at = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(-8));
        var steps = Given([.. AfterSessionOne, Completed("A2", Days.BetweenSessions), Scheduled(2, at), Eight]).Progress.NextSteps();

        steps.Select(s => (s.Module, s.Missing.Words(), s.BySession, s.By, s.Overdue)).ShouldBe(
        [
            (ModuleOne.Id, "activity A3", 2, at, false), (ModuleOne.Id, "activity A4", 2, at, false), (ModuleOne.Id, "activity A5", 2, at, false),
            (ModuleOne.Id, "activity A6", 2, at, false), (ModuleOne.Id, "activity A7", 2, at, false), (ModuleOne.Id, "coaching session 2", 2, at, false),
            (ModuleEight.Id, "activity A1", 1, null, false), (ModuleEight.Id, "coaching session 1", 1, null, false),
        ]);
    }

    [Fact]
    public void What_is_missing_after_its_session_is_overdue_but_not_in_a_pause()
    {
        IDirectorEvent[] late = [.. WithCoach, Held(1)];
        Given(late).Progress.NextSteps()[0].Overdue.ShouldBeTrue();

        var pausing = Given([.. late, new ParticipationPaused(PauseReason.Leave, Days.Later)]).Progress;
        pausing.Paused.ShouldBeTrue();
        pausing.NextSteps().ShouldAllBe(s => !s.Overdue && s.By == null);
        Given([.. late, new ParticipationPaused(PauseReason.Leave, Days.Later), new ParticipationResumed(ResumeReason.Agreed, Days.MuchLater)]).Progress.NextSteps()[0].Overdue.ShouldBeTrue();
    }

    [Fact]
    public void Who_has_left_has_nothing_to_do() => Given([.. WithCoach, Withdrew()]).Progress.NextSteps().ShouldBeEmpty();

    [Fact]
    public void Who_returns_is_in_the_programme_again_where_they_stopped()
    {
        var progress = Given([.. AfterSessionOne, Withdrew(), Returned(LosAngeles, Days.MuchLater)]).Progress;

        (progress.WithdrawnOn, progress.County, progress.Status, progress.EnrolledOn).ShouldBe((null, LosAngeles, ModuleStatus.InSegmentTwo, Days.Enrolment));
        progress.Posts.ShouldBe([new(Sacramento, Appointment.New, Days.Enrolment, Days.Later), new(LosAngeles, Appointment.New, Days.MuchLater)]);
    }
}
