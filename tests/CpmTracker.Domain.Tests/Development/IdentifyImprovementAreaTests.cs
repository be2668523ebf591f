namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class IdentifyImprovementAreaTests
{
    private static readonly IdentifyImprovementArea Identify = new(Id, "engagement", ["LB-5", "LB-4"], Behaviors, Assessment, Days.BetweenSessions);
    private static readonly ImprovementAreaIdentified Identified = new("engagement", ["LB-5", "LB-4"], Assessment, Days.BetweenSessions);

    [Fact]
    public void An_element_is_an_area_with_its_behaviours() =>
        Given(Assessed).When(Identify).Then(Identified);

    [Fact]
    public void A_single_behaviour_is_an_area_too() =>
        Given(Assessed).When(Identify with { ImprovementArea = "LB-4", AreaBehaviors = ["LB-4"] }).Then(Identified with { ImprovementArea = "LB-4", Behaviors = ["LB-4"] });

    [Fact]
    public void An_element_may_be_meant_as_a_whole() =>
        Given(Assessed).When(Identify with { AreaBehaviors = [] }).Then(Identified with { Behaviors = [] });

    [Fact]
    public void Identifying_the_same_again_appends_nothing() =>
        Given([.. Assessed, Identified]).When(Identify with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Other_behaviours_replace_those_said_of_the_area()
    {
        Given([.. Assessed, Identified]).When(Identify with { AreaBehaviors = ["LB-4"] }).Then(Identified with { Behaviors = ["LB-4"] });
        Given([.. Assessed, Identified, Identified with { Behaviors = ["LB-4"] }]).State.Development.Areas.ShouldHaveSingleItem().Behaviors.ShouldBe(["LB-4"]);
    }

    [Fact]
    public void Before_an_assessment_there_is_no_area() =>
        Given(AfterSessionOne).When(Identify).ThenRejected(Rejection.AssessmentNotSubmitted);

    [Fact]
    public void An_area_that_the_catalogue_lacks_is_refused()
    {
        Given(Assessed).When(Identify with { ImprovementArea = "patience" }).ThenRejected(Rejection.AreaNotInCatalogue);
        Given(Assessed).When(Identify with { Behaviors = null }).ThenRejected(Rejection.AreaNotInCatalogue);
    }

    [Theory]
    [InlineData("LB-99")]
    [InlineData("LB-10")]
    [InlineData("LB-4", "LB-4")]
    public void A_behaviour_that_is_unknown_of_another_area_or_named_twice_is_refused(params string[] behaviors) =>
        Given(Assessed).When(Identify with { AreaBehaviors = behaviors }).ThenRejected(Rejection.BehaviorNotInCatalogue);

    [Fact]
    public void A_withdrawn_director_identifies_nothing() =>
        Given([.. Assessed, Withdrew()]).When(Identify).ThenRejected(Rejection.DirectorWithdrawn);
}
