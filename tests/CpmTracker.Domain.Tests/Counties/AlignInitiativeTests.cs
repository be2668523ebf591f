namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class AlignInitiativeTests
{
    private static readonly AlignInitiative Align = new(TheCounty, "alignment-1", "sop", true, null, [AreaOfConcentration.Wd, AreaOfConcentration.Orb], Days.Later);
    private static readonly InitiativeAligned Aligned = new(TheCounty, "alignment-1", "sop", null, [AreaOfConcentration.Orb, AreaOfConcentration.Wd], Days.Later);

    [Fact]
    public void An_initiative_of_the_catalogue_is_mapped_to_areas_in_one_order() =>
        Given(Registered).When(Align).Then(Aligned);

    [Fact]
    public void An_initiative_of_the_countys_own_goes_by_its_name()
    {
        var name = Written.ByCounty("bmFtZQ==");
        Given(Registered).When(Align with { Initiative = null, InitiativeIsInCatalogue = false, Name = name }).Then(Aligned with { Initiative = null, Name = name });
    }

    [Fact]
    public void Both_or_neither_of_them_is_refused()
    {
        Given(Registered).When(Align with { Name = Written.ByCounty("bmFtZQ==") }).ThenRejected(Rejection.InitiativeUnclear);
        Given(Registered).When(Align with { Initiative = null }).ThenRejected(Rejection.InitiativeUnclear);
    }

    [Fact]
    public void An_initiative_that_the_catalogue_lacks_is_refused() =>
        Given(Registered).When(Align with { InitiativeIsInCatalogue = false }).ThenRejected(Rejection.InitiativeNotInCatalogue);

    [Fact]
    public void No_area_or_one_told_twice_is_refused()
    {
        Given(Registered).When(Align with { Areas = [] }).ThenRejected(Rejection.AreasNotDistinct);
        Given(Registered).When(Align with { Areas = [AreaOfConcentration.Wd, AreaOfConcentration.Wd] }).ThenRejected(Rejection.AreasNotDistinct);
    }

    [Fact]
    public void Aligning_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Registered, Aligned]).When(Align with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void A_county_that_is_not_registered_aligns_none() =>
        GivenNoCounty().When(Align).ThenRejected(Rejection.CountyNotRegistered);
}
