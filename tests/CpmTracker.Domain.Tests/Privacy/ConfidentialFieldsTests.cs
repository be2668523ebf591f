namespace CpmTracker.Domain.Tests.Privacy;

using System.Reflection;
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
            ],
            ignoreOrder: true);

    [Fact]
    public void Nothing_of_a_director_is_public() =>
        Marked(Confidentiality.Public).ShouldBeEmpty();

    private static IEnumerable<string> Marked(Confidentiality level) =>
        from name in DirectorEvents.Names
        from property in name.Type.GetProperties()
        where property.GetCustomAttribute<ConfidentialAttribute>()?.Level == level
        select $"{name.Type.Name}.{property.Name}";
}
