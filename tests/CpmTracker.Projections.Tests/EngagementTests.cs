namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections.Tests.Laws;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

/// <summary>Who was responsible when, what waits, and what the sessions departed from, as known now.</summary>
public class EngagementTests
{
    [Fact]
    public void Who_was_responsible_is_known_of_each_moment_across_a_reassignment_and_a_transfer() =>
        Given([.. AfterSessionOne, Reassigned(), Transferred(Sacramento, LosAngeles)]).Progress.Responsible().ShouldBe(
        [
            new(TheCoach, Sacramento, Days.Enrolment, Days.BetweenSessions.AddDays(-1)),
            new(NextCoach, Sacramento, Days.BetweenSessions, Days.Later.AddDays(-1)),
            new(NextCoach, LosAngeles, Days.Later, null),
        ]);

    [Fact]
    public void After_the_coaching_was_closed_nobody_is_responsible() =>
        Given([.. AfterSessionOne, new CoachingEngagementClosed(TheCoach, ClosingReason.Completed, Days.BetweenSessions)]).Progress.Responsible().ShouldBe(
        [
            new(TheCoach, Sacramento, Days.Enrolment, Days.BetweenSessions),
            new(null, Sacramento, Days.BetweenSessions.AddDays(1), null),
        ]);

    [Fact]
    public void The_times_of_responsibility_follow_each_other_without_gap_or_overlap() => Histories.Obey(history =>
    {
        foreach (var view in history.Streams.Where(s => s.StartsWith("director-", StringComparison.Ordinal)).Select(s => Folded(history, s)).OfType<DirectorProgress>())
        {
            var periods = view.Responsible();
            periods[0].From.ShouldBe(view.Posts[0].From);
            periods[^1].Until.ShouldBe(view.WithdrawnOn);
            foreach (var (period, next) in periods.Zip(periods.Skip(1)))
            {
                period.Until.ShouldBe(next.From.AddDays(-1));
                (period.Coach, period.County).ShouldNotBe((next.Coach, next.County));
            }
        }
    });

    [Fact]
    public void The_flags_of_a_session_follow_when_an_earlier_one_is_voided_or_moved()
    {
        var held = new[] { SessionFlag.OutOfOrder };
        Flags([.. AfterSessionOne, Held(2)]).ShouldBeEmpty();
        Flags([.. AfterSessionOne, Held(2), Voided("session-1")]).ShouldBe(held);
        Flags([.. AfterSessionOne, Held(2), Corrected("session-1", 45, Days.SessionTwo.AddDays(1))]).ShouldBe(held);
        Flags([.. AfterSessionOne, Held(2), Corrected("session-1", 45, Days.SessionTwo.AddDays(1)), Corrected("session-1", 45, Days.SessionOne)]).ShouldBeEmpty();
        Given([.. AfterSessionOne, Held(2), Voided("session-1")]).Progress.Sessions[1].FlagsRecorded.ShouldBeEmpty();

        IReadOnlyList<SessionFlag> Flags(IDirectorEvent[] events) => Given(events).Progress.Sessions[1].Flags;
    }

    [Fact]
    public void What_waits_is_listed_for_a_coach_who_takes_over() =>
        Given([.. AfterSessionOne, Submitted(), new AssignmentGiven(ModuleOne.Id, 1, ["A2", "X1", "X2"], ModuleOne.Id, 2, Days.SessionOne), Scheduled(2, default)]).Progress.Open()
            .ShouldBe(
            [
                new(OpenItemKind.SessionToHold, ModuleOne.Id, 2, null),
                new(OpenItemKind.ActivityToDo, ModuleOne.Id, 2, "A2"),
                new(OpenItemKind.ActivityToDo, ModuleOne.Id, 2, "A3"),
                new(OpenItemKind.ActivityToDo, ModuleOne.Id, 2, "A5"),
                new(OpenItemKind.ActivityToDo, ModuleOne.Id, 2, "A6"),
                new(OpenItemKind.ActivityToDo, ModuleOne.Id, 2, "A7"),
                new(OpenItemKind.AssignmentToDo, ModuleOne.Id, 2, "X1"),
                new(OpenItemKind.AssignmentToDo, ModuleOne.Id, 2, "X2"),
                new(OpenItemKind.AssessmentToDebrief, null, null, Assessment),
            ]);

    [Fact]
    public void Nothing_waits_of_a_director_who_withdrew() => Given([.. AfterSessionOne, Withdrew()]).Progress.Open().ShouldBeEmpty();

    [Fact]
    public void A_coach_with_more_directors_than_agreed_is_flagged_and_keeps_them()
    {
        var caseload = Given(new CoachRegistered(TheCoach, 1, Days.Enrolment)).And(AfterSessionOne);
        caseload.Caseload().OverCapacity().ShouldBeFalse();
        caseload.AndDirector("director-0", WithCoach).Caseload().OverCapacity().ShouldBeTrue();
        Given(new CoachRegistered(TheCoach, null, Days.Enrolment)).And(AfterSessionOne).AndDirector("director-0", WithCoach).Caseload().OverCapacity().ShouldBeFalse();
    }

    [Fact]
    public void Who_closed_the_coaching_has_no_coach_and_the_coach_one_director_less()
    {
        var history = Given([.. AfterSessionOne, new CoachingEngagementClosed(TheCoach, ClosingReason.DirectorsWish, Days.Later)]);
        history.Progress.Coach.ShouldBeNull();
        (history.Caseload().ActiveDirectors(), history.Caseload().MinutesDelivered()).ShouldBe((0, 45));
    }

    [Fact]
    public void Consents_are_those_in_force() =>
        Given([.. WithCoach, new SharingConsentGiven(SharingScope.Auditor, Days.Enrolment), new SharingConsentGiven(SharingScope.NextCoach, Days.Later), new SharingConsentWithdrawn(SharingScope.Auditor, Days.Later)])
            .Progress.Concerned().Shared.ShouldBe([SharingScope.NextCoach]);

    private static DirectorProgress? Folded(Language.History history, string stream) =>
        history.Events(stream).Aggregate((DirectorProgress?)null, (view, e) => DirectorProgress.Fold(view, stream, e));
}
