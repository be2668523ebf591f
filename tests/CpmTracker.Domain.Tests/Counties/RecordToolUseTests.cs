namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class RecordToolUseTests
{
    private static readonly RecordToolUse Use = new(TheCounty, "tool-use-1", "ERP-7", true, AreaOfConcentration.Erp, Days.Later);
    private static readonly ToolUsed Used = new(TheCounty, "tool-use-1", "ERP-7", AreaOfConcentration.Erp, Days.Later);

    [Fact]
    public void A_tool_is_used_for_an_area_or_for_the_planning_of_all()
    {
        Given(Registered).When(Use).Then(Used);
        Given(Registered).When(Use with { Area = null }).Then(Used with { Area = null });
    }

    [Fact]
    public void The_same_tool_may_be_used_twice() =>
        Given([.. Registered, Used]).When(Use with { Use = "tool-use-2" }).Then(Used with { Use = "tool-use-2" });

    [Fact]
    public void A_tool_that_the_catalogue_lacks_is_refused() =>
        Given(Registered).When(Use with { ToolIsInCatalogue = false }).ThenRejected(Rejection.ToolNotInCatalogue);

    [Fact]
    public void Recording_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Used]).When(Use with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_uses_none() =>
        GivenNoCounty().When(Use).ThenRejected(Rejection.CountyNotRegistered);
}
