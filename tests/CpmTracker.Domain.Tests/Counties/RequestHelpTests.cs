namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class RequestHelpTests
{
    private static readonly RequestHelp Request = new(TheCounty, "help-1", AreaOfConcentration.Qosi, Written.ByCounty("aGVscA=="), Days.Later);

    [Fact]
    public void A_county_asks_for_help_in_an_area() =>
        Given(Registered).When(Request).Then(Help);

    [Fact]
    public void Asking_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Help]).When(Request with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_asks_nothing() =>
        GivenNoCounty().When(Request).ThenRejected(Rejection.CountyNotRegistered);
}
