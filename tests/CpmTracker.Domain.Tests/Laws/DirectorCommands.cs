namespace CpmTracker.Domain.Tests.Laws;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;
using static CpmTracker.Domain.Tests.Laws.Values;

/// <summary>Random commands about one director.</summary>
internal static class DirectorCommands
{
    private static readonly Gen<string> Session = Gen.Elements("s1", "s2", "s3", "s4", "");
    private static readonly Gen<string> Module = Gen.Elements(ModuleOne.Id, ModuleEight.Id, ModuleTwo.Id);
    private static readonly Gen<string> AssessmentId = Gen.Elements("a1", "a2");
    private static readonly Gen<string> Area = Gen.Elements("engagement", "advocacy", "accountability", "");
    private static readonly Gen<SessionMode> Mode = Any<SessionMode>();

    public static RandomPlays<Director> Plays { get; } = new(
        EventStreams.Director,
        Gen.Frequency(
            (1, Enrol), (2, Assign), (1, Transfer), (1, Withdraw), (2, Start), (8, Complete), (5, Schedule), (16, Record), (8, Correct), (4, Void),
            (5, Submit), (4, Debrief), (4, Write), (6, Rank), (5, Answer), (8, Create), (5, Revise),
            (22, Engagement), (20, PlanCommands.Any),
            (2, Change), (2, Return), (2, Pause), (2, Resume), (3, Read), (3, Review), (4, Reverse), (3, Attest), (5, CompleteASegment), (5, CompleteAModule), (3, CompleteAll))
        .AfterOneOf(WithCoach, [.. WithCoach, .. WithPlan]));

    private static IReadOnlyList<Step<Director>> WithCoach =>
    [
        Step.Of(new EnrolDirector(Id, TheCounty, Appointment.New, "2026", ModuleOne.Plan, null, Days.Enrolment), Days.Enrolment),
        Step.Of(new AssignCoach(Id, TheCoach, true, null, Days.Enrolment), Days.Enrolment),
    ];

    /// <summary>From an agreed session to a plan with a step and a trial, so that what happens to those is met often enough.</summary>
    private static IReadOnlyList<Step<Director>> WithPlan =>
    [
        Step.Of(new ScheduleCoachingSession(Id, ModuleOne.Id, 1, new(2026, 2, 10, 8, 0, 0, TimeSpan.FromHours(-8)), SessionMode.Video, null, Days.Enrolment), Days.Enrolment),
        Step.Of(new SubmitSelfAssessment(Id, "a1", Instrument, Ratings, Days.BetweenSessions), Days.BetweenSessions),
        Step.Of(new RankPriorities(Id, [new(1, "engagement", null), new(2, "area-2", null)], Behaviors, Days.BetweenSessions), Days.BetweenSessions),
        Step.Of(new CreateDevelopmentPlan(Id, "p1", "a1", null, [new("g1", "area-2", Written.Reason, null, null)], Days.SessionTwo), Days.SessionTwo),
        Step.Of(new AddPlanAction(Id, new("action-1", "g1", Written.Reason, null, null), Days.SessionTwo), Days.SessionTwo),
        Step.Of(new PlanBehaviorTrial(Id, new("t1", "LB-10", Written.Reason, Days.Later, null), Behaviors, Days.SessionTwo), Days.SessionTwo),
    ];

    private static Gen<Step<Director>> Enrol =>
        from county in Gen.Elements(TheCounty, OtherCounty)
        from appointment in Any<Appointment>()
        from module in Usually(ModuleOne.Plan, null)
        from incumbent in Usually(null, "director-0")
        from day in Day
        select Step.Of(new EnrolDirector(Id, county, appointment, "2026", module, incumbent, day), day);

    private static Gen<Step<Director>> Assign =>
        from coach in Gen.Elements(TheCoach, OtherCoach)
        from registered in Usually(true, false)
        from day in Day
        select Step.Of(new AssignCoach(Id, coach, registered, null, day), day);

    private static Gen<Step<Director>> Transfer =>
        from to in Gen.Elements(TheCounty, OtherCounty)
        from appointment in Any<Appointment>()
        from incumbent in Usually(null, "director-0")
        from day in Day
        select Step.Of(new TransferDirector(Id, to, appointment, incumbent, day), day);

    private static Gen<Step<Director>> Withdraw =>
        from reason in Any<WithdrawalReason>() from day in Day select Step.Of(new WithdrawDirector(Id, reason, day), day);

    private static Gen<Step<Director>> Start =>
        from module in Gen.Elements(ModuleEight.Plan, ModuleTwo.Plan, ModuleOne.Plan, null) from day in Day select Step.Of(new StartModule(Id, module, day), day);

    private static Gen<Step<Director>> Complete =>
        from module in Module from activity in Gen.Elements("A1", "A2", "A3", "A4", "A9")
        from minutes in Length.Maybe()
        from day in Day
        select Step.Of(new CompleteActivity(Id, module, activity, minutes, day), day);

    private static Gen<Step<Director>> Schedule =>
        from module in Module from number in Mostly(1, 2) from at in Instant from mode in Mode from day in Day
        select Step.Of(new ScheduleCoachingSession(Id, module, number, at, mode, null, day), day);

    private static Gen<Step<Director>> Record =>
        from session in Session from module in Module from number in Mostly(1, 2) from day in Day from minutes in Length from mode in Mode
        from reason in Text.OrNull() from note in Text.OrNull()
        select Step.Of(new RecordCoachingSession(Id, session, module, number, day, minutes, mode, reason, note), day);

