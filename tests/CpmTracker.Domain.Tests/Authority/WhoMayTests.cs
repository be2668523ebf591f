namespace CpmTracker.Domain.Tests.Authority;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;

public class WhoMayTests
{
    private const Permission Administrator = Permission.Administrator;
    private const Permission Coach = Permission.AssignedCoach;
    private const Permission Director = Permission.TheDirector;
    private const Permission County = Permission.StaffOfTheCounty;
    private const Permission Region = Permission.StaffOfTheRegion;

    private static readonly Dictionary<Type, Permission> WhoMay = new()
    {
        [typeof(EnrolDirector)] = Administrator,
        [typeof(AssignCoach)] = Administrator,
        [typeof(TransferDirector)] = Administrator,
        [typeof(WithdrawDirector)] = Administrator | Director,
        [typeof(StartModule)] = Administrator | Coach,
        [typeof(CompleteActivity)] = Administrator | Coach | Director,
        [typeof(ScheduleCoachingSession)] = Administrator | Coach,
        [typeof(RecordCoachingSession)] = Administrator | Coach,
        [typeof(CorrectCoachingSession)] = Administrator | Coach,
        [typeof(VoidCoachingSession)] = Administrator | Coach,
        [typeof(SignCoachingAgreement)] = Coach | Director,
        [typeof(GiveSharingConsent)] = Director,
        [typeof(WithdrawSharingConsent)] = Director,
        [typeof(RescheduleCoachingSession)] = Administrator | Coach,
        [typeof(CancelCoachingSession)] = Administrator | Coach | Director,
        [typeof(RecordMissedSession)] = Administrator | Coach,
        [typeof(RecordSessionDetails)] = Administrator | Coach,
        [typeof(RecordReflection)] = Coach | Director,
        [typeof(NoteHandover)] = Coach,
        [typeof(CloseCoachingEngagement)] = Administrator | Coach | Director,
        [typeof(SubmitSelfAssessment)] = Director,
        [typeof(DebriefSelfAssessment)] = Administrator | Coach,
        [typeof(WriteValuesStatement)] = Director,
        [typeof(RankPriorities)] = Coach | Director,
        [typeof(AnswerThreeQuestions)] = Coach | Director,
        [typeof(CreateDevelopmentPlan)] = Coach | Director,
        [typeof(ReviseDevelopmentPlan)] = Coach | Director,
        [typeof(StartSelfAssessment)] = Director,
        [typeof(SubmitPerspectiveAssessment)] = Coach,
        [typeof(IdentifyImprovementArea)] = Coach | Director,
        [typeof(RetirePriority)] = Coach | Director,
        [typeof(AddPlanGoal)] = Coach | Director,
        [typeof(AddPlanAction)] = Coach | Director,
        [typeof(ReportPlanActionProgress)] = Coach | Director,
        [typeof(PlanBehaviorTrial)] = Coach | Director,
        [typeof(ReportBehaviorTrial)] = Coach | Director,
        [typeof(ReviewDevelopmentPlan)] = Coach | Director,
        [typeof(AchievePlanItem)] = Coach | Director,
        [typeof(DropPlanItem)] = Coach | Director,
        [typeof(RecordRediCommitment)] = Coach | Director,
        [typeof(CloseDevelopmentPlan)] = Coach | Director,
        [typeof(VoidDevelopmentRecord)] = Coach | Director,
        [typeof(ChangeAppointment)] = Administrator,
        [typeof(ReturnDirector)] = Administrator,
        [typeof(PauseParticipation)] = Administrator | Coach | Director,
        [typeof(ResumeParticipation)] = Administrator | Coach | Director,
        [typeof(LogReadingTime)] = Administrator | Coach | Director,
        [typeof(ReviewMaterial)] = Administrator | Coach | Director,
        [typeof(ReverseActivityCompletion)] = Administrator | Coach | Director,
        [typeof(AttestLearningObjective)] = Coach | Director,
        [typeof(CompleteSegment)] = Administrator | Coach,
        [typeof(CompleteModule)] = Administrator | Coach,
        [typeof(CompleteProgramme)] = Administrator | Coach,
        [typeof(RegisterCoach)] = Administrator,
        [typeof(StandDownCoach)] = Administrator,
        [typeof(RegisterCounty)] = Administrator,
        [typeof(CompleteSnapshot)] = Administrator | County,
        [typeof(SetLocalPriorities)] = Administrator | County,
        [typeof(AdoptImplementationPlan)] = Administrator | County,
        [typeof(DeclareImplementationStage)] = Administrator | County,
        [typeof(AnnounceActivity)] = Administrator | Region,
        [typeof(ReviseActivity)] = Administrator | Region,
        [typeof(HoldActivity)] = Administrator | Region,
        [typeof(RecordCountyParticipation)] = Administrator | Region | County,
        [typeof(VoidCountyParticipation)] = Administrator | Region | County,
        [typeof(PublishOutput)] = Administrator | Region,
        [typeof(CancelActivity)] = Administrator | Region,
        [typeof(AssignCountyToRegion)] = Administrator,
        [typeof(FormImplementationTeam)] = Administrator | County,
        [typeof(NoteStrength)] = Administrator | County,
        [typeof(NoteOpportunity)] = Administrator | County,
        [typeof(AssessFidelity)] = Administrator | County,
        [typeof(SetObjective)] = Administrator | County,
        [typeof(PlanActionStep)] = Administrator | County,
        [typeof(ReportActionStepProgress)] = Administrator | County,
        [typeof(ReassessPlan)] = Administrator | County,
        [typeof(RecordToolUse)] = Administrator | County,
        [typeof(RecordInvolvementAction)] = Administrator | County,
        [typeof(AlignInitiative)] = Administrator | County,
        [typeof(LinkSipStrategy)] = Administrator | County,
        [typeof(VoidCountyRecord)] = Administrator | County,
        [typeof(AssessReadiness)] = Administrator | County | Region,
        [typeof(RequestHelp)] = Administrator | County | Region,
        [typeof(AnswerHelpRequest)] = Administrator | County | Region,
        [typeof(ReplayHistory)] = Permission.Auditor,
    };

    [Fact]
    public void Each_command_is_for_those_named_here()
    {
        foreach (var (command, permission) in WhoMay) command.GetProperty(nameof(WhoMay))!.GetValue(null).ShouldBe(permission, command.Name);
    }

    [Fact]
    public void Every_command_about_a_director_a_coach_a_county_an_activity_or_the_access_log_is_named_here() =>
        CommandsOf(typeof(Domain.Directors.Director), typeof(Domain.Coaching.Coach), typeof(Domain.Counties.County), typeof(StatewideActivity), typeof(AccessLog)).ShouldBe(WhoMay.Keys, ignoreOrder: true);

    private static IEnumerable<Type> CommandsOf(params Type[] states) =>
        typeof(Permission).Assembly.GetTypes().Where(type => type.GetInterfaces().Any(i =>
            i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<,>) && states.Contains(i.GetGenericArguments()[0])));
}
