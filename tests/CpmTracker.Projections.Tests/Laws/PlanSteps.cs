namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain.Development;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.DirectorSteps;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands about directors' areas and plans.</summary>
internal static class PlanSteps
{
    private static readonly Gen<string> Area = Gen.Elements("engagement", "advocacy", "teaming");
    private static readonly Gen<string> Goal = Gen.Elements("goal-1", "goal-2");
    private static readonly Gen<string> Action = Gen.Elements("action-1", "action-2");
    private static readonly Gen<string> Trial = Gen.Elements("trial-1", "trial-2");

    public static Gen<Step> Any { get; } = Gen.Frequency(
        (2, Start), (2, SubmitOther), (3, Identify), (1, Retire), (4, Add), (6, Act), (5, Progress), (4, Try), (4, Report), (5, Review), (2, Achieve), (2, Drop), (2, Commit),
        (1, Close), (12, Void));

    private static Gen<Step> Start => from director in SomeDirector from day in Day select Of(new StartSelfAssessment(director, DirectorStory.Instrument, day));

    private static Gen<Step> SubmitOther =>
        from director in SomeDirector from perspective in Any<AssessmentPerspective>() from rating in Gen.Choose(1, 5) from day in Day
        select Of(new SubmitPerspectiveAssessment(
            director, $"assessment-{perspective}", perspective, DirectorStory.Instrument, [new("i1", rating), new("i2", 2), new("i3", null)], day));

    private static Gen<Step> Identify =>
        from director in SomeDirector from area in Area from id in Gen.Elements("assessment-1", "assessment-2") from day in Day
        select Of(new IdentifyImprovementArea(director, area, area == "engagement" ? ["LB-4"] : [], DirectorStory.Behaviors, id, day));

    private static Gen<Step> Retire =>
        from director in SomeDirector from area in Area from reason in Text from day in Day select Of(new RetirePriority(director, area, reason, day));

    private static Gen<Step> Add =>
        from director in SomeDirector from goal in Goal from area in Area from text in Text from day in Day
        select Of(new AddPlanGoal(director, new(goal, area, text, null, null), day));

    private static Gen<Step> Act =>
        from director in SomeDirector from id in Action from goal in Goal from text in Text from target in Day.Maybe() from day in Day
        select Of(new AddPlanAction(director, new(id, goal, text, target, null), day));

    private static Gen<Step> Progress =>
        from director in SomeDirector from id in Action from status in Any<PlanActionStatus>() from note in Text.OrNull() from day in Day
        select Of(new ReportPlanActionProgress(director, id, status, note, day));

    private static Gen<Step> Try =>
        from director in SomeDirector from id in Trial from setting in Text from planned in Day from number in Gen.Choose(1, 2) from day in Day
        select Of(new PlanBehaviorTrial(director, new(id, "LB-10", setting, planned, new(ModuleOne.Id, number)), DirectorStory.Behaviors, day));

    private static Gen<Step> Report =>
        from director in SomeDirector from id in Trial from outcome in Any<TrialOutcome>() from learning in Text.OrNull() from day in Day
        select Of(new ReportBehaviorTrial(director, id, outcome, learning, day));

    private static Gen<Step> Review =>
        from director in SomeDirector from id in Gen.Elements("review-1", "review-2", "review-3") from goal in Goal from decision in Any<ReviewDecision>() from day in Day
        select Of(new ReviewDevelopmentPlan(director, id, null, [new(goal, decision)], day.AddMonths(3), day));

    private static Gen<Step> Achieve =>
        from director in SomeDirector from item in Goal.Or(Action) from day in Day select Of(new AchievePlanItem(director, item, null, day));

    private static Gen<Step> Drop =>
        from director in SomeDirector from item in Goal.Or(Action) from reason in Text from day in Day select Of(new DropPlanItem(director, item, reason, day));

    private static Gen<Step> Commit =>
        from director in SomeDirector from id in Gen.Elements("commitment-1", "commitment-2") from text in Text from day in Day
        select Of(new RecordRediCommitment(director, id, text, day));

    private static Gen<Step> Close =>
        from director in SomeDirector from summary in Text from day in Day select Of(new CloseDevelopmentPlan(director, summary, day));

    private static Gen<Step> Void =>
        from director in SomeDirector from record in Gen.Choose(7, 20) from reason in Text from day in Day
        select Of(new VoidDevelopmentRecord(director, record, reason, day));
}
