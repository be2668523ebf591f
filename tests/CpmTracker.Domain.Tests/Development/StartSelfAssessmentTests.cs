namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class StartSelfAssessmentTests
{
    private static readonly StartSelfAssessment Start = new(Id, Instrument, Days.SessionOne);
    private static readonly SelfAssessmentStarted Started = new(Instrument.Id, 1, Days.SessionOne);

    [Fact]
    public void It_is_started_on_an_instrument_of_the_catalogue() =>
        Given(NewlyEnrolled).When(Start).Then(Started);

    [Fact]
    public void Starting_it_again_appends_nothing() =>
        Given([.. NewlyEnrolled, Started]).When(Start with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Starting_another_version_is_another_start() =>
        Given([.. NewlyEnrolled, Started]).When(Start with { Instrument = Instrument with { Version = 2 } }).Then(Started with { InstrumentVersion = 2 });

    [Fact]
    public void Submitting_ends_it_and_another_may_be_started()
    {
        Given([.. NewlyEnrolled, Started]).State.Development.Started.ShouldBe(Started);
        Given([.. NewlyEnrolled, Started, Submitted()]).State.Development.Started.ShouldBeNull();
        Given([.. NewlyEnrolled, Started, Submitted()]).When(Start).Then(Started);
    }

    [Fact]
    public void An_instrument_that_the_catalogue_lacks_is_refused() =>
        Given(NewlyEnrolled).When(Start with { Instrument = null }).ThenRejected(Rejection.InstrumentNotInCatalogue);

    [Fact]
    public void An_instrument_for_other_views_only_is_refused() =>
        Given(NewlyEnrolled).When(Start with { Instrument = Instrument with { Perspectives = ["coach"] } }).ThenRejected(Rejection.PerspectiveNotInInstrument);

    [Fact]
    public void Nobody_enrolled_starts_nothing() =>
        GivenNoDirector().When(Start).ThenRejected(Rejection.DirectorNotEnrolled);
}
