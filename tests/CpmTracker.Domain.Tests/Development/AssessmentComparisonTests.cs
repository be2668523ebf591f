namespace CpmTracker.Domain.Tests.Development;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;

public class AssessmentComparisonTests
{
    private static readonly Provenance Provenance = new([], []);
    private static readonly BehaviorsInForce Known = new(["engagement", "advocacy"], [new("LB-4", "engagement"), new("LB-5", "engagement"), new("LB-10", "advocacy")]);
    private static readonly InstrumentItem First = new("i1", "Engagement", "One", "LB-4");
    private static readonly InstrumentItem Second = new("i2", "Engagement", "Two", "LB-5");
    private static readonly InstrumentItem Third = new("i3", "Advocacy", "Three", "LB-10");

    [Fact]
    public void Each_item_and_each_element_has_before_after_and_change()
    {
        var comparison = AssessmentComparison.Of(Rated(Tool(1), 1, 2, 3), Rated(Tool(1), 3, 3, 1));

        comparison.Obstacle.ShouldBe(ComparisonObstacle.None);
        comparison.Items.Select(i => (i.Item, i.Element, i.Before, i.After, i.Change)).ShouldBe(
            [("i1", "engagement", 1, 3, 2), ("i2", "engagement", 2, 3, 1), ("i3", "advocacy", 3, 1, -2)]);
        comparison.Elements.ShouldBe([new("engagement", 2, 1.5m, 3m, 1.5m), new("advocacy", 1, 3m, 1m, -2m)]);
        comparison.Items.ShouldAllBe(i => i.Comparable);
    }

    [Fact]
    public void What_was_not_observed_once_has_no_change_and_counts_in_no_mean()
    {
        var comparison = AssessmentComparison.Of(Rated(Tool(1), 1, null, null), Rated(Tool(1), 2, 3, 1));

        comparison.Items.Select(i => i.Change).ShouldBe([1, null, null]);
        comparison.Elements.ShouldBe([new("engagement", 1, 1m, 2m, 1m)]);
    }

    [Fact]
    public void Means_are_rounded_to_two_decimals()
    {
        var tool = Tool(1, First, Second, new("i3", "Engagement", "Three", "LB-4"));
        AssessmentComparison.Of(Rated(tool, 1, 1, 2), Rated(tool, 2, 2, 1)).Elements.ShouldBe([new("engagement", 3, 1.33m, 1.67m, 0.33m)]);
    }

    [Fact]
    public void Of_two_versions_items_are_matched_that_rate_the_same_behaviour_under_the_same_id()
    {
        var comparison = AssessmentComparison.Of(
            Rated(Tool(1), 1, 2, 3), Rated(Tool(2, First, Second with { Concerns = "LB-10" }, new("i4", "Advocacy", "Four", "LB-10")), 2, 2, 2));

        comparison.Items.Select(i => (i.Item, i.Comparable, i.Before, i.After, i.Change)).ShouldBe(
            [("i1", true, 1, 2, 1), ("i2", false, 2, 2, null), ("i4", false, null, 2, null), ("i3", false, 3, null, null)]);
        comparison.Elements.ShouldBe([new("engagement", 1, 1m, 2m, 1m)]);
    }

    [Fact]
    public void Versions_without_an_item_in_common_are_not_comparable() =>
        Obstacle(Tool(1), Tool(2, First with { Id = "other" })).ShouldBe(ComparisonObstacle.NoItemInCommon);

    [Fact]
    public void Versions_with_other_scales_are_not_comparable() =>
        Obstacle(Tool(1), Tool(2) with { Scale = new([new(1, "Low"), new(5, "High")], true) }).ShouldBe(ComparisonObstacle.OtherScale);

    [Fact]
    public void Other_instruments_are_not_comparable() =>
        Obstacle(Tool(1), Tool(1) with { Id = "other" }).ShouldBe(ComparisonObstacle.OtherInstrument);

    [Fact]
    public void A_version_that_no_edition_has_is_not_comparable() =>
        AssessmentComparison.Of(Rated(Tool(1), 1, 2, 3) with { Instrument = null }, Rated(Tool(1), 1, 2, 3)).Obstacle.ShouldBe(ComparisonObstacle.NotInCatalogue);

    private static ComparisonObstacle Obstacle(InstrumentPublished before, InstrumentPublished after) =>
        AssessmentComparison.Of(Rated(before, 1, 1, 1), Rated(after, 1, 1, 1)).Obstacle;

    private static InstrumentPublished Tool(int version, params InstrumentItem[] items) => new(
        "leadership", version, InstrumentKind.LeadershipSelfAssessment, "Tool", true, "Placeholder", ["self"],
        new([new(1, "Emerging"), new(2, "Acquiring"), new(3, "Accomplished")], true), items.Length > 0 ? items : [First, Second, Third], Provenance);

    private static RatedInstrument Rated(InstrumentPublished tool, params int?[] ratings) =>
        new(tool.Id, [.. tool.Items.Zip(ratings, (item, rating) => new ItemRating(item.Id, rating))], tool, Known);
}
