namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;

/// <summary>What the decisions about coaching sessions have in common.</summary>
internal static class SessionRules
{
    /// <summary>Nobody is there to hold a session.</summary>
    public static Decision NoCoach { get; } = Decision.Reject(Rejection.NoCoachAssigned, "No coach is assigned to the director.");

    /// <summary>A session lasts at least a minute and at most a day (I4).</summary>
    public static Decision ImpossibleMinutes { get; } = Decision.Reject(Rejection.MinutesImpossible, "A session lasts from 1 to 1,440 minutes.");

    /// <summary>The record meant is not there, or not in force.</summary>
    public static Decision NotRecorded { get; } = Decision.Reject(Rejection.SessionNotRecorded, "No such session is recorded for this director, or it was voided.");

    /// <summary>The question meant is not there.</summary>
    public static Decision QuestionUnknown { get; } = Decision.Reject(Rejection.QuestionNotInCatalogue, "The catalogue in force has no such question.");

    public static Decision NotScheduled(int number) => Decision.Reject(Rejection.SessionNotScheduled, $"No time is agreed for coaching session {number}.");

    public static Decision NotInModule(int number) => Decision.Reject(Rejection.SessionNotInModule, $"The module has no coaching session {number}.");

    public static Decision HeldAlready(int number) =>
        Decision.Reject(Rejection.SessionAlreadyHeld, $"Coaching session {number} is recorded as held; correct or void that record.");

    /// <summary>The most sessions that a module is taken to have whose sessions the catalogue does not know.</summary>
    private const int MostSessions = 12;

    /// <summary>The session as planned; of unknown length in a module whose sessions the catalogue does not know; none where there is no such session.</summary>
    public static SessionPlan? Planned(ModuleProgress module, int number) =>
        module.Plan.PlansSessions() ? module.Plan.Session(number)
        : number is >= 1 and <= MostSessions ? new(number, null, null)
        : null;

    /// <summary>Minutes that a session can have.</summary>
    public static bool Possible(int minutes) => minutes is >= 1 and <= 1440;

    /// <summary>In what a session of that number, day and length departs from the programme (I1, I4).</summary>
    public static IReadOnlyList<SessionFlag> Flags(ModuleProgress module, SessionPlan planned, DateOnly heldOn, int minutes)
    {
        var flags = new List<SessionFlag>();
        var earlier = module.Plan.Segments.SelectMany(s => s.Sessions).Where(s => s.Number < planned.Number);
        if (earlier.Any(e => !module.Sessions.Any(s => s.Number == e.Number && s.HeldOn <= heldOn))) flags.Add(SessionFlag.OutOfOrder);
        if (minutes < planned.MinMinutes) flags.Add(SessionFlag.ShorterThanPlanned);
        if (minutes > planned.MaxMinutes) flags.Add(SessionFlag.LongerThanPlanned);
        return flags;
    }
}
