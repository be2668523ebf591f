namespace CpmTracker.Projections.Tests.Laws;

using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Projections.Tests.Laws.Values;

/// <summary>Random commands about directors.</summary>
internal static class DirectorSteps
{
    private static readonly Gen<string> SomeModule = Gen.Frequency((4, Gen.Constant(ModuleOne.Id)), (1, Gen.Constant(ModuleEight.Id)), (1, Gen.Constant(ModuleTwo.Id)));
    private static readonly string[] Areas = ["engagement", "advocacy", "teaming"];

    public static Gen<Step> Any { get; } = Gen.Frequency(
        (3, Enrol), (5, Assign), (5, Transfer), (2, Withdraw), (5, Start), (24, Complete), (8, Schedule), (28, Record), (8, Correct), (3, Void),
        (12, Submit), (6, Debrief), (10, Write), (12, Rank), (6, Answer), (14, Create), (6, Revise),
        (2, Change), (3, Return), (3, Rest), (3, Wander), (2, Read), (2, Review), (2, Reverse), (2, Attest), (6, CompleteASegment), (6, CompleteAModule), (6, CompleteAll), (4, ComeThrough),
        (18, Gen.OneOf(EngagementSteps.All)), (40, PlanSteps.Any));

    public static Step EnrolIn(string director, string county, Appointment appointment, DateOnly day) => new(
        $"Enrol {director} in {county} on {day:O}",
        world => world.AskForSeat(new EnrolDirector(director, county, appointment, "2026", ModuleOne.Plan, null, day)));

    public static Step AssignTo(string director, string coach, DateOnly day) =>
        new($"Assign {coach} to {director}", world => world.Ask(new AssignCoach(director, coach, world.IsRegistered(coach), null, day)));

    /// <summary>From a self-assessment to a plan, so that what happens in plans is met often enough.</summary>
    public static IEnumerable<Step> PlanFor(string director) =>
    [
        Of(new SubmitSelfAssessment(director, "assessment-1", DirectorStory.Instrument, [new("i1", 1), new("i2", 2), new("i3", 3)], Days.BetweenSessions)),
        Of(new WriteValuesStatement(director, Written.Text("YQ=="), Days.BetweenSessions)),
        Of(new RankPriorities(director, [.. Areas.Select((area, i) => new Priority(i + 1, area, null))], DirectorStory.Behaviors, Days.BetweenSessions)),
        Of(new CreateDevelopmentPlan(
            director, $"plan-{director}", "assessment-1", 2, [new("goal-1", "engagement", Written.Text("YQ=="), null, null)], Days.SessionTwo)),
        Of(new AddPlanAction(director, new("action-1", "goal-1", Written.Text("YQ=="), null, null), Days.SessionTwo)),
        Of(new PlanBehaviorTrial(director, new("trial-1", "LB-10", Written.Text("YQ=="), Days.Later, null), DirectorStory.Behaviors, Days.SessionTwo)),
    ];

    private static Gen<Step> Enrol =>
        from director in SomeDirector from county in SomeCounty from appointment in Any<Appointment>() from day in Day select EnrolIn(director, county, appointment, day);

    private static Gen<Step> Assign => from director in SomeDirector from coach in SomeCoach from day in Day select AssignTo(director, coach, day);

    private static Gen<Step> Transfer =>
        from director in SomeDirector from to in SomeCounty from appointment in Any<Appointment>() from day in Day
        select new Step($"Transfer {director} to {to}", world => world.AskForSeat(new TransferDirector(director, to, appointment, null, day)));

    private static Gen<Step> Withdraw =>
        from director in SomeDirector from reason in Any<WithdrawalReason>() from day in Day select Of(new WithdrawDirector(director, reason, day));

    private static Gen<Step> Start =>
        from director in SomeDirector from plan in Gen.Elements(ModuleEight.Plan, ModuleTwo.Plan) from day in Day select Of(new StartModule(director, plan, day));

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
        select Of(new RankPriorities(director, [.. areas.Take(count).Select((area, i) => new Priority(i + 1, area, concentration))], DirectorStory.Behaviors, day));

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

    private static Gen<Step> Change =>
        from director in SomeDirector from to in Any<Appointment>() from day in Day
        select new Step($"{director} becomes {to}", world => world.AskForSeat(new ChangeAppointment(director, to, null, day)));

    private static Gen<Step> Return =>
        from director in SomeDirector from county in SomeCounty from appointment in Any<Appointment>() from day in Day
        select new Step($"{director} returns to {county}", world => world.AskForSeat(new ReturnDirector(director, county, appointment, null, day)));

