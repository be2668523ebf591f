namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>A toolkit that helps a county to implement the CPM.</summary>
/// <param name="Id">The toolkit's id.</param>
/// <param name="Area">The area it is for; null for the planning process, which is for all four.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is for, in our own words.</param>
/// <param name="Tools">Its tools, in order.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ToolkitDefined(
    string Id, [RefersTo(typeof(AreaDefined))] string? Area, string Title, string Summary, [MinLength(1)] IReadOnlyList<Tool> Tools, Provenance Provenance)
    : ICatalogueDefinition;

/// <summary>A tool of a toolkit.</summary>
/// <param name="Id">The tool's id, for example <c>ERP-7</c>.</param>
/// <param name="Group">The phase or part of the toolkit; null when it has none.</param>
/// <param name="Title">Its short title.</param>
/// <param name="Summary">What it holds, in our own words; null when the title says it.</param>
/// <param name="Status">How far it is verified.</param>
public sealed record Tool(string Id, string? Group, string Title, string? Summary, Verification Status = Verification.Confirmed);
