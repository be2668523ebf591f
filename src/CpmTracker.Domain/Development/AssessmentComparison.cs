namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Catalogue;

/// <summary>How one submission of an assessment differs from a later one, item by item and element by element.</summary>
/// <param name="Obstacle">Why they cannot be compared at all.</param>
/// <param name="Items">The items of both, in the later instrument's order and then the earlier one's; each says whether it can be compared.</param>
/// <param name="Elements">Per element, the means of the items that can be compared and were rated both times, in the order of the items.</param>
public sealed record AssessmentComparison(ComparisonObstacle Obstacle, IReadOnlyList<ItemChange> Items, IReadOnlyList<ElementChange> Elements)
{
    /// <summary>Compares two submissions. Versions of one instrument are matched by item where both editions of the catalogue let the item rate the same behaviour.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static AssessmentComparison Of(RatedInstrument before, RatedInstrument after) => (before.Instrument, after.Instrument) switch
    {
        _ when before.Id != after.Id => Not(ComparisonObstacle.OtherInstrument),
        (null, _) or (_, null) => Not(ComparisonObstacle.NotInCatalogue),
        var (first, second) when !first.Scale.Points.Select(p => p.Value).SequenceEqual(second.Scale.Points.Select(p => p.Value)) => Not(ComparisonObstacle.OtherScale),
        var (first, second) => Of(before, first, after, second),
    };

    private static AssessmentComparison Of(RatedInstrument before, InstrumentPublished first, RatedInstrument after, InstrumentPublished second)
    {
        var same = second.Items.Where(item => first.Items.Any(i => (i.Id, i.Concerns) == (item.Id, item.Concerns))).Select(i => i.Id).ToHashSet();
        if (same.Count == 0) return Not(ComparisonObstacle.NoItemInCommon);

        ItemChange[] items =
        [
            .. second.Items.Concat(first.Items).DistinctBy(i => i.Id)
                .Select(i => new ItemChange(i.Id, after.ElementOf(i), same.Contains(i.Id), before.RatingOf(i.Id), after.RatingOf(i.Id))),
        ];
        return new(ComparisonObstacle.None, items, [.. items.Where(i => i.Change is not null).GroupBy(i => i.Element).Select(ElementChange.Of)]);
    }

    private static AssessmentComparison Not(ComparisonObstacle obstacle) => new(obstacle, [], []);
}

/// <summary>A submission with the instrument that was rated on.</summary>
/// <param name="Id">The instrument's id.</param>
/// <param name="Ratings">One rating an item.</param>
/// <param name="Instrument">The instrument as the catalogue had it in that version; none where no edition has it.</param>
/// <param name="Behaviors">The behaviours of that edition; none where no edition has the instrument.</param>
public sealed record RatedInstrument(string Id, IReadOnlyList<ItemRating> Ratings, InstrumentPublished? Instrument, BehaviorsInForce? Behaviors)
{
    /// <summary>How an item was rated; none where it was not observed.</summary>
    public int? RatingOf(string item) => Ratings.FirstOrDefault(r => r.Item == item)?.Rating;

    /// <summary>The element of the behaviour that an item rates; the heading it stands under where it rates no behaviour.</summary>
    public string ElementOf(InstrumentItem item) => Behaviors?.Behaviors.FirstOrDefault(b => b.Behavior == item.Concerns)?.Element ?? item.Group;
}

/// <summary>How one item was rated before and after.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Element">The element of the behaviour that it rates.</param>
/// <param name="Comparable">Whether both have it and mean the same by it.</param>
/// <param name="Before">The earlier rating; none where it was not observed or not asked.</param>
/// <param name="After">The later rating; none where it was not observed or not asked.</param>
public sealed record ItemChange(string Item, string Element, bool Comparable, int? Before, int? After)
{
    /// <summary>By how many steps of the scale it rose; none where it cannot be compared or one of the ratings is missing.</summary>
    public int? Change => Comparable ? After - Before : null;
}

/// <summary>How one element was rated before and after, over the items rated both times.</summary>
/// <param name="Element">The element.</param>
/// <param name="Items">How many items were rated both times.</param>
/// <param name="Before">The mean of the earlier ratings, to two decimals.</param>
/// <param name="After">The mean of the later ratings, to two decimals.</param>
/// <param name="Change">By how much the mean rose, to two decimals.</param>
public sealed record ElementChange(string Element, int Items, decimal Before, decimal After, decimal Change)
{
    internal static ElementChange Of(IGrouping<string, ItemChange> element) => new(
        element.Key, element.Count(), Mean(element, i => i.Before), Mean(element, i => i.After), Mean(element, i => i.Change));

    private static decimal Mean(IEnumerable<ItemChange> items, Func<ItemChange, int?> of) =>
        decimal.Round(items.Average(i => (decimal)of(i).GetValueOrDefault()), 2, MidpointRounding.AwayFromZero);
}

/// <summary>What stands in the way of comparing two submissions.</summary>
public enum ComparisonObstacle
{
    /// <summary>Nothing: they can be compared.</summary>
    None,

    /// <summary>They rate on different instruments.</summary>
    OtherInstrument,

    /// <summary>No edition of the catalogue has the version that one of them rated on.</summary>
    NotInCatalogue,

    /// <summary>The versions have different scales.</summary>
    OtherScale,

    /// <summary>The versions have no item that rates the same behaviour under the same id.</summary>
    NoItemInCommon,
}
