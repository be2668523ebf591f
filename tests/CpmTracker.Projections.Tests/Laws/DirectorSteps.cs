namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands about directors.</summary>
internal static class DirectorSteps
{
    private static readonly Gen<string> SomeModule = Gen.Elements(ModuleOne.Id, ModuleEight.Id);
    private static readonly string[] Areas = ["engagement", "advocacy", "teaming"];

    public static Gen<Step> Any { get; } = Gen.Frequency(
        (2, Enrol), (3, Assign), (3, Transfer), (1, Withdraw), (2, Start), (9, Complete), (4, Schedule), (12, Record), (4, Correct), (2, Void),
        (5, Submit), (3, Debrief), (4, Write), (5, Rank), (3, Answer), (6, Create), (3, Revise));

    public static Step EnrolIn(string director, string county, Appointment appointment, DateOnly day) => new(
        $"Enrol {director} in {county} on {day:O}",
        world => world.Ask(new EnrolDirector(director, county, appointment, "2026", ModuleOne.Plan, world.Incumbent(county), day)));

    public static Step AssignTo(string director, string coach, DateOnly day) =>
        new($"Assign {coach} to {director}", world => world.Ask(new AssignCoach(director, coach, world.IsRegistered(coach), null, day)));

    private static Gen<Step> Enrol =>
        from director in SomeDirector from county in SomeCounty from appointment in Any<Appointment>() from day in Day select EnrolIn(director, county, appointment, day);

    private static Gen<Step> Assign => from director in SomeDirector from coach in SomeCoach from day in Day select AssignTo(director, coach, day);

    private static Gen<Step> Transfer =>
        from director in SomeDirector from to in SomeCounty from appointment in Any<Appointment>() from day in Day
        select new Step($"Transfer {director} to {to}", world => world.Ask(new TransferDirector(director, to, appointment, world.Incumbent(to), day)));

    private static Gen<Step> Withdraw =>
        from director in SomeDirector from reason in Any<WithdrawalReason>() from day in Day select Of(new WithdrawDirector(director, reason, day));

    private static Gen<Step> Start =>
        from director in SomeDirector from day in Day select Of(new StartModule(director, ModuleEight.Plan, day));

    private static Gen<Step> Complete =>
        from director in SomeDirector from module in SomeModule from activity in Gen.Elements("A1", "A2", "A3") from minutes in Length.Maybe() from day in Day
        select Of(new CompleteActivity(director, module, activity, minutes, day));

    private static Gen<Step> Schedule =>
        from director in SomeDirector from module in SomeModule from number in Gen.Choose(1, 2) from hour in Gen.Choose(8, 10) from mode in Any<SessionMode>() from day in Day
        let at = new DateTimeOffset(day, new TimeOnly(hour, 30), TimeSpan.FromHours(-8))
        select Of(new ScheduleCoachingSession(director, module, number, at, mode, null, day));

    private static Gen<Step> Record =>
        from director in SomeDirector from module in SomeModule from number in Gen.Choose(1, 2) from record in Gen.Choose(1, 3) from day in Day from minutes in Length
        from mode in Any<SessionMode>() from reason in Text from note in Text.OrNull()
        select Of(new RecordCoachingSession(director, $"session-{number}-{record}", module, number, day, minutes, mode, reason, note));

    private static Gen<string> Session => from number in Gen.Choose(1, 2) from record in Gen.Choose(1, 3) select $"session-{number}-{record}";

    private static Gen<Step> Correct =>
        from director in SomeDirector from session in Session from heldOn in Day.Maybe() from minutes in Length.Maybe() from mode in Any<SessionMode>().Maybe()
        from reason in Text from day in Day
        select Of(new CorrectCoachingSession(director, session, heldOn, minutes, mode, reason, day));

    private static Gen<Step> Void =>
        from director in SomeDirector from session in Session from reason in Text from day in Day select Of(new VoidCoachingSession(director, session, reason, day));

    private static Gen<string> Assessment => Gen.Elements("assessment-1", "assessment-2");

    private static Gen<Step> Submit =>
        from director in SomeDirector from id in Assessment from first in Gen.Choose(1, 5) from second in Gen.Choose(1, 5).Maybe() from day in Day
        select Of(new SubmitSelfAssessment(director, id, DirectorStory.Instrument, [new("i1", first), new("i2", second), new("i3", 3)], day));

    private static Gen<Step> Debrief => from director in SomeDirector from id in Assessment from day in Day select Of(new DebriefSelfAssessment(director, id, day));

    private static Gen<Step> Write => from director in SomeDirector from text in Text from day in Day select Of(new WriteValuesStatement(director, text, day));

    private static Gen<Step> Rank =>
        from director in SomeDirector from areas in Gen.Shuffle(Areas) from count in Gen.Choose(1, 3) from concentration in Any<AreaOfConcentration>().Maybe() from day in Day
        select Of(new RankPriorities(director, [.. areas.Take(count).Select((area, i) => new Priority(i + 1, area, concentration))], day));

    private static Gen<Step> Answer =>
        from director in SomeDirector from area in Gen.Elements(Areas) from well in Text from worries in Text from next in Text from day in Day
        select Of(new AnswerThreeQuestions(director, area, well, worries, next, day));

    private static Gen<IReadOnlyList<PlanGoal>> Goals =>
        from area in Gen.Elements(Areas) from text in Text from target in Day.Maybe() select (IReadOnlyList<PlanGoal>)[new PlanGoal("goal-1", area, text, null, target)];

    private static Gen<Step> Create =>
        from director in SomeDirector from id in Assessment from session in Gen.Choose(1, 2).Maybe() from goals in Goals from day in Day
        select Of(new CreateDevelopmentPlan(director, $"plan-{director}", id, session, goals, day));

    private static Gen<Step> Revise =>
        from director in SomeDirector from goals in Goals from reason in Text from day in Day select Of(new ReviseDevelopmentPlan(director, goals, reason, day));

    private static Step Of<TCommand>(ICommand<Director, TCommand> command)
        where TCommand : ICommand<Director, TCommand> => new($"{command}", world => world.Ask(command));
}
