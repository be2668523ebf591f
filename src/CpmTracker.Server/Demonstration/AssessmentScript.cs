namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;

/// <summary>Makes up how one director is assessed, and what areas and priorities come of it.</summary>
internal sealed class AssessmentScript(World world, string director, Random chance)
{
    private readonly Actor self = new(director, [Role.Director]);
    private readonly List<Priority> priorities = [];
    private int submitted;

    /// <summary>The self-assessment submitted last.</summary>
    public string Latest => $"assessment-{director}-{submitted}";

    /// <summary>The priorities as ranked now.</summary>
    public IReadOnlyList<Priority> Priorities => priorities;

    public void Start(DateOnly day) => world.Timeline.Add(day, self, new StartSelfAssessment(director, world.SelfAssessment, day));

    public void Submit(DateOnly day)
    {
        submitted++;
        world.Timeline.Add(day, self, new SubmitSelfAssessment(director, Latest, world.SelfAssessment, Ratings(), day));
    }

    public void WriteValues(DateOnly day) =>
        world.Timeline.Add(day, self, new WriteValuesStatement(director, world.Scribe.Value(director, chance), day));

    /// <summary>Others rate too, where the coach asks them.</summary>
    public void AskOthers(DateOnly day, Actor coach)
    {
        var perspective = chance.Pick(Enum.GetValues<AssessmentPerspective>());
        world.Timeline.Add(
            day, coach, new SubmitPerspectiveAssessment(director, $"{Latest}-{perspective}", perspective, world.SelfAssessment, Ratings(), day));
    }

    /// <summary>Three areas are found in the ratings and ranked.</summary>
    public void Rank(DateOnly day)
    {
        var areas = world.Behaviors.Behaviors.Select(b => b.Element).Distinct().ToArray();
        chance.Shuffle(areas);
        foreach (var area in areas.Take(3))
        {
            var behavior = chance.Pick([.. world.Behaviors.Behaviors.Where(b => b.Element == area)]).Behavior;
            world.Timeline.Add(day, self, new IdentifyImprovementArea(director, area, [behavior], world.Behaviors, Latest, day));
        }

        priorities.Clear();
        priorities.AddRange(areas.Take(3).Select((a, i) => new Priority(i + 1, a, chance.Pick(Enum.GetValues<AreaOfConcentration>()))));
        world.Timeline.Add(day, self, new RankPriorities(director, [.. priorities], world.Behaviors, day));
    }

    /// <summary>The last priority is given up; those before it keep their ranks.</summary>
    public void RetireLast(DateOnly day, Actor coach)
    {
        world.Timeline.Add(day, coach, new RetirePriority(director, priorities[^1].ImprovementArea, world.Scribe.Write(director, "It has become part of the daily work"), day));
        priorities.RemoveAt(priorities.Count - 1);
    }

    /// <summary>The coach goes through the results, and writes down the three answers for the first priority and perhaps for the second.</summary>
    public void Debrief(DateOnly day, Actor coach)
    {
        world.Timeline.Add(day, coach, new DebriefSelfAssessment(director, Latest, day));
        foreach (var priority in priorities.Take(chance.From(1, 2)))
        {
            var scribe = world.Scribe;
            world.Timeline.Add(
                day,
                coach,
                new AnswerThreeQuestions(director, priority.ImprovementArea, scribe.Strength(director, chance), scribe.Concern(director, chance), scribe.Step(director, chance), day));
        }
    }

    private IReadOnlyList<ItemRating> Ratings() =>
        [.. world.SelfAssessment.Items.Select(i => new ItemRating(i, chance.OneIn(20) ? null : chance.From(world.SelfAssessment.Min, world.SelfAssessment.Max)))];
}
