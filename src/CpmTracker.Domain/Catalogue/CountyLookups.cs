namespace CpmTracker.Domain.Catalogue;

/// <summary>Finding in an edition what counties record. An id that the edition does not have gives null.</summary>
public static class CountyLookups
{
    /// <summary>The toolkit that has the tool with this id.</summary>
    public static ToolkitDefined? ToolkitWith(this Catalogue catalogue, string tool) => catalogue.Toolkits.FirstOrDefault(k => k.Tools.Any(t => t.Id == tool));

    /// <summary>The area of concentration that a toolkit is for; null for the planning process.</summary>
    public static AreaOfConcentration? Concentration(this ToolkitDefined toolkit) =>
        Enum.TryParse<AreaOfConcentration>(toolkit.Area, ignoreCase: true, out var area) ? area : null;

    /// <summary>The involvement action with this id.</summary>
    public static InvolvementActionDefined? InvolvementAction(this Catalogue catalogue, string id) => catalogue.InvolvementActions.FirstOrDefault(a => a.Id == id);

    /// <summary>The statewide or local initiative with this id.</summary>
    public static FrameworkPartDefined? Initiative(this Catalogue catalogue, string id) => catalogue.FrameworkParts.FirstOrDefault(p =>
        p.Id == id && p.Kind is (FrameworkPartKind.Initiative or FrameworkPartKind.LocalInitiative));

    /// <summary>The region of this name.</summary>
    public static RegionDefined? RegionNamed(this Catalogue catalogue, string name) => catalogue.Regions.FirstOrDefault(r => r.Name == name);
}
