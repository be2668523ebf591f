namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.CatalogueNodes;

/// <summary>How counties use a tool of the catalogue.</summary>
[GraphQLName("ToolUsage")]
public sealed class ToolUsageNode(ToolkitDefined toolkit, Tool tool, IReadOnlyList<CountyLine> counties)
{
    /// <summary>The tool.</summary>
    public ToolNode Tool => new(tool);

    /// <summary>The toolkit's area of concentration; none for a tool of the planning process.</summary>
    public AreaOfConcentration? Area => toolkit.Concentration();

    /// <summary>How often it was used.</summary>
    public int Uses => Lines.Sum(t => t.Uses);

    /// <summary>By how many counties.</summary>
    public int Counties => Lines.Count();

    /// <summary>The latest day; none where it was never used.</summary>
    public DateOnly? LastUsedOn => Lines.Max(t => (DateOnly?)t.LastOn);

    private IEnumerable<ToolLine> Lines => counties.SelectMany(c => c.Tools).Where(t => t.Tool == tool.Id);
}
