namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL.CatalogueNodes;

/// <summary>The module that comes next, for the end of the last session of the one before: "looking at the next module LOs and activities" (coaching guide).</summary>
[GraphQLName("NextModule")]
public sealed class NextModuleNode(ModuleDefined next, string current, Catalogue catalogue)
{
    private const string Preparation = "Preparation for next module";

    /// <summary>The module, with its objectives as far as they are known.</summary>
    public ModuleNode Module => new(next, catalogue);

    /// <summary>The materials that the guide of the module under way lists to prepare for it.</summary>
    public IReadOnlyList<MaterialNode> PreparationMaterials =>
    [
        .. catalogue.Materials
            .Where(m => m.Uses.Any(u => u.Module == current && u.Heading.StartsWith(Preparation, StringComparison.Ordinal)))
            .Select(m => new MaterialNode(m, catalogue)),
    ];

    /// <summary>Its activities that are due before its first coaching session.</summary>
    public IReadOnlyList<ActivityNode> Activities =>
        [.. catalogue.Activities.Where(a => a.Module == next.Id && a.Due.IsBefore(1)).Select(a => new ActivityNode(a, catalogue))];

    /// <summary>The first module, by number, after the one under way that is not started; none after the last.</summary>
    internal static NextModuleNode? After(IReadOnlyList<ModuleProgress> started, Catalogue catalogue)
    {
        var current = started.UnderWay().Plan.Module;
        var number = catalogue.Module(current)?.Number ?? 0;
        var next = catalogue.Modules.Where(m => m.Number > number && started.Named(m.Id) is null).MinBy(m => m.Number);
        return next is null ? null : new(next, current, catalogue);
    }
}
