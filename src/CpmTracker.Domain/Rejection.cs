namespace CpmTracker.Domain;

/// <summary>The rules that a command can break. The numbers I1 to I14 are those of the domain report, section 9.4.</summary>
public enum Rejection
{
    /// <summary>No director is enrolled under this id.</summary>
    DirectorNotEnrolled,

    /// <summary>This director is enrolled already, on other terms.</summary>
    DirectorAlreadyEnrolled,

    /// <summary>The director has withdrawn; nothing more can be recorded but corrections.</summary>
    DirectorWithdrawn,

    /// <summary>No coach is registered under this id.</summary>
    CoachNotRegistered,

    /// <summary>A coach takes from 1 to 58 directors at a time.</summary>
    CapacityImpossible,

    /// <summary>No coach is assigned to the director.</summary>
    NoCoachAssigned,

    /// <summary>The county is not registered.</summary>
    CountyNotRegistered,

    /// <summary>The county has an active director; an appointment beside it must be an acting one (I9).</summary>
    CountyHasADirector,

    /// <summary>No catalogue edition with this module is in force.</summary>
    ModuleNotInCatalogue,

    /// <summary>The director has not started this module.</summary>
    ModuleNotStarted,

    /// <summary>The module has no session of that number.</summary>
    SessionNotInModule,

    /// <summary>A session of that number is recorded as held already (I6).</summary>
    SessionAlreadyHeld,

    /// <summary>No such session is recorded for this director, or it was voided.</summary>
    SessionNotRecorded,

    /// <summary>This departure from the programme needs a reason (I1).</summary>
    ReasonRequired,

    /// <summary>A session lasts from 1 to 1,440 minutes (I4).</summary>
    MinutesImpossible,

    /// <summary>It cannot have happened on that day: in the future, or before the CPM began in 2012.</summary>
    DateImpossible,

    /// <summary>The module has no such activity.</summary>
    ActivityNotInModule,

    /// <summary>The activity is completed by recording the thing itself, such as the self-assessment.</summary>
    ActivityRecordsItself,

    /// <summary>No such instrument and version is in the catalogue.</summary>
    InstrumentNotInCatalogue,

    /// <summary>An item is rated that the instrument does not have, twice, or not at all.</summary>
    ItemsDoNotMatchInstrument,

    /// <summary>A rating lies outside the instrument's scale (I11).</summary>
    RatingOutsideScale,

    /// <summary>No such self-assessment was submitted (I10).</summary>
    AssessmentNotSubmitted,

    /// <summary>Ranks must run 1, 2, 3 … without gap or repeat (I3).</summary>
    RanksNotConsecutive,

    /// <summary>No improvement area of that key is ranked as a priority (I3).</summary>
    PriorityNotRanked,

    /// <summary>The plan needs a submitted self-assessment (I2).</summary>
    PlanNeedsAssessment,

    /// <summary>The plan needs at least one ranked priority (I2).</summary>
    PlanNeedsPriority,

    /// <summary>There is a professional development plan already: revise it.</summary>
    PlanAlreadyCreated,

    /// <summary>There is no professional development plan yet.</summary>
    PlanNotCreated,

    /// <summary>A plan needs at least one goal, each for a ranked priority.</summary>
    GoalsIncomplete,

    /// <summary>The Snapshot rates each of its four dimensions once.</summary>
    DimensionsIncomplete,

    /// <summary>From 1 to 100,000 people take part in a Snapshot.</summary>
    ParticipantsImpossible,

    /// <summary>The county has completed no Snapshot yet.</summary>
    SnapshotNotCompleted,

    /// <summary>A county sets three to five local priorities.</summary>
    ThreeToFivePriorities,

    /// <summary>The county has set no local priorities yet.</summary>
    LocalPrioritiesNotSet,

    /// <summary>The reassessment must lie after the plan's start.</summary>
    ReassessmentBeforeStart,
}