    /// <summary>A pause, as often as not ended.</summary>
    private static Gen<Step> Rest =>
        from director in SomeDirector from reason in Any<PauseReason>() from back in Any<ResumeReason>().Maybe() from day in Day
        select new Step($"{director} pauses, and is back: {back}", world =>
        {
            world.Ask(new PauseParticipation(director, reason, day));
            if (back is { } resumed) world.Ask(new ResumeParticipation(director, resumed, day));
        });

    /// <summary>To another county for a while and back; acting, because the seat may be taken.</summary>
    private static Gen<Step> Wander =>
        from director in SomeDirector from there in SomeCounty from day in Day
        select new Step($"{director} stands in for {there} and goes back", world =>
        {
            var home = world.CountyOf(director);
            world.AskForSeat(new TransferDirector(director, there, Appointment.Acting, null, day));
            if (home is not null) world.AskForSeat(new TransferDirector(director, home, Appointment.Acting, null, day));
        });

    private static Gen<Step> Read =>
        from director in SomeDirector from module in SomeModule from reading in Gen.Choose(1, 3) from segment in Gen.Choose(1, 2).Maybe() from minutes in Length from day in Day
        select Of(new LogReadingTime(director, $"reading-{reading}", module, segment, minutes, day));

    private static Gen<Step> Review =>
        from director in SomeDirector from material in Gen.Elements("R3", "R8") from day in Day select Of(new ReviewMaterial(director, material, true, day));

    private static Gen<Step> Reverse =>
        from director in SomeDirector from module in SomeModule from activity in Gen.Elements("A1", "A2") from reason in Text from day in Day
        select Of(new ReverseActivityCompletion(director, module, activity, reason, day));

    private static Gen<Step> Attest =>
        from director in SomeDirector from objective in Gen.Elements("LO-S1", "LO-S2b") from attester in Any<Attester>() from day in Day
        select Of(new AttestLearningObjective(director, objective, ModuleOne.Id, attester, day));

    private static Gen<Step> CompleteASegment =>
        from director in SomeDirector from module in SomeModule from segment in Gen.Choose(1, 2) from day in Day select Of(new CompleteSegment(director, module, segment, day));

    private static Gen<Step> CompleteAModule =>
        from director in SomeDirector from module in SomeModule from day in Day select Of(new CompleteModule(director, module, day));

    /// <summary>What chance alone seldom brings together: everything that Module One asks, one of it taken back and done again.</summary>
    private static Gen<Step> ComeThrough =>
        from director in SomeDirector from coach in SomeCoach from text in Text from day in Day
        select new Step($"{director} comes through Module One, with {coach} for the second session", world =>
        {
            foreach (var activity in (string[])["A1", "A2", "A3"]) world.Ask(new CompleteActivity(director, ModuleOne.Id, activity, 20, day));
            world.Ask(new ReverseActivityCompletion(director, ModuleOne.Id, "A3", text, day));
            world.Ask(new CompleteActivity(director, ModuleOne.Id, "A3", 25, day));
            world.Ask(new RecordCoachingSession(director, "session-1-1", ModuleOne.Id, 1, day, 40, SessionMode.Video, text, null));
            world.Ask(new SubmitSelfAssessment(director, "assessment-1", DirectorStory.Instrument, [new("i1", 1), new("i2", 2), new("i3", 3)], day));
            world.Ask(new WriteValuesStatement(director, text, day));
            world.Ask(new RankPriorities(director, [.. Areas.Select((area, i) => new Priority(i + 1, area, AreaOfConcentration.Qosi))], DirectorStory.Behaviors, day));
            world.Ask(new AssignCoach(director, coach, world.IsRegistered(coach), null, day));
            world.Ask(new RecordCoachingSession(director, "session-2-1", ModuleOne.Id, 2, day, 60, SessionMode.Video, text, null));
            world.Ask(new CreateDevelopmentPlan(director, $"plan-{director}", "assessment-1", null, [new("goal-1", Areas[0], text, null, null)], day));
            world.Ask(new CompleteSegment(director, ModuleOne.Id, 1, day));
            world.Ask(new CompleteProgramme(director, [ModuleOne.Id], day));
        });

    private static Gen<Step> CompleteAll =>
        from director in SomeDirector from modules in Gen.Elements<string[]>([ModuleTwo.Id], [ModuleOne.Id], [ModuleEight.Id]) from day in Day
        select Of(new CompleteProgramme(director, modules, day));

    internal static Step Of<TCommand>(ICommand<Director, TCommand> command)
        where TCommand : ICommand<Director, TCommand> => new($"{command}", world => world.Ask(command));
}
