namespace CpmTracker.Domain.Tests.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Tests.Fixtures;
using static CpmTracker.Domain.Tests.Fixtures.CountyStream;

public class CompleteSnapshotTests
{
    private static readonly CompleteSnapshot Complete = new(TheCounty, Snapshot, Instrument, Dimensions, 25, Days.SessionOne);

    [Fact]
    public void The_four_dimensions_are_rated_from_the_first_to_the_last_step() =>
        Given(Registered).When(Complete).Then(SnapshotTaken());

    [Fact]
    public void However_they_are_listed_the_dimensions_are_kept_in_one_order() =>
        Given(Registered).When(Complete with { Dimensions = [.. Dimensions.Reverse()] }).Then(SnapshotTaken());

    [Fact]
    public void Completing_it_again_appends_nothing() =>
        Given(Assessed).When(Complete).ThenNothing();

    [Fact]
    public void A_later_snapshot_stands_beside_the_first()
    {
        Given(Assessed).When(Complete with { Snapshot = "snapshot-2" }).Then(SnapshotTaken("snapshot-2"));
        Given([.. Assessed, SnapshotTaken("snapshot-2")]).State.Snapshots.Select(s => s.Snapshot).ShouldBe([Snapshot, "snapshot-2"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(null)]
    public void One_to_a_hundred_thousand_take_part_or_it_is_not_told(int? participants) =>
        Given(Registered).When(Complete with { Participants = participants }).Then(SnapshotTaken() with { Participants = participants });

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(100_001)]
    [InlineData(int.MaxValue)]
    public void An_impossible_number_of_participants_is_refused(int participants) =>
        Given(Registered).When(Complete with { Participants = participants }).ThenRejected(Rejection.ParticipantsImpossible);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public void A_rating_outside_the_scale_is_refused(int rating) =>
        Given(Registered).When(Complete with { Dimensions = [Dimensions[0] with { Rating = rating }, .. Dimensions.Skip(1)] })
            .ThenRejected(Rejection.RatingOutsideScale);

    [Fact]
    public void A_dimension_left_out_is_refused() =>
        Given(Registered).When(Complete with { Dimensions = [.. Dimensions.Skip(1)] }).ThenRejected(Rejection.DimensionsIncomplete);

    [Fact]
    public void A_dimension_rated_twice_is_refused() =>
        Given(Registered).When(Complete with { Dimensions = [.. Dimensions, new(AreaOfConcentration.Wd, 2)] }).ThenRejected(Rejection.DimensionsIncomplete);

    [Fact]
    public void An_instrument_that_the_catalogue_lacks_is_refused() =>
        Given(Registered).When(Complete with { Instrument = null }).ThenRejected(Rejection.InstrumentNotInCatalogue);

    [Fact]
    public void A_county_that_is_not_registered_completes_nothing() =>
        GivenNoCounty().When(Complete).ThenRejected(Rejection.CountyNotRegistered);
}
