namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;

/// <summary>Makes up what a director does beside the sessions of Module One: reading, objectives, completions, further modules, pauses, a return.</summary>
internal sealed class ProgrammeScript(World world, string director, Random chance)
{
    private readonly Actor self = new(director, [Role.Director]);
    private int readings;

    /// <summary>Reads for a segment, and reviews a material or two.</summary>
    public void Read(DateOnly day, string module, int? segment)
    {
        world.Timeline.Add(day, self, new LogReadingTime(director, $"reading-{director}-{++readings}", module, segment, chance.From(15, 90), day));
        if (module == ModulePlan.ModuleOne) world.Timeline.Add(day, self, new ReviewMaterial(director, chance.Pick(["R2", "R3", "R7", "R8", "R9", "R10"]), true, day));
    }

    /// <summary>Finds that the overview was only leafed through: the record is taken back, and made again days later.</summary>
    public void ReadAgain(DateOnly day, Actor coach)
    {
        world.Timeline.Add(day, coach, new ReverseActivityCompletion(director, ModulePlan.ModuleOne, "A1", world.Scribe.Write(director, "Not read to the end yet"), day));
        world.Timeline.Add(day.AddDays(3), self, new CompleteActivity(director, ModulePlan.ModuleOne, "A1", chance.From(20, 50), day.AddDays(3)));
    }

    /// <summary>Coach and director look back at Module One.</summary>
    public void LookBack(DateOnly day, Actor coach)
    {
        foreach (var objective in (string[])["LO-M1-K", "LO-M1-S", "LO-M1-A", "LO-S1", "LO-S2a", "LO-S2b"])
        {
            if (!chance.OneIn(4)) world.Timeline.Add(day, self, new AttestLearningObjective(director, objective, ModulePlan.ModuleOne, Attester.Director, day));
            if (!chance.OneIn(3)) world.Timeline.Add(day, coach, new AttestLearningObjective(director, objective, ModulePlan.ModuleOne, Attester.Coach, day));
        }

        foreach (var segment in world.ModuleOne.Segments) world.Timeline.Add(day, coach, new CompleteSegment(director, ModulePlan.ModuleOne, segment.Number, day));
        world.Timeline.Add(day, coach, new CompleteModule(director, ModulePlan.ModuleOne, day));
    }

    /// <summary>Goes through some of the further modules, or all; tells the day after it.</summary>
    public DateOnly GoOn(DateOnly day, Actor coach)
    {
        var all = chance.OneIn(8);
        foreach (var module in world.Modules.Where(m => m.Module != ModulePlan.ModuleOne && (all || chance.OneIn(3))))
        {
            if (day >= world.Last) return day;
            day = Take(module, day.AddDays(chance.From(10, 40)), coach);
        }

        if (all) world.Timeline.Add(day, coach, new CompleteProgramme(director, [.. world.Modules.Select(m => m.Module)], day));
        return day;
    }

    /// <summary>Rests for a while; tells the day after it.</summary>
    public DateOnly Pause(DateOnly day)
    {
        world.Timeline.Add(day, self, new PauseParticipation(director, chance.Pick(Enum.GetValues<PauseReason>()), day));
        day = day.AddDays(chance.From(20, 120));
        world.Timeline.Add(day, self, new ResumeParticipation(director, chance.Pick(Enum.GetValues<ResumeReason>()), day));
        return day;
    }

    private DateOnly Take(ModulePlan module, DateOnly day, Actor coach)
    {
        world.Timeline.Add(day, coach, new StartModule(director, module, day));
        Read(day.AddDays(2), module.Module, module.Segments is [var first, ..] ? first.Number : null);
        foreach (var activity in module.Segments.SelectMany(s => s.Activities).Where(a => a.DoneBy == DoneBy.Completing))
            world.Timeline.Add(day.AddDays(3), self, new CompleteActivity(director, module.Module, activity.Activity, chance.From(10, 60), day.AddDays(3)));

        var sessions = module.PlansSessions() ? module.Segments.SelectMany(s => s.Sessions).ToList() : [new(1, null, null)];
        foreach (var session in sessions)
        {
            day = day.AddDays(chance.From(7, 30));
            world.Timeline.Add(day, coach, new RecordCoachingSession(
                director, $"session-{director}-{module.Module}-{session.Number}", module.Module, session.Number, day, chance.From(30, 70), SessionMode.Video, null,
                world.Scribe.Write(director, $"Session {session.Number}: went through the guide")));
        }

        if (!chance.OneIn(5)) world.Timeline.Add(day, coach, new CompleteModule(director, module.Module, day));
        return day;
    }
}
