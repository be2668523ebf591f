namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class AssignCountyToRegionTests
{
    private static readonly AssignCountyToRegion Assign = new(TheCounty, "Central", true, Known.Confirmed, Days.Later);
    private static readonly CountyAssignedToRegion Assigned = new(TheCounty, "Central", Known.Confirmed, Days.Later);

    [Fact]
    public void A_county_changes_its_region_from_a_day_on()
    {
        Given(Registered).When(Assign).Then(Assigned);

        var county = Given([.. Registered, Assigned]).State;
        county.Region.ShouldBe(Assigned);
        county.Concerned().Region.ShouldBe("Central");
        (county.Regions.On(Days.Later.AddDays(-1))!.Region, county.Regions.On(Days.Later)!.Region).ShouldBe(("Northern", "Central"));
    }

    [Fact]
    public void An_assignment_of_the_past_leaves_todays_region_alone()
    {
        var past = Assigned with { OccurredOn = new(2018, 1, 1) };
        Given(Registered).When(Assign with { On = new(2018, 1, 1) }).Then(past);

        var county = Given([.. Registered, past]).State;
        county.Region!.Region.ShouldBe("Northern");
        county.Regions.On(new(2020, 6, 30))!.Region.ShouldBe("Central");
    }

    [Fact]
    public void Days_before_the_first_assignment_go_by_the_first() =>
        Given(Registered).State.Regions.On(new(2015, 1, 1))!.Region.ShouldBe("Northern");

    [Fact]
    public void The_region_that_holds_on_that_day_already_appends_nothing() =>
        Given(Registered).When(Assign with { Region = "Northern", Known = Known.Unverified }).ThenNothing();

    [Fact]
    public void A_wrong_assignment_is_replaced_by_another_from_the_same_day() =>
        Given([.. Registered, Assigned, Assigned with { Region = "Southern" }]).State.Region!.Region.ShouldBe("Southern");

    [Fact]
    public void Loading_the_seeds_again_leaves_the_assignment_alone() =>
        Given([.. Registered, Assigned])
            .When(new RegisterCounty(
                TheCounty, "Sacramento", 1_571_767, SizeClass.Large, "Department of Child, Family and Adult Services", Known.Confirmed, "Northern", Known.Unverified, Days.Later))
            .ThenNothing();

    [Fact]
    public void A_region_that_the_catalogue_lacks_is_refused() =>
        Given(Registered).When(Assign with { RegionIsInCatalogue = false }).ThenRejected(Rejection.RegionNotInCatalogue);

    [Fact]
    public void A_county_that_is_not_registered_is_assigned_nowhere() =>
        GivenNoCounty().When(Assign).ThenRejected(Rejection.CountyNotRegistered);
}
