namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class AssessFidelityTests
{
    private static readonly AssessFidelity Assess =
        new(TheCounty, "fidelity-1", FidelityKind.Leadership, "fidelity", 1, true, PracticeLevel.Acquiring, Written.ByCounty("cmVzdWx0"), Days.Later);

    private static readonly FidelityAssessed Assessed =
        new(TheCounty, "fidelity-1", FidelityKind.Leadership, "fidelity", 1, PracticeLevel.Acquiring, Assess.Result, Days.Later);

    [Theory]
    [InlineData(FidelityKind.Implementation)]
    [InlineData(FidelityKind.Leadership)]
    [InlineData(FidelityKind.Practice)]
    public void Fidelity_of_each_kind_is_kept(FidelityKind kind) =>
        Given(Registered).When(Assess with { Kind = kind }).Then(Assessed with { Kind = kind });

    [Fact]
    public void It_may_be_assessed_without_an_instrument() =>
        Given(Registered).When(Assess with { Instrument = null, InstrumentIsInCatalogue = false }).Then(Assessed with { Instrument = null, InstrumentVersion = null });

    [Fact]
    public void A_level_or_words_will_do_and_neither_will_not()
    {
        Given(Registered).When(Assess with { Level = null }).Then(Assessed with { Level = null });
        Given(Registered).When(Assess with { Result = null }).Then(Assessed with { Result = null });
        Given(Registered).When(Assess with { Level = null, Result = null }).ThenRejected(Rejection.ResultMissing);
    }

    [Fact]
    public void An_instrument_that_the_catalogue_lacks_is_refused() =>
        Given(Registered).When(Assess with { InstrumentIsInCatalogue = false }).ThenRejected(Rejection.InstrumentNotInCatalogue);

    [Fact]
    public void Assessing_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Assessed]).When(Assess with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_assesses_nothing() =>
        GivenNoCounty().When(Assess).ThenRejected(Rejection.CountyNotRegistered);
}
