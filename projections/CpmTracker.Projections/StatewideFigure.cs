namespace CpmTracker.Projections;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;

/// <summary>A figure of the statewide dashboard, or several that are counted alike.</summary>
public enum StatewideFigure
{
    /// <summary>Counties known.</summary>
    CountiesKnown,

    /// <summary>Counties with a director, with a vacancy, with none yet.</summary>
    CountiesBySeat,

    /// <summary>Directors in the programme, by where they stand in Module One.</summary>
    DirectorsByStatus,

    /// <summary>Directors in the programme, by where they stand in each module.</summary>
    DirectorsByModule,

    /// <summary>Coaching minutes delivered.</summary>
    MinutesDelivered,

    /// <summary>Coaching minutes planned.</summary>
    MinutesPlanned,

    /// <summary>Counties by the stage in force, now or at the end of a day.</summary>
    CountiesByStage,

    /// <summary>The times without a director, and what became of the counties meanwhile.</summary>
    Vacancies,

    /// <summary>How counties use the toolkits' tools.</summary>
    ToolUses,

    /// <summary>Requests for help that are not answered, by area.</summary>
    OpenHelp,

    /// <summary>The days of the counties' Snapshots.</summary>
    Snapshots,

    /// <summary>The counties' plans and when they are to be reassessed.</summary>
    PlansDue,

    /// <summary>Local priorities that counties set, by area.</summary>
    CountyPriorities,

    /// <summary>Priorities of directors in the programme, by area.</summary>
    DirectorPriorities,
}

/// <summary>Traces figures back to what was recorded.</summary>
public static class StatewideFigures
{
    private static readonly IReadOnlyList<Type> Seats = [typeof(CountyRegistered), typeof(DirectorEnrolled), typeof(DirectorTransferred), typeof(DirectorWithdrew), typeof(DirectorReturned)];
    private static readonly IReadOnlyList<Type> Sessions = [typeof(CoachingSessionHeld), typeof(CoachingSessionCorrected), typeof(CoachingSessionVoided)];

    private static readonly IReadOnlyList<Type> Progress =
    [
        .. Seats, .. Sessions, typeof(ActivityCompleted), typeof(ActivityCompletionReversed), typeof(SelfAssessmentSubmitted), typeof(ValuesStatementWritten),
        typeof(PrioritiesRanked), typeof(DevelopmentPlanCreated), typeof(ReadingTimeLogged), typeof(LearningObjectiveAttested), typeof(SegmentCompleted), typeof(ModuleCompleted),
    ];

    /// <summary>The types of the events that a figure is made of: whoever folds all of these, and no others, comes to the same figure.</summary>
    public static IReadOnlyList<Type> MadeOf(StatewideFigure figure) => figure switch
    {
        StatewideFigure.CountiesKnown => [typeof(CountyRegistered)],
        StatewideFigure.CountiesBySeat => Seats,
        StatewideFigure.DirectorsByStatus => Progress,
        StatewideFigure.DirectorsByModule => [.. Progress, typeof(ModuleStarted)],
        StatewideFigure.MinutesDelivered => [.. Seats, typeof(ModuleStarted), .. Sessions],
        StatewideFigure.MinutesPlanned => [.. Seats, typeof(ModuleStarted)],
        StatewideFigure.CountiesByStage => InCounties(typeof(ImplementationStageDeclared)),
        StatewideFigure.CountyPriorities => InCounties(typeof(LocalPrioritiesSet)),
        StatewideFigure.DirectorPriorities => [.. Seats, typeof(PrioritiesRanked)],
        StatewideFigure.Vacancies => [.. Seats, typeof(AppointmentChanged), .. InCounties([.. Implementation]).Except(Seats)],
        StatewideFigure.ToolUses => InCounties(typeof(ToolUsed)),
        StatewideFigure.OpenHelp => InCounties(typeof(HelpRequested), typeof(HelpAnswered)),
        StatewideFigure.Snapshots => InCounties(typeof(SnapshotCompleted)),
        StatewideFigure.PlansDue => InCounties(typeof(ImplementationPlanAdopted), typeof(PlanReassessed)),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    /// <summary>The same types by their wire names.</summary>
    public static IReadOnlyList<string> WireNamesOf(StatewideFigure figure) =>
        [.. Views.WireNames.Where(n => MadeOf(figure).Contains(n.Type)).Select(n => n.Name)];

    /// <summary>Everything that can be recorded of a county's implementation.</summary>
    private static IEnumerable<Type> Implementation =>
        CountyEvents.Names.Select(n => n.Type).Except([typeof(CountyRegistered), typeof(CountyAgencyNamed), typeof(CountyAssignedToRegion), typeof(CountyRecordVoided)]);

    /// <summary>Of registered counties, those records of theirs that were not voided.</summary>
    private static IReadOnlyList<Type> InCounties(params IReadOnlyList<Type> records) => [typeof(CountyRegistered), .. records, typeof(CountyRecordVoided)];
}
