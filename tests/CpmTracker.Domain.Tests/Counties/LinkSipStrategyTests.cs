namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class LinkSipStrategyTests
{
    private static readonly LinkSipStrategy Link = new(TheCounty, "sip-1", new(2024, 9, 9), new(2029, 9, 8), Written.ByCounty("c3RyYXRlZ3k="), Days.Later);
    private static readonly SipStrategyLinked Linked = new(TheCounty, "sip-1", new(2024, 9, 9), new(2029, 9, 8), Link.Strategy, Days.Later);

    [Fact]
    public void A_strategy_is_linked_with_the_period_of_its_plan() =>
        Given(Registered).When(Link).Then(Linked);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_period_that_does_not_end_after_it_begins_is_refused(int days) =>
        Given(Registered).When(Link with { Until = Link.From.AddDays(days) }).ThenRejected(Rejection.PeriodEndsBeforeItBegins);

    [Fact]
    public void Linking_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Linked]).When(Link with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_links_none() =>
        GivenNoCounty().When(Link).ThenRejected(Rejection.CountyNotRegistered);
}
