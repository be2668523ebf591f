namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class PublishOutputTests
{
    private static readonly PublishOutput Publish = new(Id, "R1", Terms, Days.Later);
    private static readonly OutputPublished Published = new("R1", Days.Later);

    [Fact]
    public void A_material_of_the_catalogue_came_of_it() =>
        Given(Held).When(Publish).Then(Published);

    [Fact]
    public void Publishing_it_again_appends_nothing_on_whatever_day() =>
        Given([.. Held, Published]).When(Publish with { On = Days.SessionTwo }).ThenNothing();

    [Fact]
    public void Another_material_stands_beside_the_first() =>
        Given([.. Held, Published]).When(Publish with { Material = "R2" }).Then(Published with { Material = "R2" });

    [Fact]
    public void A_material_that_the_catalogue_lacks_is_refused() =>
        Given(Held).When(Publish with { Material = "R9" }).ThenRejected(Rejection.MaterialNotInCatalogue);

    [Fact]
    public void Nothing_came_yet_of_what_is_not_held() =>
        Given(Announced).When(Publish).ThenRejected(Rejection.ActivityNotHeld);

    [Fact]
    public void Nothing_comes_of_what_was_cancelled() =>
        Given(Cancelled).When(Publish).ThenRejected(Rejection.ActivityIsCancelled);
}
