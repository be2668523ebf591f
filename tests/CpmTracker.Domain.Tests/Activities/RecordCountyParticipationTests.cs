namespace CpmTracker.Domain.Tests.Activities;

using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Authority;
using static CpmTracker.Domain.Tests.Fixtures.ActivityStream;

public class RecordCountyParticipationTests
{
    private static readonly RecordCountyParticipation TakePart = new(Id, TheCounty, Levels, true, Terms);

    [Fact]
    public void A_county_took_part_when_the_activity_was_held() =>
        Given(Held).When(TakePart).Then(TookPart());

    [Fact]
    public void However_they_are_listed_the_levels_are_kept_in_the_catalogues_order() =>
        Given(Held).When(TakePart with { Levels = [.. Levels.Reverse()] }).Then(TookPart());

    [Fact]
    public void The_counts_may_be_left_out() =>
        Given(Held).When(TakePart with { Levels = [], DirectorCame = false }).Then(TookPart() with { Levels = [], DirectorCame = false });

    [Fact]
    public void Recording_it_again_appends_nothing() =>
        Given(Attended).When(TakePart).ThenNothing();

    [Fact]
    public void A_later_record_of_the_same_county_replaces_the_earlier()
    {
        Given(Attended).When(TakePart with { DirectorCame = false }).Then(TookPart(directorCame: false));
        Given([.. Attended, TookPart(directorCame: false)]).State.Participation.ShouldHaveSingleItem().Told.DirectorCame.ShouldBeFalse();
    }

    [Fact]
    public void Another_county_stands_beside_the_first_by_code() =>
        Given([.. Attended, TookPart(OtherCounty)]).State.Participation.Select(p => p.Told.County).ShouldBe([OtherCounty, TheCounty]);

    [Fact]
    public void Nobody_took_part_in_what_is_not_held_yet() =>
        Given(Announced).When(TakePart).ThenRejected(Rejection.ActivityNotHeld);

    [Fact]
    public void Nobody_took_part_in_what_was_cancelled() =>
        Given(Cancelled).When(TakePart).ThenRejected(Rejection.ActivityIsCancelled);

    [Fact]
    public void Nobody_took_part_in_what_was_never_announced() =>
        GivenNoActivity().When(TakePart).ThenRejected(Rejection.ActivityNotAnnounced);

    [Fact]
    public void A_level_that_the_catalogue_lacks_is_refused() =>
        Given(Held).When(TakePart with { Levels = [new("volunteers", 1)] }).ThenRejected(Rejection.StaffLevelNotInCatalogue);

    [Fact]
    public void A_level_counted_twice_is_refused() =>
        Given(Held).When(TakePart with { Levels = [new("support", 1), new("support", 2)] }).ThenRejected(Rejection.HeadcountsImpossible);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(10_001)]
    [InlineData(int.MaxValue)]
    public void An_impossible_number_of_people_is_refused(int people) =>
        Given(Held).When(TakePart with { Levels = [new("support", people)] }).ThenRejected(Rejection.HeadcountsImpossible);

    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    public void One_person_or_ten_thousand_may_come(int people) =>
        Given(Held).When(TakePart with { Levels = [new("support", people)] }).Then(TookPart() with { Levels = [new("support", people)] });

    [Fact]
    public void It_concerns_the_county_and_the_region_whose_activity_it_is() =>
        TakePart.Concerns(Given(Held).State.Concerned()).ShouldBe(new Concerned(County: TheCounty, Region: "Northern"));
}
