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

    /// <summary>The instrument is not made for this perspective.</summary>
    PerspectiveNotInInstrument,

    /// <summary>No element or behaviour of the catalogue in force goes by that key.</summary>
    AreaNotInCatalogue,

    /// <summary>The catalogue in force has no such behaviour, or not in this area.</summary>
    BehaviorNotInCatalogue,

    /// <summary>The plan has no such goal under way.</summary>
    GoalNotInPlan,

    /// <summary>The plan has another goal or action under that id.</summary>
    ItemAlreadyInPlan,

    /// <summary>The plan has no such goal or action step.</summary>
    ItemNotInPlan,

    /// <summary>The goal or action step was achieved or dropped already.</summary>
    ItemEnded,

    /// <summary>A goal that is left out has action steps under way.</summary>
    GoalHasActions,

    /// <summary>The plan has no such behaviour trial.</summary>
    TrialNotInPlan,

    /// <summary>The trial was reported on already.</summary>
    TrialAlreadyReported,

    /// <summary>A review decides once about each of at least one goal.</summary>
    DecisionsIncomplete,

    /// <summary>The next review must lie after this one.</summary>
    NextReviewNotLater,

    /// <summary>Nothing that can be voided is recorded under that version, or it was voided.</summary>
    RecordNotInForce,

    /// <summary>Something later rests on that record: void that first.</summary>
    RecordInUse,

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

    /// <summary>No statewide activity is announced under this id.</summary>
    ActivityNotAnnounced,

    /// <summary>This statewide activity is announced already, on other terms.</summary>
    ActivityAlreadyAnnounced,

    /// <summary>The statewide activity was cancelled; nothing more can be recorded of it.</summary>
    ActivityIsCancelled,

    /// <summary>The statewide activity was held, so that it cannot be cancelled.</summary>
    ActivityAlreadyHeld,

    /// <summary>The statewide activity is not recorded as held yet.</summary>
    ActivityNotHeld,

    /// <summary>A statewide activity cannot run over those days.</summary>
    ActivityDaysImpossible,

    /// <summary>No such type of statewide activity is in the catalogue.</summary>
    ActivityTypeNotInCatalogue,

    /// <summary>No region of that name is in the catalogue.</summary>
    RegionNotInCatalogue,

    /// <summary>No such organisation is in the catalogue.</summary>
    HostNotInCatalogue,

    /// <summary>No such level of staff is in the catalogue.</summary>
    StaffLevelNotInCatalogue,

    /// <summary>No such material is in the catalogue.</summary>
    MaterialNotInCatalogue,

    /// <summary>Each level of staff is counted once, from 0 to 10,000 people, and one person at least.</summary>
    HeadcountsImpossible,

    /// <summary>The county is not recorded as having taken part in the activity.</summary>
    ParticipationNotRecorded,

    /// <summary>A headcount is from 1 to 100,000.</summary>
    HeadcountImpossible,

    /// <summary>An implementation team has at least one role, each told once.</summary>
    TeamRolesNotDistinct,

    /// <summary>The catalogue in force has no such tool.</summary>
    ToolNotInCatalogue,

    /// <summary>A readiness assessment finds something about at least one statement, each told once.</summary>
    FindingsNotDistinct,

    /// <summary>A fidelity assessment tells a level or a result in words.</summary>
    ResultMissing,

    /// <summary>No such Implementation Plan is adopted.</summary>
    PlanNotAdopted,

    /// <summary>No such objective is set.</summary>
    ObjectiveNotSet,

    /// <summary>No such action step is planned.</summary>
    ActionStepNotPlanned,

    /// <summary>The catalogue in force has no such involvement action.</summary>
    InvolvementActionNotInCatalogue,

    /// <summary>An initiative is one of the catalogue or named by the county, not both.</summary>
    InitiativeUnclear,

    /// <summary>The catalogue in force has no such initiative.</summary>
    InitiativeNotInCatalogue,

    /// <summary>An initiative is aligned to at least one area of concentration, each told once.</summary>
    AreasNotDistinct,

    /// <summary>A period must end after it begins.</summary>
    PeriodEndsBeforeItBegins,

    /// <summary>No such request for help is recorded.</summary>
    HelpNotRequested,

    /// <summary>The county's history has no record at that version that could be voided.</summary>
    RecordNotFound,

    /// <summary>Another record rests on the one to be voided: void that first.</summary>
    RecordStillNeeded,

    /// <summary>No session of that number is agreed.</summary>
    SessionNotScheduled,

    /// <summary>What is sealed between coach and director is never shared with the sponsor.</summary>
    SealedIsNeverShared,

    /// <summary>The catalogue in force has no such question.</summary>
    QuestionNotInCatalogue,

    /// <summary>Something that the session's record needs is left out.</summary>
    DetailsIncomplete,

    /// <summary>The director is in the programme and need not return.</summary>
    DirectorNotWithdrawn,

    /// <summary>The module has no segment of that number.</summary>
    SegmentNotInModule,

    /// <summary>The catalogue in force has no such learning objective.</summary>
    ObjectiveNotInCatalogue,

    /// <summary>Nobody has recorded this activity as done.</summary>
    ActivityNotCompleted,

    /// <summary>A session or a required activity of the segment is missing (I7).</summary>
    SegmentNotComplete,

    /// <summary>A session or a required activity of the module is missing (I7).</summary>
    ModuleNotComplete,

    /// <summary>A module of the programme is not finished.</summary>
    ProgrammeNotComplete,
}
