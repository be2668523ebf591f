namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class SubmitPerspectiveAssessmentTests
{
    private static readonly SubmitPerspectiveAssessment Submit = new(Id, "assessment-9", AssessmentPerspective.Staff, Instrument, Ratings, Days.SessionTwo);
    private static readonly PerspectiveAssessmentSubmitted Other = new("assessment-9", AssessmentPerspective.Staff, TheCoach, Instrument.Id, 1, Ratings, Days.SessionTwo);

    [Fact]
    public void Staff_rate_what_the_director_rates() =>
        Given(Assessed).When(Submit with { Ratings = [.. Ratings.Reverse()] }).Then(Other);

    [Fact]
    public void It_stands_beside_the_self_assessments() =>
        Given([.. Assessed, Other]).State.Assessments.Select(a => a.Assessment).ShouldBe([Assessment]);

    [Fact]
    public void Submitting_it_again_appends_nothing() =>
        Given([.. Assessed, Other]).When(Submit).ThenNothing();

    [Fact]
    public void A_perspective_that_the_instrument_is_not_made_for_is_refused() =>
        Given(Assessed).When(Submit with { Perspective = AssessmentPerspective.Peer }).ThenRejected(Rejection.PerspectiveNotInInstrument);

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_rating_outside_the_scale_is_refused(int rating) =>
        Given(Assessed).When(Submit with { Ratings = [new("i1", rating), .. Ratings.Skip(1)] }).ThenRejected(Rejection.RatingOutsideScale);

    [Fact]
    public void An_item_left_out_is_refused() =>
        Given(Assessed).When(Submit with { Ratings = [.. Ratings.Skip(1)] }).ThenRejected(Rejection.ItemsDoNotMatchInstrument);

    [Fact]
    public void An_instrument_that_the_catalogue_lacks_is_refused() =>
        Given(Assessed).When(Submit with { Instrument = null }).ThenRejected(Rejection.InstrumentNotInCatalogue);

    [Fact]
    public void Without_a_coach_nobody_collects_it() =>
        Given(NewlyEnrolled).When(Submit).ThenRejected(Rejection.NoCoachAssigned);
}
