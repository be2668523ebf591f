namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Development;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.DirectorStream;

public class SubmitSelfAssessmentTests
{
    private static readonly SubmitSelfAssessment Submit = new(Id, Assessment, Instrument, Ratings, Days.BetweenSessions);

    [Fact]
    public void Every_item_is_rated_from_the_first_to_the_last_step_or_not_observed() =>
        Given(AfterSessionOne).When(Submit).Then(Submitted());

    [Fact]
    public void It_may_come_before_a_coach_and_a_session() =>
        Given(NewlyEnrolled).When(Submit).Then(Submitted());

    [Fact]
    public void Ratings_are_kept_in_the_instruments_order() =>
        Given(AfterSessionOne).When(Submit with { Ratings = [.. Ratings.Reverse()] }).Then(Submitted());

    [Fact]
    public void Submitting_it_again_appends_nothing() =>
        Given(Assessed).When(Submit).ThenNothing();

    [Fact]
    public void A_second_assessment_stands_beside_the_first()
    {
        Given(Assessed).When(Submit with { Assessment = "assessment-2" }).Then(Submitted("assessment-2"));
        Given([.. Assessed, Submitted("assessment-2")]).State.Assessments.Select(a => a.Assessment).ShouldBe([Assessment, "assessment-2"]);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(int.MaxValue)]
    public void A_rating_outside_the_scale_is_refused(int rating) =>
        Given(AfterSessionOne).When(Submit with { Ratings = [Ratings[0] with { Rating = rating }, .. Ratings.Skip(1)] })
            .ThenRejected(Rejection.RatingOutsideScale);

    [Fact]
    public void Not_observed_is_refused_where_the_instrument_does_not_know_it() =>
        Given(AfterSessionOne).When(Submit with { Instrument = Instrument with { NotObserved = false } }).ThenRejected(Rejection.RatingOutsideScale);

    [Fact]
    public void An_item_left_out_is_refused() =>
        Given(AfterSessionOne).When(Submit with { Ratings = [.. Ratings.Take(2)] }).ThenRejected(Rejection.ItemsDoNotMatchInstrument);

    [Fact]
    public void An_item_rated_twice_is_refused() =>
        Given(AfterSessionOne).When(Submit with { Ratings = [.. Ratings, Ratings[0]] }).ThenRejected(Rejection.ItemsDoNotMatchInstrument);

    [Fact]
    public void An_item_that_the_instrument_does_not_have_is_refused() =>
        Given(AfterSessionOne).When(Submit with { Ratings = [new("i9", 1), .. Ratings.Skip(1)] }).ThenRejected(Rejection.ItemsDoNotMatchInstrument);

    [Fact]
    public void No_ratings_at_all_are_refused() =>
        Given(AfterSessionOne).When(Submit with { Ratings = [] }).ThenRejected(Rejection.ItemsDoNotMatchInstrument);

    [Fact]
    public void An_instrument_that_is_not_for_the_directors_own_view_is_refused() =>
        Given(AfterSessionOne).When(Submit with { Instrument = Instrument with { Perspectives = ["county-team"] } }).ThenRejected(Rejection.PerspectiveNotInInstrument);

    [Fact]
    public void An_instrument_that_the_catalogue_lacks_is_refused() =>
        Given(AfterSessionOne).When(Submit with { Instrument = null }).ThenRejected(Rejection.InstrumentNotInCatalogue);

    [Fact]
    public void Nobody_enrolled_submits_nothing() =>
        GivenNoDirector().When(Submit).ThenRejected(Rejection.DirectorNotEnrolled);

    [Fact]
    public void A_withdrawn_director_submits_nothing() =>
        Given([.. AfterSessionOne, Withdrew()]).When(Submit).ThenRejected(Rejection.DirectorWithdrawn);
}
