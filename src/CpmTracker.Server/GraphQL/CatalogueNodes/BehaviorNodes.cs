namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>A version of a set of CPM behaviors: titles and our own paraphrase, never the publisher's text.</summary>
[GraphQLName("BehaviorSet")]
public sealed class BehaviorSetNode(BehaviorSetPublished set) : ItemNode(set.Id, set.Provenance)
{
    /// <summary>Its version, from 1.</summary>
    public int Version => set.Version;

    /// <summary>Its name.</summary>
    public string Title => set.Title;

    /// <summary>The elements that its behaviors are grouped by.</summary>
    public IReadOnlyList<BehaviorElementNode> Elements => [.. set.Elements.Select(e => new BehaviorElementNode(e, set))];

    /// <summary>The behaviors, in order.</summary>
    public IReadOnlyList<BehaviorNode> Behaviors => [.. set.Behaviors.Select(b => new BehaviorNode(b))];
}

/// <summary>A practice element that behaviors are grouped by.</summary>
[GraphQLName("BehaviorElement")]
public sealed class BehaviorElementNode(BehaviorElement element, BehaviorSetPublished set) : ItemNode(element.Id, element.Provenance)
{
    /// <summary>Its name.</summary>
    public string Title => element.Title;

    /// <summary>Its behaviors, in order.</summary>
    public IReadOnlyList<BehaviorNode> Behaviors => [.. set.Behaviors.Where(b => b.Element == element.Id).Select(b => new BehaviorNode(b))];
}

/// <summary>A behavior.</summary>
[GraphQLName("Behavior")]
public sealed class BehaviorNode(Behavior behavior) : ItemNode(behavior.Id, behavior.Provenance)
{
    /// <summary>Id of the element it belongs to.</summary>
    public string Element => behavior.Element;

    /// <summary>Its number in the published list; none when not known.</summary>
    public int? Number => behavior.Number;

    /// <summary>Its short title.</summary>
    public string Title => behavior.Title;

    /// <summary>What it means, in our own words; none when its text could not be read.</summary>
    public string? Summary => behavior.Summary;

    /// <summary>All that is under it, in the order of the list: sub-behaviors and lines for one level of staff.</summary>
    public IReadOnlyList<BehaviorDetailNode> Details => [.. behavior.Details.Select(d => new BehaviorDetailNode(d))];

    /// <summary>Its sub-behaviors, in our own words.</summary>
    public IReadOnlyList<SubBehaviorNode> SubBehaviors => [.. behavior.SubBehaviors().Select(s => new SubBehaviorNode(s))];

    /// <summary>What the behavior as a whole means for one level of staff.</summary>
    public IReadOnlyList<BehaviorDetailNode> LevelLines => [.. behavior.LevelLines().Select(d => new BehaviorDetailNode(d))];
}

/// <summary>A sub-behavior.</summary>
[GraphQLName("SubBehavior")]
public sealed class SubBehaviorNode(SubBehavior sub)
{
    /// <summary>Its letter, from a.</summary>
    public string Letter => sub.Letter.ToString();

    /// <summary>What it means, in our own words.</summary>
    public string Summary => sub.Summary;

    /// <summary>What it means for one level of staff.</summary>
    public IReadOnlyList<BehaviorDetailNode> LevelLines => [.. sub.LevelLines.Select(d => new BehaviorDetailNode(d))];
}

/// <summary>A sub-behavior, or what a behavior means for one level of staff.</summary>
[GraphQLName("BehaviorDetail")]
public sealed class BehaviorDetailNode(BehaviorDetail detail)
{
    /// <summary>The level that it is for: directors, supervisors; none for all.</summary>
    public string? For => detail.For;

    /// <summary>What it means, in our own words.</summary>
    public string Summary => detail.Summary;
}