    private static Gen<Step<Director>> Correct =>
        from session in Session from heldOn in Day.Maybe() from minutes in Length.Maybe() from mode in Mode.Maybe() from reason in Text from day in Day
        select Step.Of(new CorrectCoachingSession(Id, session, heldOn, minutes, mode, reason, day), day);

    private static Gen<Step<Director>> Void =>
        from session in Session from reason in Text from day in Day select Step.Of(new VoidCoachingSession(Id, session, reason, day), day);

    private static Gen<Step<Director>> Submit =>
        from id in AssessmentId
        from instrument in Usually(Instrument, null)
        from ratings in Gen.Frequency(
            (3, Mostly(1, 5).ListOf(3).Select(r => (IReadOnlyList<ItemRating>)[new("i1", r[0]), new("i2", r[1]), new("i3", r[2])])),
            (3, Gen.Constant(Ratings)),
            (1, Gen.Elements(Ratings[0], Ratings[1]).Listed(4)))
        from day in Day
        select Step.Of(new SubmitSelfAssessment(Id, id, instrument, ratings, day), day);

    private static Gen<Step<Director>> Debrief => from id in AssessmentId from day in Day select Step.Of(new DebriefSelfAssessment(Id, id, day), day);

    private static Gen<Step<Director>> Write => from text in Text from day in Day select Step.Of(new WriteValuesStatement(Id, text, day), day);

    private static Gen<Step<Director>> Rank =>
        from ranks in Gen.Frequency(
            (4, Gen.Shuffle(new[] { 1, 2, 3 }).Select(r => (IReadOnlyList<int>)r)),
            (1, Mostly(1, 2, 3).Listed(4)))
        from area in Area
        from concentration in Any<AreaOfConcentration>().Maybe()
        from day in Day
        select Step.Of(new RankPriorities(Id, [.. ranks.Select(r => new Priority(r, r == 1 ? area : $"area-{r}", concentration))], Behaviors, day), day);

    private static Gen<Step<Director>> Answer =>
        from area in Area from well in Text from worries in Text from next in Text from day in Day
        select Step.Of(new AnswerThreeQuestions(Id, area, well, worries, next, day), day);

    private static Gen<IReadOnlyList<PlanGoal>> GoalList =>
        (from goal in Gen.Elements("g1", "g2")
         from area in Gen.Elements("area-2", "area-3", "engagement")
         from text in Text
         from target in Day.Maybe()
         select new PlanGoal(goal, area, text, null, target)).Listed(2);

    private static Gen<Step<Director>> Create =>
        from plan in Gen.Elements("p1", "p2") from id in AssessmentId from session in Mostly(1, 2).Maybe() from goals in GoalList from day in Day
        select Step.Of(new CreateDevelopmentPlan(Id, plan, id, session, goals, day), day);

    private static Gen<Step<Director>> Revise =>
        from goals in GoalList from reason in Text from day in Day select Step.Of(new ReviseDevelopmentPlan(Id, goals, reason, day), day);

    private static Gen<Step<Director>> Engagement => Gen.OneOf(EngagementCommands.All(Module));

    private static Gen<Step<Director>> Change =>
        from to in Any<Appointment>() from incumbent in Usually(null, "director-0") from day in Day
        select Step.Of(new ChangeAppointment(Id, to, incumbent, day), day);

    private static Gen<Step<Director>> Return =>
        from county in Gen.Elements(TheCounty, OtherCounty) from appointment in Any<Appointment>() from incumbent in Usually(null, "director-0") from day in Day
        select Step.Of(new ReturnDirector(Id, county, appointment, incumbent, day), day);

    private static Gen<Step<Director>> Pause =>
        from reason in Any<PauseReason>() from day in Day select Step.Of(new PauseParticipation(Id, reason, day), day);

    private static Gen<Step<Director>> Resume =>
        from reason in Any<ResumeReason>() from day in Day select Step.Of(new ResumeParticipation(Id, reason, day), day);

    private static Gen<Step<Director>> Read =>
        from reading in Gen.Elements("r1", "r2", "") from module in Module from segment in Mostly(1, 2).Maybe() from minutes in Length from day in Day
        select Step.Of(new LogReadingTime(Id, reading, module, segment, minutes, day), day);

    private static Gen<Step<Director>> Review =>
        from material in Gen.Elements("R3", "R8") from known in Usually(true, false) from day in Day
        select Step.Of(new ReviewMaterial(Id, material, known, day), day);

    private static Gen<Step<Director>> Reverse =>
        from module in Module from activity in Gen.Elements("A1", "A2", "A4") from reason in Text from day in Day
        select Step.Of(new ReverseActivityCompletion(Id, module, activity, reason, day), day);

    private static Gen<Step<Director>> Attest =>
        from objective in Gen.Elements("LO-S1", "LO-S2b") from module in Usually(ModuleOne.Id, null) from attester in Any<Attester>() from day in Day
        select Step.Of(new AttestLearningObjective(Id, objective, module, attester, day), day);

    private static Gen<Step<Director>> CompleteASegment =>
        from module in Module from segment in Mostly(1, 2) from day in Day select Step.Of(new CompleteSegment(Id, module, segment, day), day);

    private static Gen<Step<Director>> CompleteAModule => from module in Module from day in Day select Step.Of(new CompleteModule(Id, module, day), day);

    private static Gen<Step<Director>> CompleteAll =>
        from modules in Gen.Elements<string[]>([ModuleTwo.Id], [ModuleEight.Id], [ModuleOne.Id, ModuleTwo.Id], []) from day in Day
        select Step.Of(new CompleteProgramme(Id, modules, day), day);
}
