namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ReviewDevelopmentPlanTests
{
    private static readonly ReviewDevelopmentPlan Review =
        new(Id, "review-1", new(ModuleOne.Id, 2), [new("goal-1", ReviewDecision.Keep)], Days.Later.AddMonths(3), Days.Later);

    private static readonly DevelopmentPlanReviewed Reviewed = new(Plan, "review-1", Review.Session, Review.Decisions, Review.NextReviewOn, Days.Later);

    [Theory]
    [InlineData(ReviewDecision.Keep, null)]
    [InlineData(ReviewDecision.Adjust, null)]
    [InlineData(ReviewDecision.Achieved, true)]
    [InlineData(ReviewDecision.Dropped, false)]
    public void Each_goal_goes_on_or_ends_as_decided(ReviewDecision decision, bool? achieved)
    {
        IReadOnlyList<GoalDecision> decisions = [new("goal-1", decision)];
        Given(Planned).When(Review with { Decisions = decisions }).Then(Reviewed with { Decisions = decisions });
        Given([.. Planned, Reviewed with { Decisions = decisions }]).State.Development.OpenPlan()!.Goals.Select(g => g.End?.Achieved).ShouldBe([achieved]);
    }

    [Fact]
    public void It_may_be_outside_a_session_and_agree_no_next_day() =>
        Given(Planned).When(Review with { Session = null, NextReviewOn = null }).Then(Reviewed with { Session = null, NextReviewOn = null });

    [Fact]
    public void Recording_it_again_appends_nothing() =>
        Given([.. Planned, Reviewed]).When(Review).ThenNothing();

    [Fact]
    public void Reviews_follow_each_other() =>
        Given([.. Planned, Reviewed]).When(Review with { Review = "review-2" }).Then(Reviewed with { Review = "review-2" });

    [Fact]
    public void A_review_that_decides_nothing_is_refused() =>
        Given(Planned).When(Review with { Decisions = [] }).ThenRejected(Rejection.DecisionsIncomplete);

    [Fact]
    public void Two_decisions_about_one_goal_are_refused() =>
        Given(Planned).When(Review with { Decisions = [.. Review.Decisions, new("goal-1", ReviewDecision.Dropped)] }).ThenRejected(Rejection.DecisionsIncomplete);

    [Fact]
    public void A_goal_that_the_plan_does_not_have_or_that_ended_is_refused()
    {
        Given(Planned).When(Review with { Decisions = [new("goal-9", ReviewDecision.Keep)] }).ThenRejected(Rejection.GoalNotInPlan);
        Given([.. Planned, new PlanItemDropped(Plan, "goal-1", Written.Reason, Days.Later)]).When(Review).ThenRejected(Rejection.GoalNotInPlan);
    }

    [Fact]
    public void A_next_review_that_is_not_later_is_refused() =>
        Given(Planned).When(Review with { NextReviewOn = Days.Later }).ThenRejected(Rejection.NextReviewNotLater);

    [Fact]
    public void A_session_that_is_not_planned_is_refused() =>
        Given(Planned).When(Review with { Session = new(ModuleOne.Id, 3) }).ThenRejected(Rejection.SessionNotInModule);

    [Fact]
    public void Without_an_open_plan_there_is_nothing_to_review() =>
        Given([.. Planned, PlanClosed()]).When(Review).ThenRejected(Rejection.PlanNotCreated);
}
