namespace CpmTracker.Domain.Tests.Golden;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;
using CpmTracker.Domain.Programme;

/// <summary>Enumerations are stored by their members' names: a member may be added, but one that was stored is read for ever.</summary>
public class EnumerationTests
{
    [Theory]
    [InlineData(typeof(Appointment), "New Acting Existing")]
    [InlineData(typeof(WithdrawalReason), "LeftThePost Retired Workload Other")]
    [InlineData(typeof(PauseReason), "Leave Workload CountyEmergency NoCoach Other")]
    [InlineData(typeof(ResumeReason), "ReasonEnded Agreed Other")]
    [InlineData(typeof(Attester), "Director Coach")]
    [InlineData(typeof(SessionMode), "InPerson Video Phone")]
    [InlineData(typeof(SessionFlag), "OutOfOrder ShorterThanPlanned LongerThanPlanned")]
    [InlineData(typeof(SharingScope), "NextCoach Auditor Sponsor")]
    [InlineData(typeof(SessionParty), "Coach Director")]
    [InlineData(typeof(SessionCancellationReason), "OtherWork Absence NotPrepared Other")]
    [InlineData(typeof(ClosingReason), "Completed DirectorsWish CoachsWish Other")]
    [InlineData(typeof(AssignmentResult), "Done PartlyDone NotDone")]
    [InlineData(typeof(TeamEngagement), "Engages Undecided DoesNot")]
    [InlineData(typeof(Confidentiality), "Public Programme CoachAndDirector Sealed")]
    [InlineData(typeof(AreaOfConcentration), "Orb Erp Wd Qosi")]
    [InlineData(typeof(DueKind), "None Before Between During After")]
    [InlineData(typeof(DoneBy), "Completing SubmittingSelfAssessment WritingValuesStatement RankingPriorities CreatingPlan")]
    [InlineData(typeof(AssessmentPerspective), "Coach Staff Peer")]
    [InlineData(typeof(PlanActionStatus), "NotStarted UnderWay HeldUp Done")]
    [InlineData(typeof(TrialOutcome), "Worked WorkedInPart DidNotWork NotTried")]
    [InlineData(typeof(ReviewDecision), "Keep Adjust Achieved Dropped")]
    [InlineData(typeof(SizeClass), "Small Medium Large VeryLarge")]
    [InlineData(typeof(Known), "Confirmed Unverified")]
    [InlineData(typeof(ImplementationStage), "Exploration Installation InitialImplementation FullImplementation")]
    [InlineData(typeof(ActivityMode), "InPerson Online Phone Mixed")]
    [InlineData(typeof(CancellationReason), "TooFewParticipants HostUnavailable Emergency Merged Other")]
    [InlineData(typeof(TeamRole), "Director LeadershipAndManagement Supervisory FrontLine Support Youth Family Tribe Partner TrainingAcademy")]
    [InlineData(typeof(StepStatus), "NotStarted UnderWay Done Dropped")]
    [InlineData(typeof(FidelityKind), "Implementation Leadership Practice")]
    [InlineData(typeof(PracticeLevel), "Emerging Acquiring Accomplished")]
    public void A_member_that_may_be_stored_is_still_read(Type enumeration, string members) =>
        members.Split(' ').ShouldBeSubsetOf(Enum.GetNames(enumeration));

    [Fact]
    public void A_member_is_stored_by_its_name() =>
        StoredJson.Of(SessionMode.InPerson).ShouldBe("\"InPerson\"");
}
