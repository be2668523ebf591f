namespace CpmTracker.Domain.Tests.Programme;

using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class AttestLearningObjectiveTests
{
    private static readonly AttestLearningObjective Attest = new(Id, "LO-M1-K", ModuleOne.Id, Attester.Director, Days.Later);
    private static readonly LearningObjectiveAttested Attested = new(ModuleOne.Id, "LO-M1-K", Attester.Director, Days.Later);

    [Fact]
    public void Somebody_vouches_for_an_objective() => Given(WithCoach).When(Attest).Then(Attested);

    [Fact]
    public void Each_says_it_once() => Given([.. WithCoach, Attested]).When(Attest with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void Director_and_coach_say_it_each_for_themselves() =>
        Given([.. WithCoach, Attested]).When(Attest with { By = Attester.Coach }).Then(Attested with { By = Attester.Coach });

    [Fact]
    public void An_objective_that_the_catalogue_lacks_is_refused() => Given(WithCoach).When(Attest with { Module = null }).ThenRejected(Rejection.ObjectiveNotInCatalogue);

    [Fact]
    public void An_objective_of_a_module_that_was_not_started_is_refused() =>
        Given(WithCoach).When(Attest with { Module = ModuleEight.Id }).ThenRejected(Rejection.ModuleNotStarted);
}
