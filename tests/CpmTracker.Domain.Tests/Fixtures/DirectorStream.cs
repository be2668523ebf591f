namespace CpmTracker.Domain.Tests.Fixtures;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;

/// <summary>Events of one director's stream, and how far it may have come when a test begins.</summary>
internal static class DirectorStream
{
    public const string Id = "director-7f3a";
    public const string TheCoach = "coach-21";
    public const string OtherCoach = "coach-22";
    public const string TheCounty = "06067";
    public const string OtherCounty = "06037";
    public const string Assessment = "assessment-1";
    public const string Plan = "plan-1";

    public static InstrumentInForce Instrument { get; } = new("leadership", 1, ["i1", "i2", "i3"], 1, 5, true) { Perspectives = ["self", "coach", "staff"] };

    public static BehaviorsInForce Behaviors { get; } = new(
        ["engagement", "advocacy", "accountability", "area-2", "area-3"], [new("LB-4", "engagement"), new("LB-5", "engagement"), new("LB-10", "advocacy")]);

    public static IReadOnlyList<ItemRating> Ratings { get; } = [new("i1", 1), new("i2", 5), new("i3", null)];

    public static IReadOnlyList<Priority> Priorities { get; } = [new(1, "engagement", null), new(2, "advocacy", null)];

    public static IReadOnlyList<PlanGoal> Goals { get; } = [new("goal-1", "engagement", Written.Text("Z29hbA=="), null, null)];

    /// <summary>Enrolled, and no coach yet.</summary>
    public static IDirectorEvent[] NewlyEnrolled => [Enrolled()];

    /// <summary>Enrolled, with a coach.</summary>
    public static IDirectorEvent[] WithCoach => [Enrolled(), new CoachAssigned(TheCoach, Days.Enrolment)];

    /// <summary>After the first session, two months into the programme.</summary>
    public static IDirectorEvent[] AfterSessionOne => [.. WithCoach, Held(1)];

    /// <summary>After the self-assessment.</summary>
    public static IDirectorEvent[] Assessed => [.. AfterSessionOne, Submitted()];

    /// <summary>After the improvement areas were ranked: ready for the plan.</summary>
    public static IDirectorEvent[] Ranked => [.. Assessed, new PrioritiesRanked(Priorities, Days.BetweenSessions)];

    /// <summary>With a professional development plan.</summary>
    public static IDirectorEvent[] Planned => [.. Ranked, PlanCreated()];

    public static DirectorEnrolled Enrolled() => new(TheCounty, Appointment.New, "2026", ModuleOne.Plan, Days.Enrolment);

    public static DirectorWithdrew Withdrew(string? coach = TheCoach) => new(TheCounty, coach, WithdrawalReason.Workload, Days.Later);

    public static ActivityCompleted Completed(string activity, DateOnly on, bool late = false) => new(ModuleOne.Id, activity, 30, late, on);

    /// <summary>Session 1 or 2 on its usual day, of its planned length.</summary>
    public static CoachingSessionHeld Held(
        int number, string? session = null, int? minutes = null, DateOnly? on = null, params IReadOnlyList<SessionFlag> flags) => new(
        session ?? $"session-{number}", ModuleOne.Id, number, TheCoach, minutes ?? (number == 1 ? 45 : 60), SessionMode.Video, flags, null, null,
        on ?? (number == 1 ? Days.SessionOne : Days.SessionTwo));

    public static CoachingSessionScheduled Scheduled(int number, DateTimeOffset at) =>
        new(ModuleOne.Id, number, TheCoach, at, SessionMode.InPerson, null, Days.Enrolment);

    public static SelfAssessmentSubmitted Submitted(string assessment = Assessment) =>
        new(assessment, Instrument.Id, Instrument.Version, Ratings, Days.BetweenSessions);

    public static PlanAction Action { get; } = new("action-1", "goal-1", Written.Text("ZG8="), Days.Later, null);

    public static BehaviorTrial Trial { get; } = new("trial-1", "LB-5", Written.Text("c2V0"), Days.Later, new(ModuleOne.Id, 2));

    public static PlanActionAdded ActionAdded() => new(Plan, Action, Days.SessionTwo);

    public static BehaviorTrialPlanned TrialPlanned() => new(Plan, Trial, Days.SessionTwo);

    public static DevelopmentPlanClosed PlanClosed() => new(Plan, Written.Note, Days.Later);

    public static DevelopmentPlanCreated PlanCreated() => new(Plan, Assessment, 2, TheCoach, Goals, Days.SessionTwo);
}
