namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;

/// <summary>Makes up what a county does in one round: objectives and action steps, tools, involvement of staff, fidelity, initiatives, help asked for and given.</summary>
internal sealed class CountyWorkScript(World world, CountyDiary diary, Actor staff, string county, int round, Random chance)
{
    private readonly string stream = StreamId.OfCounty(county);

    public void Play(string plan, DateOnly adopted)
    {
        foreach (var n in UpTo(chance.From(1, 2))) Objective(plan, $"objective-{county}-{round}-{n}", adopted.AddDays(chance.From(1, 20)));
        foreach (var n in UpTo(chance.From(0, 5))) UseTool($"tool-use-{county}-{round}-{n}", adopted.AddDays(chance.From(5, 300)));
        foreach (var n in UpTo(chance.From(0, 4))) Involve($"involvement-{county}-{round}-{n}", adopted.AddDays(chance.From(5, 300)));
        if (chance.OneIn(2)) AskForHelp($"help-{county}-{round}", adopted.AddDays(chance.From(5, 200)));
        if (round == 1) Align(adopted.AddDays(chance.From(1, 30)));
        else if (chance.OneIn(2)) AssessFidelity(adopted.AddDays(chance.From(60, 200)));
    }

    private void Objective(string plan, string objective, DateOnly day)
    {
        Note(day, new SetObjective(county, objective, plan, Area(), world.Scribe.Step(stream, chance), day));
        foreach (var n in UpTo(chance.From(1, 3)))
        {
            var step = $"{objective.Replace("objective", "step", StringComparison.Ordinal)}-{n}";
            Note(day, new PlanActionStep(
                county, step, objective, world.Scribe.Step(stream, chance), world.Scribe.Write(stream, "The implementation team"), day.AddMonths(chance.From(3, 9)), null, day));
            if (chance.OneIn(4)) continue;
            Report(step, StepStatus.UnderWay, day.AddDays(chance.From(20, 90)));
            Report(step, chance.OneIn(6) ? StepStatus.Dropped : StepStatus.Done, day.AddDays(chance.From(100, 300)));
        }
    }

    private void Report(string step, StepStatus status, DateOnly day) =>
        Note(day, new ReportActionStepProgress(county, $"{step}-{status}", step, status, chance.OneIn(3) ? world.Scribe.Concern(stream, chance) : null, day));

    private void UseTool(string use, DateOnly day)
    {
        var (tool, area) = chance.Pick(world.Tools);
        Note(day, new RecordToolUse(county, use, tool, true, area, day));
    }

    private void Involve(string involvement, DateOnly day)
    {
        var action = chance.Pick(world.InvolvementActions);
        Note(day, new RecordInvolvementAction(county, involvement, action.Id, action.Level, chance.From(1, 30), day));
    }

    private void AskForHelp(string request, DateOnly day)
    {
        Note(day, new RequestHelp(county, request, Area(), world.Scribe.Concern(stream, chance), day));
        var answered = day.AddDays(chance.From(3, 60));
        if (!chance.OneIn(3)) Note(answered, new AnswerHelpRequest(county, $"answer-to-{request}", request, world.Scribe.Step(stream, chance), answered));
    }

    private void Align(DateOnly day)
    {
        Note(day, new AssessReadiness(county, $"readiness-{county}", "ORB-assessment", true, [new("climate", world.Scribe.Strength(stream, chance))], day));
        Note(day, new AlignInitiative(county, $"alignment-{county}-sop", "sop", true, null, [AreaOfConcentration.Wd, AreaOfConcentration.Erp], day));
        Note(day, new AlignInitiative(county, $"alignment-{county}-own", null, false, world.Scribe.Write(stream, "The county's own teaming project"), [Area()], day));
        Note(day, new LinkSipStrategy(county, $"sip-{county}", day, day.AddYears(5), world.Scribe.Step(stream, chance), day));
    }

    private void AssessFidelity(DateOnly day) => Note(day, new AssessFidelity(
        county, $"fidelity-{county}-{round}", chance.Pick(Enum.GetValues<FidelityKind>()), null, null, false, chance.Pick(Enum.GetValues<PracticeLevel>()),
        world.Scribe.Strength(stream, chance), day));

    private static IEnumerable<int> UpTo(int count) => Enumerable.Range(1, count);

    private AreaOfConcentration Area() => chance.Pick(Enum.GetValues<AreaOfConcentration>());

    private void Note<TCommand>(DateOnly day, ICommand<County, TCommand> command)
        where TCommand : ICommand<County, TCommand> => diary.Note(day, staff, command);
}
