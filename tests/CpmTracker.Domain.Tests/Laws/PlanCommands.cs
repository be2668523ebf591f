namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;
using static CpmTracker.Domain.Tests.Laws.Values;

/// <summary>Random commands about a director's areas and plans.</summary>
internal static class PlanCommands
{
    private static readonly Gen<string> Area = Gen.Elements("engagement", "area-2", "area-3", "patience");
    private static readonly Gen<string> Goal = Gen.Elements("g1", "g2", "g3");
    private static readonly Gen<string> Action = Gen.Elements("action-1", "action-2");
    private static readonly Gen<string> Behavior = Gen.Elements("LB-4", "LB-10", "LB-99");
    private static readonly Gen<BehaviorsInForce?> Known = Usually<BehaviorsInForce?>(Behaviors, null);
    private static readonly Gen<InstrumentInForce?> Tool = Usually<InstrumentInForce?>(Instrument, null);

    /// <summary>Any of them; those that need a plan more often, because there must be one.</summary>
    public static Gen<Step<Director>> Any { get; } = Gen.Frequency(
        (1, Start), (1, SubmitOther), (2, Identify), (1, Retire), (4, Add), (6, Act), (5, Progress), (4, Try), (4, Report), (5, Review), (3, Achieve), (3, Drop), (2, Commit),
        (1, Close), (8, Void));

    private static Gen<Step<Director>> Start =>
        from tool in Tool from day in Day select Step.Of(new StartSelfAssessment(Id, tool, day), day);

    private static Gen<Step<Director>> SubmitOther =>
        from id in Gen.Elements("o1", "o2") from perspective in Any<AssessmentPerspective>() from tool in Tool from first in Mostly(1, 5) from day in Day
        select Step.Of(new SubmitPerspectiveAssessment(Id, id, perspective, tool, [new("i1", first), new("i2", 2), new("i3", null)], day), day);

    private static Gen<Step<Director>> Identify =>
        from area in Area from behaviors in Behavior.Listed(2) from known in Known from id in Gen.Elements("a1", "a2") from day in Day
        select Step.Of(new IdentifyImprovementArea(Id, area, behaviors, known, id, day), day);

    private static Gen<Step<Director>> Retire =>
        from area in Area from reason in Text from day in Day select Step.Of(new RetirePriority(Id, area, reason, day), day);

    private static Gen<Step<Director>> Add =>
        from goal in Goal from area in Area from text in Text from target in Day.Maybe() from day in Day
        select Step.Of(new AddPlanGoal(Id, new(goal, area, text, null, target), day), day);

    private static Gen<Step<Director>> Act =>
        from id in Action from goal in Goal from text in Text from day in Day select Step.Of(new AddPlanAction(Id, new(id, goal, text, null, null), day), day);

    private static Gen<Step<Director>> Progress =>
        from id in Action from status in Any<PlanActionStatus>() from note in Text.OrNull() from day in Day
        select Step.Of(new ReportPlanActionProgress(Id, id, status, note, day), day);

    private static Gen<SessionPoint?> Session =>
        from module in Gen.Elements(ModuleOne.Id, ModuleEight.Id) from number in Mostly(1, 2) from told in Usually(true, false)
        select told ? new SessionPoint(module, number) : null;

    private static Gen<Step<Director>> Try =>
        from id in Gen.Elements("t1", "t2") from behavior in Behavior from setting in Text from planned in Day from at in Session from known in Known from day in Day
        select Step.Of(new PlanBehaviorTrial(Id, new(id, behavior, setting, planned, at), known, day), day);

    private static Gen<Step<Director>> Report =>
        from id in Gen.Elements("t1", "t2") from outcome in Any<TrialOutcome>() from learning in Text.OrNull() from day in Day
        select Step.Of(new ReportBehaviorTrial(Id, id, outcome, learning, day), day);

    private static Gen<Step<Director>> Review =>
        from id in Gen.Elements("r1", "r2", "r3") from session in Session from goal in Goal from decision in Any<ReviewDecision>() from others in Goal.Listed(1)
        from next in DayOrEnd.Maybe() from day in Day
        select Step.Of(
            new ReviewDevelopmentPlan(Id, id, session, [new(goal, decision), .. others.Select(o => new GoalDecision(o, ReviewDecision.Keep))], next, day), day);

    private static Gen<Step<Director>> Achieve =>
        from item in Goal.Or(Action) from reason in Text.OrNull() from day in Day select Step.Of(new AchievePlanItem(Id, item, reason, day), day);

    private static Gen<Step<Director>> Drop =>
        from item in Goal.Or(Action) from reason in Text from day in Day select Step.Of(new DropPlanItem(Id, item, reason, day), day);

    private static Gen<Step<Director>> Commit =>
        from id in Gen.Elements("c1", "c2") from text in Text from day in Day select Step.Of(new RecordRediCommitment(Id, id, text, day), day);

    private static Gen<Step<Director>> Close => from summary in Text from day in Day select Step.Of(new CloseDevelopmentPlan(Id, summary, day), day);

    private static Gen<Step<Director>> Void =>
        from record in Gen.Frequency((9, Gen.Choose(5, 30).Select(v => (long)v)), (1, Gen.Elements(long.MinValue, -1, 0, long.MaxValue))) from reason in Text from day in Day
        select Step.Of(new VoidDevelopmentRecord(Id, record, reason, day), day);
}
