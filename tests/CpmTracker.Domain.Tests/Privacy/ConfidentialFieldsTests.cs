namespace CpmTracker.Domain.Tests.Privacy;

using System.Reflection;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

public class ConfidentialFieldsTests
{
    [Fact]
    public void What_only_coach_and_director_see_is_marked_where_it_is_declared() =>
        Marked(Confidentiality.CoachAndDirector).ShouldBe(
            [
                "SelfAssessmentSubmitted.Ratings",
                "PrioritiesRanked.Priorities",
                "ThreeQuestionsAnswered.ImprovementArea",
                "DevelopmentPlanCreated.Goals",
                "DevelopmentPlanRevised.Goals",
                "DevelopmentPlanRevised.Reason",
                "TeamEngagementConsidered.Decision",
                "PerspectiveAssessmentSubmitted.Ratings",
                "ImprovementAreaIdentified.ImprovementArea",
                "ImprovementAreaIdentified.Behaviors",
                "PriorityRetired.ImprovementArea",
                "PriorityRetired.Reason",
                "DevelopmentRecordVoided.Reason",
                "PlanGoalAdded.Goal",
                "PlanActionAdded.Action",
                "PlanActionProgressReported.Status",
                "PlanActionProgressReported.Note",
                "BehaviorTrialPlanned.Trial",
                "BehaviorTrialReported.Outcome",
                "DevelopmentPlanReviewed.Decisions",
                "PlanItemAchieved.Item",
                "PlanItemAchieved.Reason",
                "PlanItemDropped.Item",
                "PlanItemDropped.Reason",
                "RediCommitmentRecorded.Text",
                "DevelopmentPlanClosed.Summary",
            ],
            ignoreOrder: true);

    [Fact]
    public void What_is_sealed_is_marked_where_it_is_declared() =>
        Marked(Confidentiality.Sealed).ShouldBe(
            [
                "CoachingSessionHeld.Note",
                "ValuesStatementWritten.Text",
                "ThreeQuestionsAnswered.WorkingWell",
                "ThreeQuestionsAnswered.Worries",
                "ThreeQuestionsAnswered.NextSteps",
                "ReflectionRecorded.Text",
                "SessionNoteAdded.Note",
                "HandoverNoted.Note",
                "BehaviorTrialReported.Learning",
            ],
            ignoreOrder: true);

    [Fact]
    public void Nothing_of_a_director_is_public() =>
        Marked(Confidentiality.Public).ShouldBeEmpty();

    [Fact]
    public void Of_a_statewide_activity_it_is_for_the_programme_who_came_of_a_county_and_why_a_record_is_void() =>
        MarkedIn(ActivityEvents.Names, Confidentiality.Programme).ShouldBe(
            ["CountyParticipationRecorded.Levels", "CountyParticipationRecorded.DirectorCame", "CountyParticipationVoided.Reason"], ignoreOrder: true);

    private static IEnumerable<string> Marked(Confidentiality level) => MarkedIn(DirectorEvents.Names, level);

    private static IEnumerable<string> MarkedIn(IReadOnlyList<WireName> names, Confidentiality level) =>
        from name in names
        from property in name.Type.GetProperties()
        where property.GetCustomAttribute<ConfidentialAttribute>()?.Level == level
        select $"{name.Type.Name}.{property.Name}";
}
