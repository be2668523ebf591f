namespace CpmTracker.Domain.Tests.Programme;

using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class ReviewMaterialTests
{
    private static readonly ReviewMaterial Review = new(Id, "R3", true, Days.BetweenSessions);
    private static readonly MaterialReviewed Reviewed = new("R3", Days.BetweenSessions);

    [Fact]
    public void A_material_of_the_catalogue_is_reviewed() => Given(WithCoach).When(Review).Then(Reviewed);

    [Fact]
    public void It_counts_from_the_first_day() => Given([.. WithCoach, Reviewed]).When(Review with { On = Days.Later, InCatalogue = false }).ThenNothing();

    [Fact]
    public void What_the_catalogue_lacks_is_refused() => Given(WithCoach).When(Review with { InCatalogue = false }).ThenRejected(Rejection.MaterialNotInCatalogue);

    [Fact]
    public void Nobody_enrolled_reviews_nothing() => GivenNoDirector().When(Review).ThenRejected(Rejection.DirectorNotEnrolled);
}
