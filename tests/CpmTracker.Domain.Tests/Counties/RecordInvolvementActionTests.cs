namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class RecordInvolvementActionTests
{
    private static readonly RecordInvolvementAction Involve = new(TheCounty, "involvement-1", "V3", "supervisory", 12, Days.Later);
    private static readonly InvolvementActionRecorded Involved = new(TheCounty, "involvement-1", "supervisory", "V3", 12, Days.Later);

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(null)]
    public void An_action_of_a_level_is_kept_with_the_headcount_if_it_is_told(int? heads) =>
        Given(Registered).When(Involve with { Headcount = heads }).Then(Involved with { Headcount = heads });

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public void An_impossible_headcount_is_refused(int heads) =>
        Given(Registered).When(Involve with { Headcount = heads }).ThenRejected(Rejection.HeadcountImpossible);

    [Fact]
    public void An_action_that_the_catalogue_lacks_is_refused() =>
        Given(Registered).When(Involve with { Level = null }).ThenRejected(Rejection.InvolvementActionNotInCatalogue);

    [Fact]
    public void Recording_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Involved]).When(Involve with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_records_none() =>
        GivenNoCounty().When(Involve).ThenRejected(Rejection.CountyNotRegistered);
}
