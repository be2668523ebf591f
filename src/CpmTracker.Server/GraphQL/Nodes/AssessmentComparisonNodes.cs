namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Development;
using CpmTracker.Projections;

/// <summary>How one self-assessment differs from another, item by item and element by element.</summary>
[GraphQLName("SelfAssessmentComparison")]
public sealed class AssessmentComparisonNode(AssessmentLine from, AssessmentLine to, AssessmentComparison comparison, Concerned concerned)
{
    /// <summary>The earlier submission.</summary>
    public SelfAssessmentNode From => new(from, concerned);

    /// <summary>The later submission.</summary>
    public SelfAssessmentNode To => new(to, concerned);

    /// <summary>What stands in the way of comparing the two.</summary>
    public ComparisonObstacle Obstacle => comparison.Obstacle;

    /// <summary>The items of both; each says whether it can be compared. None where something stands in the way.</summary>
    public IReadOnlyList<ItemChangeNode> Items => [.. comparison.Items.Select(i => new ItemChangeNode(i))];

    /// <summary>Per element of the behaviours, the means over the items that were rated both times.</summary>
    public IReadOnlyList<ElementChangeNode> Elements => [.. comparison.Elements.Select(e => new ElementChangeNode(e))];
}

/// <summary>How one item was rated before and after.</summary>
[GraphQLName("ItemChange")]
public sealed class ItemChangeNode(ItemChange change)
{
    /// <summary>The item's id in the instrument.</summary>
    public string Item => change.Item;

    /// <summary>The element of the behaviour that it rates.</summary>
    public string Element => change.Element;

    /// <summary>Whether both have it and mean the same by it: the same id, for the same behaviour.</summary>
    public bool Comparable => change.Comparable;

    /// <summary>The earlier rating; none where it was not observed or not asked.</summary>
    public int? Before => change.Before;

    /// <summary>The later rating; none where it was not observed or not asked.</summary>
    public int? After => change.After;

    /// <summary>By how many steps of the scale it rose; none where it cannot be compared or one of the ratings is missing.</summary>
    public int? Change => change.Change;
}

/// <summary>How one element was rated before and after.</summary>
[GraphQLName("ElementChange")]
public sealed class ElementChangeNode(ElementChange change)
{
    /// <summary>The element's id in the catalogue.</summary>
    public string Element => change.Element;

    /// <summary>How many of its items were rated both times.</summary>
    public int Items => change.Items;

    /// <summary>The mean of the earlier ratings, to two decimals.</summary>
    public decimal Before => change.Before;

    /// <summary>The mean of the later ratings, to two decimals.</summary>
    public decimal After => change.After;

    /// <summary>By how much the mean rose, to two decimals.</summary>
    public decimal Change => change.Change;
}
