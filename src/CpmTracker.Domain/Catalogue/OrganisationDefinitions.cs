namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>An organisation with a part in the CPM. People are never named in the catalogue.</summary>
/// <param name="Id">The organisation's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ShortName">What it is called for short; null when nothing.</param>
/// <param name="Text">Its part, exactly as the source has it; null when no source says it in a sentence.</param>
/// <param name="Summary">Its part, in our own words; null when the source's words say it.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record OrganisationDefined(string Id, string Name, string? ShortName, string? Text, string? Summary, Provenance Provenance)
    : ICatalogueDefinition;

/// <summary>A part that people play.</summary>
/// <param name="Id">The role's id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it is, in our own words.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record RoleDefined(string Id, string Title, string Summary, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A training region. Its id stays when the academy that serves it changes its name or its house.</summary>
/// <param name="Id">The region's id, for example <c>bay-area</c>.</param>
/// <param name="Name">Its name, as the list of counties has it.</param>
/// <param name="Academies">The names of the academies that serve or served it.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record RegionDefined(string Id, string Name, IReadOnlyList<Wording> Academies, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A level of staff in a county agency.</summary>
/// <param name="Id">The level's id, for example <c>front-line</c>.</param>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Title">Its name.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record StaffLevelDefined(string Id, [Range(1, 99)] int Number, string Title, Provenance Provenance) : ICatalogueDefinition;

/// <summary>Something that a level of staff can do to be involved.</summary>
/// <param name="Id">The action's id, for example <c>V3</c>.</param>
/// <param name="Level">The level it is for.</param>
/// <param name="Text">The guide's words, exactly.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record InvolvementActionDefined(string Id, [RefersTo(typeof(StaffLevelDefined))] string Level, string Text, Provenance Provenance)
    : ICatalogueDefinition;
