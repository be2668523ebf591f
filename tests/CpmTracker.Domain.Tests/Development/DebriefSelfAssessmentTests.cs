namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class DebriefSelfAssessmentTests
{
    private static readonly DebriefSelfAssessment Debrief = new(Id, Assessment, Days.SessionTwo);
    private static readonly SelfAssessmentDebriefed Debriefed = new(Assessment, TheCoach, Days.SessionTwo);

    [Fact]
    public void The_coach_goes_through_the_results() =>
        Given(Assessed).When(Debrief).Then(Debriefed);

    [Fact]
    public void Debriefing_it_again_appends_nothing() =>
        Given([.. Assessed, Debriefed]).When(Debrief with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Each_assessment_is_debriefed_for_itself() =>
        Given([.. Assessed, Submitted("assessment-2"), Debriefed]).When(Debrief with { Assessment = "assessment-2" })
            .Then(Debriefed with { Assessment = "assessment-2" });

    [Fact]
    public void Before_the_submission_there_is_nothing_to_debrief() =>
        Given(AfterSessionOne).When(Debrief).ThenRejected(Rejection.AssessmentNotSubmitted);

    [Fact]
    public void Another_assessment_than_the_one_submitted_is_refused() =>
        Given(Assessed).When(Debrief with { Assessment = "assessment-9" }).ThenRejected(Rejection.AssessmentNotSubmitted);

    [Fact]
    public void Without_a_coach_nobody_debriefs() =>
        Given(Enrolled(), Submitted()).When(Debrief).ThenRejected(Rejection.NoCoachAssigned);

    [Fact]
    public void Nobody_enrolled_is_not_debriefed() =>
        GivenNoDirector().When(Debrief).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_is_not_debriefed() =>
        Given([.. Assessed, Withdrew()]).When(Debrief).ThenRejected(Rejection.DirectorWithdrawn);
}
