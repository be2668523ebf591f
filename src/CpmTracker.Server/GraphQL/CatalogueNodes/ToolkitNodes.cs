namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>A toolkit that helps a county to implement the CPM.</summary>
[GraphQLName("Toolkit")]
public sealed class ToolkitNode(ToolkitDefined toolkit, Catalogue catalogue) : ItemNode(toolkit.Id, toolkit.Provenance)
{
    /// <summary>The area it is for; none for the planning process, which is for all four.</summary>
    public AreaNode? Area => catalogue.Areas.FirstOrDefault(a => a.Id == toolkit.Area) is { } area ? new(area) : null;

    /// <summary>Its name.</summary>
    public string Title => toolkit.Title;

    /// <summary>What it is for, in our own words.</summary>
    public string Summary => toolkit.Summary;

    /// <summary>Its tools, in order.</summary>
    public IReadOnlyList<ToolNode> Tools => [.. toolkit.Tools.Select(t => new ToolNode(t))];
}

/// <summary>A tool of a toolkit; it comes from the toolkit's sources.</summary>
[GraphQLName("Tool")]
public sealed class ToolNode(Tool tool)
{
    /// <summary>The tool's id, such as ERP-7.</summary>
    public string Id => tool.Id;

    /// <summary>The phase or part of the toolkit; none when it has none.</summary>
    public string? Group => tool.Group;

    /// <summary>Its short title.</summary>
    public string Title => tool.Title;

    /// <summary>What it holds, in our own words; none when the title says it.</summary>
    public string? Summary => tool.Summary;

    /// <summary>How far it is verified.</summary>
    public Verification Verification => tool.Status;
}
