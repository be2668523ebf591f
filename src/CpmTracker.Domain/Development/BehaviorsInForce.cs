namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Catalogue;

/// <summary>What a decision needs to know of the CPM behaviours: which there are, and the element of each.</summary>
/// <param name="Elements">Ids of the elements.</param>
/// <param name="Behaviors">The behaviours.</param>
public sealed record BehaviorsInForce(IReadOnlyList<string> Elements, IReadOnlyList<BehaviorOfElement> Behaviors)
{
    /// <summary>What the catalogue says of them.</summary>
    public static BehaviorsInForce Of(Catalogue catalogue) => new(
        [.. catalogue.BehaviorSets.SelectMany(s => s.Elements).Select(e => e.Id)],
        [.. catalogue.BehaviorSets.SelectMany(s => s.Behaviors).Select(b => new BehaviorOfElement(b.Id, b.Element))]);

    /// <summary>The catalogue in force has no such behaviour.</summary>
    public static Decision NoBehavior { get; } = Decision.Reject(Rejection.BehaviorNotInCatalogue, "The catalogue in force has no such behaviour, or not in this area.");

    /// <summary>The catalogue in force has no such area.</summary>
    public static Decision NoArea { get; } = Decision.Reject(Rejection.AreaNotInCatalogue, "An improvement area is an element or a behaviour of the catalogue in force.");

    /// <summary>Whether there is such a behaviour.</summary>
    public bool Has(string behavior) => Behaviors.Any(b => b.Behavior == behavior);

    /// <summary>Whether an element or a behaviour goes by that key.</summary>
    public bool HasArea(string area) => Elements.Contains(area) || Has(area);

    /// <summary>Whether there is such a behaviour, and it is of that area.</summary>
    public bool Has(string behavior, string area) => Behaviors.Any(b => b.Behavior == behavior && (b.Behavior == area || b.Element == area));
}

/// <summary>A behaviour and its element.</summary>
/// <param name="Behavior">The behaviour's id.</param>
/// <param name="Element">The element's id.</param>
public sealed record BehaviorOfElement(string Behavior, string Element);
