namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class DeclareImplementationStageTests
{
    private static readonly DeclareImplementationStage Declare = new(TheCounty, ImplementationStage.Installation, Written.ByCounty("ZXZpZGVuY2U="), Days.Later);
    private static readonly ImplementationStageDeclared Declared = new(TheCounty, ImplementationStage.Installation, Declare.Evidence, Days.Later);

    [Theory]
    [InlineData(ImplementationStage.Exploration)]
    [InlineData(ImplementationStage.Installation)]
    [InlineData(ImplementationStage.InitialImplementation)]
    [InlineData(ImplementationStage.FullImplementation)]
    public void A_county_declares_any_stage_with_what_it_goes_by(ImplementationStage stage) =>
        Given(Registered).When(Declare with { Stage = stage }).Then(Declared with { Stage = stage });

    [Fact]
    public void Declaring_the_same_again_appends_nothing() =>
        Given([.. Registered, Declared]).When(Declare).ThenNothing();

    [Fact]
    public void A_stage_may_move_backwards()
    {
        var back = Declared with { Stage = ImplementationStage.Exploration };
        Given([.. Registered, Declared]).When(Declare with { Stage = ImplementationStage.Exploration }).Then(back);
        Given([.. Registered, Declared, back]).State.Stage.ShouldBe(back);
    }

    [Fact]
    public void The_same_stage_for_other_evidence_is_declared_anew() =>
        Given([.. Registered, Declared]).When(Declare with { Evidence = Written.ByCounty("bW9yZQ==") })
            .Then(Declared with { Evidence = Written.ByCounty("bW9yZQ==") });

    [Fact]
    public void A_county_that_is_not_registered_declares_nothing() =>
        GivenNoCounty().When(Declare).ThenRejected(Rejection.CountyNotRegistered);
}
