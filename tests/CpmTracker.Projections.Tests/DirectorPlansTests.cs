namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using static CpmTracker.Projections.Tests.Fixtures.DirectorStory;
using static CpmTracker.Projections.Tests.Language.History;

/// <summary>The plans in <see cref="DirectorProgress"/>. The plan is created by the last event of <see cref="Finished"/>; what follows stands at the versions after it.</summary>
public class DirectorPlansTests
{
    private static readonly long Created = Finished.Length;
    private static readonly PlanAction Action = new("action-1", "goal-1", Written.Text("ZG8="), Days.MuchLater, Written.Text("aGVscA=="));
    private static readonly BehaviorTrial Trial = new("trial-1", "LB-4", Written.Text("c2V0"), Days.Later, new(ModuleOne.Id, 2));

    [Fact]
    public void A_plan_begins_with_its_goals() => Plan().ShouldBeStoredAs(
        new DevelopmentPlan(DirectorStory.Plan, Assessment, 2, TheCoach, Days.SessionTwo) { Goals = [new(Goals[0], null)] });

    [Fact]
    public void A_revision_replaces_the_goals_and_keeps_the_day_of_creation() =>
        Plan(new DevelopmentPlanRevised(DirectorStory.Plan, 1, OtherGoals, Written.Reason, Days.Later)).ShouldBeStoredAs(
            new DevelopmentPlan(DirectorStory.Plan, Assessment, 2, TheCoach, Days.SessionTwo)
            {
                Goals = [new(OtherGoals[0], null)], Revision = 1, RevisedOn = Days.Later, Reason = Written.Reason,
            });

    [Fact]
    public void An_action_step_has_its_reports_and_its_end() =>
        Plan(
            new PlanActionAdded(DirectorStory.Plan, Action, Days.SessionTwo),
            new PlanActionProgressReported(DirectorStory.Plan, "action-1", PlanActionStatus.HeldUp, Written.Note, Days.Later),
            new PlanItemDropped(DirectorStory.Plan, "action-1", Written.Reason, Days.MuchLater)).Actions.ShouldHaveSingleItem().ShouldBeStoredAs(
            new ActionInPlan(Action, Days.SessionTwo, Created + 1)
            {
                Reports = [new(PlanActionStatus.HeldUp, Written.Note, Days.Later, Created + 2)],
                End = new(false, Written.Reason, Days.MuchLater, Created + 3),
            });

    [Fact]
    public void A_trial_has_its_report() =>
        Plan(
            new BehaviorTrialPlanned(DirectorStory.Plan, Trial, Days.SessionTwo),
            new BehaviorTrialReported(DirectorStory.Plan, "trial-1", TrialOutcome.Worked, Written.Note, Days.Later)).Trials.ShouldHaveSingleItem().ShouldBeStoredAs(
            new TrialInPlan(Trial, Days.SessionTwo, Created + 1) { Report = new(TrialOutcome.Worked, Written.Note, Days.Later, Created + 2) });

    [Fact]
    public void A_review_ends_the_goals_that_it_finds_achieved()
    {
        var plan = Plan(new DevelopmentPlanReviewed(DirectorStory.Plan, "review-1", new(ModuleOne.Id, 2), [new("goal-1", ReviewDecision.Achieved)], null, Days.Later));

        plan.Reviews.ShouldHaveSingleItem().ShouldBeStoredAs(
            new PlanReview("review-1", new(ModuleOne.Id, 2), [new("goal-1", ReviewDecision.Achieved)], null, Days.Later, Created + 1));
        plan.Goals.ShouldHaveSingleItem().End.ShouldBe(new PlanItemEnd(true, null, Days.Later, Created + 1));
    }

    [Fact]
    public void Commitments_stand_in_the_plan() =>
        Plan(new RediCommitmentRecorded(DirectorStory.Plan, "commitment-1", Written.Note, Days.Later)).Commitments
            .ShouldBe([new("commitment-1", Written.Note, Days.Later, Created + 1)]);

    [Fact]
    public void A_closed_plan_stays_beside_that_of_the_next_cycle()
    {
        var plans = Given([.. Finished, new DevelopmentPlanClosed(DirectorStory.Plan, Written.Note, Days.Later), PlanCreated() with { Plan = "plan-2" }]).Progress.Development.Plans;

        plans.Select(p => (p.Plan, p.ClosedOn, p.Summary)).ShouldBe([(DirectorStory.Plan, Days.Later, Written.Note), ("plan-2", null, null)]);
    }

    [Fact]
    public void What_is_voided_is_gone_from_the_view() =>
        Plan(new PlanActionAdded(DirectorStory.Plan, Action, Days.SessionTwo), new DevelopmentRecordVoided(Created + 1, Written.Reason, Days.Later)).Actions.ShouldBeEmpty();

    [Fact]
    public void A_retired_priority_is_kept_with_its_reason()
    {
        PriorityRetired retired = new("engagement", Written.Reason, Days.Later);
        Given([.. Ranked, retired, new PrioritiesRanked([Priorities[1] with { Rank = 1 }], Days.Later)]).Progress.Development.Retired.ShouldBe([retired]);
    }

    private static DevelopmentPlan Plan(params IDirectorEvent[] happened) => Given([.. Finished, .. happened]).Progress.Development.Plans.ShouldHaveSingleItem();
}
