namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.CountyStory;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

public class CoachCaseloadTests
{
    private static CoachRegistered RegisteredWith(int? capacity, DateOnly on) => new(TheCoach, capacity, on);

    [Fact]
    public void A_coach_is_registered_and_has_no_directors_yet()
    {
        var caseload = Given(RegisteredWith(12, Days.Enrolment)).Caseload();

        (caseload.Id, caseload.Capacity, caseload.RegisteredOn, caseload.StoodDownOn).ShouldBe((TheCoach, 12, Days.Enrolment, null));
        (caseload.ActiveDirectors(), caseload.MinutesDelivered()).ShouldBe((0, 0));
    }

    [Fact]
    public void Who_stands_down_keeps_the_directors()
    {
        var caseload = Given(RegisteredWith(12, Days.Enrolment)).And(AfterSessionOne).And(new CoachStoodDown(TheCoach, Days.Later)).Caseload();

        caseload.StoodDownOn.ShouldBe(Days.Later);
        caseload.ActiveDirectors().ShouldBe(1);
    }

    [Fact]
    public void Who_is_registered_anew_is_active_again_and_since_the_first_day()
    {
        var caseload = Given(RegisteredWith(12, Days.Enrolment), new CoachStoodDown(TheCoach, Days.Later), RegisteredWith(null, Days.MuchLater)).Caseload();

        (caseload.Capacity, caseload.RegisteredOn, caseload.StoodDownOn).ShouldBe((null, Days.Enrolment, null));
    }

    [Fact]
    public void An_assigned_director_is_listed_with_where_they_stand() =>
        Given([.. AfterSessionOne, Completed("A2", Days.Later)]).Caseload().Directors.ShouldHaveSingleItem().ShouldBeStoredAs(
            new(TheDirector, true, Sacramento, ModuleStatus.InSegmentTwo, 45, 45, ModuleOne.MinutesPlanned, Days.Later)
            {
                Modules = [new(ModuleOne.Id, ModuleStatus.InSegmentTwo, 2, Days.Enrolment, Days.Enrolment, Days.SessionOne, null)],
            });

    [Fact]
    public void A_director_who_pauses_is_marked_and_stays_assigned()
    {
        var line = Given([.. AfterSessionOne, new ParticipationPaused(PauseReason.Leave, Days.Later)]).Caseload().Directors.ShouldHaveSingleItem();

        (line.Paused, line.Assigned).ShouldBe((true, true));
    }

    [Fact]
    public void A_director_without_a_coach_is_on_nobodys_list() => Given(Enrolled()).InOneBatch.Coaches.ShouldBeEmpty();

    [Fact]
    public void After_a_reassignment_each_coach_has_the_minutes_that_they_delivered()
    {
        var history = Given([.. AfterSessionOne, Reassigned(), Held(2, coach: NextCoach)]);

        var before = history.Caseload(TheCoach);
        (before.ActiveDirectors(), before.MinutesDelivered()).ShouldBe((0, 45));
        var after = history.Caseload(NextCoach);
        (after.ActiveDirectors(), after.MinutesDelivered()).ShouldBe((1, 60));
        before.Directors.Concat(after.Directors).ShouldAllBe(d => d.MinutesDelivered == 105);
    }

    [Fact]
    public void A_reassignment_that_comes_in_one_batch_with_the_rest_reaches_both_coaches()
    {
        var history = Given([.. AfterSessionOne, Reassigned(), Held(2, coach: NextCoach)]);

        history.InOneBatch.Coaches.ShouldBeStoredAs(FoldedViews.Of(history.Events()).Coaches);
    }

    [Fact]
    public void A_correction_made_after_the_reassignment_changes_the_minutes_of_the_coach_who_held_the_session()
    {
        var history = Given([.. AfterSessionOne, Reassigned(), Corrected("session-1", 20)]);

        history.Caseload(TheCoach).MinutesDelivered().ShouldBe(20);
        history.Caseload(NextCoach).MinutesDelivered().ShouldBe(0);
    }

    [Fact]
    public void A_voided_session_counts_no_longer() => Given([.. AfterSessionOne, Voided("session-1")]).Caseload().MinutesDelivered().ShouldBe(0);

    [Fact]
    public void A_director_who_withdrew_is_not_active_and_the_minutes_stay()
    {
        var caseload = Given([.. AfterSessionOne, Withdrew()]).Caseload();

        (caseload.ActiveDirectors(), caseload.MinutesDelivered()).ShouldBe((0, 45));
    }

    [Fact]
    public void A_director_who_moves_keeps_the_coach_and_shows_the_new_county() =>
        Given([.. AfterSessionOne, Transferred(Sacramento, LosAngeles)]).Caseload().Directors.ShouldHaveSingleItem().County.ShouldBe(LosAngeles);

    [Fact]
    public void Directors_stand_by_id_and_their_minutes_add_up()
    {
        var caseload = Given(AfterSessionOne).AndDirector("director-0", [.. WithCoach, Held(1, minutes: 30)]).Caseload();

        caseload.Directors.Select(d => d.Director).ShouldBe(["director-0", TheDirector]);
        (caseload.ActiveDirectors(), caseload.MinutesDelivered()).ShouldBe((2, 75));
    }

    [Fact]
    public void Anything_made_up_for_demonstration_marks_it_the_coachs_own_or_a_directors()
    {
        Given(RegisteredWith(12, Days.Enrolment)).And(AfterSessionOne).Caseload().Demonstration.ShouldBeFalse();
        GivenMadeUp(RegisteredWith(12, Days.Enrolment)).Caseload().Demonstration.ShouldBeTrue();
        Given(RegisteredWith(12, Days.Enrolment)).AndMadeUp(TheDirector, WithCoach).Caseload().Demonstration.ShouldBeTrue();
    }
}
