namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class RegisterCountyTests
{
    private static readonly RegisterCounty Register = new(
        TheCounty, "Sacramento", 1_571_767, SizeClass.Large, "Department of Child, Family and Adult Services", Known.Confirmed, "Northern", Known.Unverified,
        Days.Enrolment);

    [Fact]
    public void A_county_is_entered_with_its_agency_and_region() =>
        GivenNoCounty().When(Register).Then(Registered);

    [Fact]
    public void Entering_it_again_appends_nothing_even_on_another_day() =>
        Given(Registered).When(Register with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Another_population_changes_the_registration_only() =>
        Given(Registered).When(Register with { Population = 1_600_000, On = Days.Later })
            .Then(new CountyRegistered(TheCounty, "Sacramento", 1_600_000, SizeClass.Large, Days.Later));

    [Fact]
    public void Another_agency_is_named_only() =>
        Given(Registered).When(Register with { Agency = "Child Welfare", On = Days.Later })
            .Then(new CountyAgencyNamed(TheCounty, "Child Welfare", Known.Confirmed, Days.Later));

    [Fact]
    public void A_region_confirmed_is_assigned_anew() =>
        Given(Registered).When(Register with { RegionKnown = Known.Confirmed, On = Days.Later })
            .Then(new CountyAssignedToRegion(TheCounty, "Northern", Known.Confirmed, Days.Later));

    [Fact]
    public void What_an_interrupted_registration_left_out_is_made_up_for() =>
        Given(Registered[0]).When(Register).Then(Registered[1], Registered[2]);

    [Fact]
    public void What_came_last_is_in_force()
    {
        var county = Given([.. Registered, new CountyAssignedToRegion(TheCounty, "Central", Known.Confirmed, Days.Later)]).State;

        county.Region.ShouldNotBeNull().Region.ShouldBe("Central");
        county.Version.ShouldBe(4);
        county.Concerned().ShouldBe(new(County: TheCounty, Region: "Central"));
    }

    [Fact]
    public void Events_before_the_registration_make_no_county() =>
        County.Fold(null, Id, Registered[1]).ShouldBeNull();
}
