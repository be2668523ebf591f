namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Privacy;
using CpmTracker.Domain.Programme;

/// <summary>Something that happened in a director's development. All of it stands in the one stream <c>director-{id}</c>.</summary>
public interface IDirectorEvent : IOccurrence;

/// <summary>A director joined the programme.</summary>
/// <param name="County">FIPS code of the county served, five digits.</param>
/// <param name="Appointment">How they hold the post.</param>
/// <param name="Cohort">The cohort's name as the programme uses it, such as <c>2026</c>.</param>
/// <param name="Module">What Module One asked at that time: the plan that this director follows.</param>
/// <param name="OccurredOn">The day of enrolment.</param>
public sealed record DirectorEnrolled(string County, Appointment Appointment, string Cohort, ModulePlan Module, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>Another module of the programme was started. Module One starts with the enrolment.</summary>
/// <param name="Module">What the module asked at that time: the plan that this director follows.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ModuleStarted(ModulePlan Module, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A first coach was assigned.</summary>
/// <param name="Coach">The coach's id.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CoachAssigned(string Coach, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>Another coach took over.</summary>
/// <param name="From">The coach until then.</param>
/// <param name="To">The coach from then on.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record CoachReassigned(string From, string To, Sealed? Reason, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director took a post in another county; the history goes along, the counties' counts move on that day (I14).</summary>
/// <param name="From">FIPS code of the county left.</param>
/// <param name="To">FIPS code of the county served from then on.</param>
/// <param name="Appointment">How they hold the new post.</param>
/// <param name="OccurredOn">The first day in the new county.</param>
public sealed record DirectorTransferred(string From, string To, Appointment Appointment, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director left the programme.</summary>
/// <param name="County">FIPS code of the county served until then.</param>
/// <param name="Coach">The coach assigned until then, if any.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="OccurredOn">The last day.</param>
public sealed record DirectorWithdrew(string County, string? Coach, WithdrawalReason Reason, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>An activity of the module was done.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Activity">The activity's id in that module.</param>
/// <param name="Minutes">Time spent, in minutes, if told.</param>
/// <param name="Late">Done after its due point; kept all the same (I5).</param>
/// <param name="OccurredOn">The day it was done.</param>
public sealed record ActivityCompleted(string Module, string Activity, int? Minutes, bool Late, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>How a director holds the post.</summary>
public enum Appointment
{
    /// <summary>Recently promoted or appointed.</summary>
    New,

    /// <summary>Acting, or sharing the post.</summary>
    Acting,

    /// <summary>In the post for longer.</summary>
    Existing,
}

/// <summary>Why a director left the programme. A class, so that it can be counted and says nothing personal.</summary>
public enum WithdrawalReason
{
    /// <summary>Left the post.</summary>
    LeftThePost,

    /// <summary>Retired.</summary>
    Retired,

    /// <summary>Too much other work.</summary>
    Workload,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>The wire names of the director's stream.</summary>
public static class DirectorEvents
{
    /// <summary>Every event type of the stream, with its name.</summary>
    public static IReadOnlyList<WireName> Names { get; } =
    [
        WireName.Of<DirectorEnrolled>("director.enrolled.v1"),
        WireName.Of<ModuleStarted>("director.module_started.v1"),
        WireName.Of<CoachAssigned>("director.coach_assigned.v1"),
        WireName.Of<CoachReassigned>("director.coach_reassigned.v1"),
        WireName.Of<DirectorTransferred>("director.transferred.v1"),
        WireName.Of<DirectorWithdrew>("director.withdrew.v1"),
        WireName.Of<ActivityCompleted>("director.activity_completed.v1"),
        WireName.Of<CoachingSessionScheduled>("director.coaching_session_scheduled.v1"),
        WireName.Of<CoachingSessionHeld>("director.coaching_session_held.v1"),
        WireName.Of<CoachingSessionCorrected>("director.coaching_session_corrected.v1"),
        WireName.Of<CoachingSessionVoided>("director.coaching_session_voided.v1"),
        WireName.Of<CoachingAgreementSigned>("director.coaching_agreement_signed.v1"),
        WireName.Of<SharingConsentGiven>("director.sharing_consent_given.v1"),
        WireName.Of<SharingConsentWithdrawn>("director.sharing_consent_withdrawn.v1"),
        WireName.Of<CoachingSessionRescheduled>("director.coaching_session_rescheduled.v1"),
        WireName.Of<CoachingSessionCancelled>("director.coaching_session_cancelled.v1"),
        WireName.Of<CoachingSessionMissed>("director.coaching_session_missed.v1"),
        WireName.Of<ProgramOverviewReviewed>("director.program_overview_reviewed.v1"),
        WireName.Of<AssignmentGiven>("director.assignment_given.v1"),
        WireName.Of<MaterialsListedForSession>("director.materials_listed_for_session.v1"),
        WireName.Of<AssignmentReviewed>("director.assignment_reviewed.v1"),
        WireName.Of<QuestionDiscussed>("director.question_discussed.v1"),
        WireName.Of<REDIReflectionDiscussed>("director.redi_reflection_discussed.v1"),
        WireName.Of<ReflectionRecorded>("director.reflection_recorded.v1"),
        WireName.Of<TeamEngagementConsidered>("director.team_engagement_considered.v1"),
        WireName.Of<CountyStatusReported>("director.county_status_reported.v1"),
        WireName.Of<NextModulePreviewed>("director.next_module_previewed.v1"),
        WireName.Of<SessionNoteAdded>("director.session_note_added.v1"),
        WireName.Of<HandoverNoted>("director.handover_noted.v1"),
        WireName.Of<CoachingEngagementClosed>("director.coaching_engagement_closed.v1"),
        WireName.Of<SelfAssessmentSubmitted>("director.self_assessment_submitted.v1"),
        WireName.Of<SelfAssessmentDebriefed>("director.self_assessment_debriefed.v1"),
        WireName.Of<ValuesStatementWritten>("director.values_statement_written.v1"),
        WireName.Of<PrioritiesRanked>("director.priorities_ranked.v1"),
        WireName.Of<ThreeQuestionsAnswered>("director.three_questions_answered.v1"),
        WireName.Of<DevelopmentPlanCreated>("director.development_plan_created.v1"),
        WireName.Of<DevelopmentPlanRevised>("director.development_plan_revised.v1"),
        WireName.Of<SelfAssessmentStarted>("director.self_assessment_started.v1"),
        WireName.Of<PerspectiveAssessmentSubmitted>("director.perspective_assessment_submitted.v1"),
        WireName.Of<ImprovementAreaIdentified>("director.improvement_area_identified.v1"),
        WireName.Of<PriorityRetired>("director.priority_retired.v1"),
        WireName.Of<DevelopmentRecordVoided>("director.development_record_voided.v1"),
        WireName.Of<PlanGoalAdded>("director.plan_goal_added.v1"),
        WireName.Of<PlanActionAdded>("director.plan_action_added.v1"),
        WireName.Of<PlanActionProgressReported>("director.plan_action_progress_reported.v1"),
        WireName.Of<BehaviorTrialPlanned>("director.behavior_trial_planned.v1"),
        WireName.Of<BehaviorTrialReported>("director.behavior_trial_reported.v1"),
        WireName.Of<DevelopmentPlanReviewed>("director.development_plan_reviewed.v1"),
        WireName.Of<PlanItemAchieved>("director.plan_item_achieved.v1"),
        WireName.Of<PlanItemDropped>("director.plan_item_dropped.v1"),
        WireName.Of<RediCommitmentRecorded>("director.redi_commitment_recorded.v1"),
        WireName.Of<DevelopmentPlanClosed>("director.development_plan_closed.v1"),
        WireName.Of<AppointmentChanged>("director.appointment_changed.v1"),
        WireName.Of<DirectorReturned>("director.returned.v1"),
        WireName.Of<ParticipationPaused>("director.participation_paused.v1"),
        WireName.Of<ParticipationResumed>("director.participation_resumed.v1"),
        WireName.Of<ReadingTimeLogged>("director.reading_time_logged.v1"),
        WireName.Of<MaterialReviewed>("director.material_reviewed.v1"),
        WireName.Of<ActivityCompletionReversed>("director.activity_completion_reversed.v1"),
        WireName.Of<LearningObjectiveAttested>("director.learning_objective_attested.v1"),
        WireName.Of<SegmentCompleted>("director.segment_completed.v1"),
        WireName.Of<ModuleCompleted>("director.module_completed.v1"),
        WireName.Of<ProgrammeCompleted>("director.programme_completed.v1"),
    ];
}
