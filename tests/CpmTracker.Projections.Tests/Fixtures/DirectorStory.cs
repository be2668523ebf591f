namespace CpmTracker.Projections.Tests.Fixtures;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;

/// <summary>Events of directors, and how far one may have come when a test begins.</summary>
internal static class DirectorStory
{
    public const string TheDirector = "director-7f3a";
    public const string OtherDirector = "director-9c1e";
    public const string TheCoach = "coach-21";
    public const string NextCoach = "coach-22";
    public const string Assessment = "assessment-1";
    public const string Plan = "plan-1";

    public static InstrumentInForce Instrument { get; } = new("leadership", 1, ["i1", "i2", "i3"], 1, 5, true) { Perspectives = ["self", "coach", "staff", "peer"] };

    public static BehaviorsInForce Behaviors { get; } = new(["engagement", "advocacy", "teaming"], [new("LB-4", "engagement"), new("LB-10", "advocacy")]);

    public static IReadOnlyList<ItemRating> Ratings { get; } = [new("i1", 1), new("i2", 5), new("i3", null)];

    /// <summary>Two of one area of concentration, one of another, one of none.</summary>
    public static IReadOnlyList<Priority> Priorities { get; } =
    [
        new(1, "engagement", AreaOfConcentration.Wd), new(2, "advocacy", AreaOfConcentration.Orb), new(3, "teaming", AreaOfConcentration.Wd), new(4, "inquiry", null),
    ];

    public static IReadOnlyList<PlanGoal> Goals { get; } = [new("goal-1", "engagement", Written.Text("Z29hbA=="), null, null)];

    public static IReadOnlyList<PlanGoal> OtherGoals { get; } = [new("goal-2", "advocacy", Written.Text("b3RoZXI="), Written.Text("bWVhc3VyZQ=="), Days.MuchLater)];

    /// <summary>Enrolled, with a coach.</summary>
    public static IDirectorEvent[] WithCoach => [Enrolled(), new CoachAssigned(TheCoach, Days.Enrolment)];

    /// <summary>After the first session, with the first segment complete.</summary>
    public static IDirectorEvent[] AfterSessionOne => [.. WithCoach, Completed("A1", Days.Enrolment), Held(1)];

    /// <summary>After the self-assessment, the values statement and the ranking: ready for the plan.</summary>
    public static IDirectorEvent[] Ranked =>
    [
        .. AfterSessionOne, Completed("A2", Days.BetweenSessions), Completed("A3", Days.BetweenSessions), Submitted(), ValuesWritten("dmFsdWVz"),
        new PrioritiesRanked(Priorities, Days.BetweenSessions),
    ];

    /// <summary>With everything that the module asks.</summary>
    public static IDirectorEvent[] Finished => [.. Ranked, Held(2), PlanCreated()];

    public static DirectorEnrolled Enrolled(string county = CountyStory.Sacramento, Appointment appointment = Appointment.New) =>
        new(county, appointment, "2026", ModuleOne.Plan, Days.Enrolment);

    public static CoachReassigned Reassigned() => new(TheCoach, NextCoach, null, Days.BetweenSessions);

    public static DirectorTransferred Transferred(string from, string to, DateOnly? on = null) => new(from, to, Appointment.Acting, on ?? Days.Later);

    public static DirectorWithdrew Withdrew() => new(CountyStory.Sacramento, TheCoach, WithdrawalReason.Workload, Days.Later);

    public static DirectorReturned Returned(string county, DateOnly on, Appointment appointment = Appointment.New) => new(county, appointment, on);

    public static ActivityCompleted Completed(string activity, DateOnly on, bool late = false) => new(ModuleOne.Id, activity, 30, late, on);

    public static CoachingSessionScheduled Scheduled(int number, DateTimeOffset at) =>
        new(ModuleOne.Id, number, TheCoach, at, SessionMode.InPerson, null, Days.Enrolment);

    /// <summary>Session 1 or 2 on its usual day, of its planned length.</summary>
    public static CoachingSessionHeld Held(int number, string? session = null, int? minutes = null, string coach = TheCoach) => new(
        session ?? $"session-{number}", ModuleOne.Id, number, coach, minutes ?? (number == 1 ? 45 : 60), SessionMode.Video, [], null, Written.Note,
        number == 1 ? Days.SessionOne : Days.SessionTwo);

    public static CoachingSessionCorrected Corrected(string session, int minutes, DateOnly? heldOn = null) =>
        new(session, 4, heldOn ?? Days.SessionOne, minutes, SessionMode.Phone, [SessionFlag.ShorterThanPlanned], Written.Reason, Days.Later);

    public static CoachingSessionVoided Voided(string session) => new(session, 4, Written.Reason, Days.Later);

    public static SelfAssessmentSubmitted Submitted(string assessment = Assessment) =>
        new(assessment, Instrument.Id, Instrument.Version, Ratings, Days.BetweenSessions);

    public static ValuesStatementWritten ValuesWritten(string text) => new(Written.Text(text), Days.BetweenSessions);

    public static ThreeQuestionsAnswered Answered(string area, string worries = "d29ycmllcw==") =>
        new(area, Written.Text("d2VsbA=="), Written.Text(worries), Written.Text("bmV4dA=="), Days.SessionTwo);

    public static DevelopmentPlanCreated PlanCreated() => new(Plan, Assessment, 2, TheCoach, Goals, Days.SessionTwo);
}
