namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class AnnounceActivityTests
{
    private static readonly AnnounceActivity Announce = new(
        Id, Announcement.Type, Announcement.Title, Announcement.Areas, Announcement.Regions, From, Until, Announcement.Host, Terms, Days.Enrolment);

    [Fact]
    public void An_activity_is_announced_with_type_days_and_host() =>
        GivenNoActivity().When(Announce).Then(Announcement);

    [Fact]
    public void Announced_for_no_region_and_no_area_it_is_for_the_whole_state_and_about_none_in_particular() =>
        GivenNoActivity().When(Announce with { Regions = [], Areas = [] }).Then(Announcement with { Regions = [], Areas = [] });

    [Fact]
    public void Regions_and_areas_are_kept_once_each_and_in_one_order() =>
        GivenNoActivity()
            .When(Announce with { Regions = ["Northern", "Central", "Northern"], Areas = [AreaOfConcentration.Qosi, AreaOfConcentration.Orb, AreaOfConcentration.Qosi] })
            .Then(Announcement with { Regions = ["Central", "Northern"], Areas = [AreaOfConcentration.Orb, AreaOfConcentration.Qosi] });

    [Fact]
    public void Announcing_it_again_appends_nothing_on_whatever_day() =>
        Given(Announced).When(Announce with { On = Days.Later }).ThenNothing();

    [Fact]
    public void Announcing_it_on_other_terms_is_refused() =>
        Given(Announced).When(Announce with { Title = "Another" }).ThenRejected(Rejection.ActivityAlreadyAnnounced);

    [Fact]
    public void A_type_that_the_catalogue_lacks_is_refused() =>
        GivenNoActivity().When(Announce with { Type = "excursion" }).ThenRejected(Rejection.ActivityTypeNotInCatalogue);

    [Fact]
    public void A_region_that_the_catalogue_lacks_is_refused() =>
        GivenNoActivity().When(Announce with { Regions = ["Northern", "Nowhere"] }).ThenRejected(Rejection.RegionNotInCatalogue);

    [Fact]
    public void A_host_that_the_catalogue_lacks_is_refused() =>
        GivenNoActivity().When(Announce with { Host = "somebody" }).ThenRejected(Rejection.HostNotInCatalogue);

    [Fact]
    public void Without_a_catalogue_nothing_is_announced() =>
        GivenNoActivity().When(Announce with { Terms = ActivityTerms.None }).ThenRejected(Rejection.ActivityTypeNotInCatalogue);

    [Theory]
    [InlineData("2026-03-22", "2026-03-22")]
    [InlineData("2026-03-22", "2027-03-22")]
    [InlineData("2012-01-01", "2012-01-02")]
    [InlineData("2031-12-31", "2031-12-31")]
    public void It_lasts_from_a_day_to_a_year_not_before_the_CPM_began_and_not_too_far_ahead(string from, string until) =>
        GivenNoActivity().When(Announce with { From = DateOnly.Parse(from), Until = DateOnly.Parse(until) })
            .Then(Announcement with { From = DateOnly.Parse(from), Until = DateOnly.Parse(until) });

    [Theory]
    [InlineData("2026-03-22", "2026-03-21")]
    [InlineData("2026-03-22", "2027-03-23")]
    [InlineData("2011-12-31", "2012-01-01")]
    [InlineData("2032-01-01", "2032-01-01")]
    [InlineData("0001-01-01", "9999-12-31")]
    public void Days_that_cannot_be_meant_are_refused(string from, string until) =>
        GivenNoActivity().When(Announce with { From = DateOnly.Parse(from), Until = DateOnly.Parse(until) }).ThenRejected(Rejection.ActivityDaysImpossible);

    [Fact]
    public void What_is_for_one_region_alone_concerns_that_region_and_nothing_else_does()
    {
        Announce.Concerns(new()).ShouldBe(new Concerned(Region: "Northern"));
        (Announce with { Regions = ["Central", "Northern"] }).Concerns(new()).ShouldBe(new Concerned());
        (Announce with { Regions = [] }).Concerns(new()).ShouldBe(new Concerned());
    }
}
