namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;

/// <summary>Makes up one director's professional development plans: goals, actions, trials and their reports, reviews, an entry taken back, a second cycle.</summary>
internal sealed class PlanScript(World world, string director, AssessmentScript assessed, Random chance, bool exemplary)
{
    private int cycle;
    private int made;
    private string? trial;
    private string? action;

    public void Create(DateOnly day, Actor coach, int? session)
    {
        cycle++;
        (trial, action) = (null, null);
        world.Timeline.Add(
            day, coach, new CreateDevelopmentPlan(director, $"plan-{director}-{cycle}", assessed.Latest, session, [Goal(assessed.Priorities[0], day)], day));
        Act(day, coach);
        Try(day, coach);
        if (OneIn(2))
            world.Timeline.Add(day, coach, new RecordRediCommitment(director, Id("commitment"), world.Scribe.Write(director, "Look at every hiring step for who is left out"), day));
    }

    /// <summary>Between two reviews the director reports what was done and tried; one report in nine is entered wrongly and taken back.</summary>
    public void Report(DateOnly day)
    {
        var self = new Actor(director, [Role.Director]);
        if (action is not null)
        {
            var status = chance.Pick(Enum.GetValues<PlanActionStatus>());
            world.Timeline.Add(day, self, new ReportPlanActionProgress(director, action, status, world.Scribe.Step(director, chance), day));
            if (chance.OneIn(9)) world.Timeline.VoidLastReport(day, self, director, world.Scribe.Write(director, "Entered for the wrong step"));
        }

        if (trial is null) return;
        world.Timeline.Add(
            day, self, new ReportBehaviorTrial(director, trial, chance.Pick(Enum.GetValues<TrialOutcome>()), world.Scribe.Write(director, "People speak up when asked twice"), day));
        trial = null;
    }

    /// <summary>Coach and director look at the first goal, and go on with what they decide.</summary>
    public void Review(DateOnly day, Actor coach)
    {
        var goal = Goal(assessed.Priorities[0], day);
        var decision = chance.Pick([ReviewDecision.Keep, ReviewDecision.Adjust, ReviewDecision.Adjust]);
        var session = OneIn(2) ? new SessionPoint(ModulePlan.ModuleOne, 2) : null;
        world.Timeline.Add(day, coach, new ReviewDevelopmentPlan(director, Id("review"), session, [new(goal.Goal, decision)], day.AddMonths(3), day));
        if (decision == ReviewDecision.Adjust)
            world.Timeline.Add(day, coach, new ReviseDevelopmentPlan(director, [goal], world.Scribe.Write(director, "Reviewed after trying it out"), day));
        if (assessed.Priorities.Count > 1 && OneIn(3))
            world.Timeline.Add(day, coach, new AddPlanGoal(director, Goal(assessed.Priorities[1], day) with { Goal = Id("goal") }, day));
        if (action is not null && OneIn(3)) Finish(day, coach, action);
        if (action is null) Act(day, coach);
        if (trial is null) Try(day, coach);
    }

    /// <summary>The plan has served: its first goal is achieved, and it is closed.</summary>
    public void Close(DateOnly day, Actor coach)
    {
        world.Timeline.Add(
            day, coach, new AchievePlanItem(director, Goal(assessed.Priorities[0], day).Goal, world.Scribe.Strength(director, chance), day));
        world.Timeline.Add(day, coach, new CloseDevelopmentPlan(director, world.Scribe.Write(director, "The first goal is reached and part of how the team works"), day));
    }

    private void Act(DateOnly day, Actor coach)
    {
        action = Id("action");
        var goal = Goal(assessed.Priorities[0], day).Goal;
        var step = new PlanAction(action, goal, world.Scribe.Step(director, chance), day.AddMonths(2), OneIn(2) ? world.Scribe.Concern(director, chance) : null);
        world.Timeline.Add(day, coach, new AddPlanAction(director, step, day));
    }

    private void Finish(DateOnly day, Actor coach, string step)
    {
        if (chance.OneIn(3)) world.Timeline.Add(day, coach, new DropPlanItem(director, step, world.Scribe.Concern(director, chance), day));
        else world.Timeline.Add(day, coach, new AchievePlanItem(director, step, world.Scribe.Strength(director, chance), day));
        action = null;
    }

    private void Try(DateOnly day, Actor coach)
    {
        trial = Id("trial");
        var planned = new BehaviorTrial(
            trial, chance.Pick(world.Behaviors.Behaviors).Behavior, world.Scribe.Step(director, chance), day.AddDays(chance.From(7, 40)), new SessionPoint(ModulePlan.ModuleOne, 2));
        world.Timeline.Add(day, coach, new PlanBehaviorTrial(director, planned, world.Behaviors, day));
    }

    private PlanGoal Goal(Priority priority, DateOnly day) =>
        new($"goal-{priority.ImprovementArea}", priority.ImprovementArea, world.Scribe.Step(director, chance), world.Scribe.Strength(director, chance), day.AddMonths(6));

    private bool OneIn(int many) => exemplary || chance.OneIn(many);

    private string Id(string kind) => $"{kind}-{director}-{++made}";
}
