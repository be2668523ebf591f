namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Coaching;
using CpmTracker.Server.GraphQL.CatalogueNodes;

/// <summary>A REDI item of a module, with whether a director's coaching covered it.</summary>
[GraphQLName("RediCovered")]
public sealed class RediCoveredNode(RediCovered covered)
{
    /// <summary>The item.</summary>
    public RediItemNode Item => new(covered.Item);

    /// <summary>Whether it was covered.</summary>
    public bool Covered => covered.By is not null;

    /// <summary>What covered it first, by the event's name in the store.</summary>
    public string? By => covered.By;

    /// <summary>Number of the session in which.</summary>
    public int? InSession => covered.InSession;

    /// <summary>The day.</summary>
    public DateOnly? On => covered.On;
}

/// <summary>How far the modules completed covered race, equity, diversity and inclusion.</summary>
[GraphQLName("RediCoverage")]
public sealed class RediCoverageNode(IReadOnlyList<IReadOnlyList<RediCovered>> modules)
{
    /// <summary>Modules completed that have REDI items: one a director and module.</summary>
    public int ModulesCompleted => modules.Count;

    /// <summary>Those of them in which every REDI item was covered.</summary>
    public int CoveringEveryItem => modules.Count(m => m.All(i => i.By is not null));

    /// <summary>Their part, from 0 to 1; none where no module was completed.</summary>
    public double? Share => ModulesCompleted == 0 ? null : (double)CoveringEveryItem / ModulesCompleted;

    /// <summary>Each item, with in how many of the modules completed it was covered.</summary>
    public IReadOnlyList<RediItemCountNode> Items =>
    [
        .. modules.SelectMany(m => m).GroupBy(c => c.Item.Id).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new RediItemCountNode(g.Key, g.Count(c => c.By is not null), g.Count())),
    ];
}

/// <summary>In how many of the modules completed a REDI item was covered.</summary>
[GraphQLName("RediItemCount")]
public sealed class RediItemCountNode(string item, int covered, int of)
{
    /// <summary>The item's id in the catalogue.</summary>
    public string Item => item;

    /// <summary>In how many it was covered.</summary>
    public int Covered => covered;

    /// <summary>Of how many.</summary>
    public int Of => of;
}
