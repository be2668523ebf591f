namespace CpmTracker.Domain.Catalogue;

using System.ComponentModel.DataAnnotations;

/// <summary>An area of concentration of the CPM, each with its own toolkit.</summary>
/// <param name="Id"><c>ORB</c>, <c>ERP</c>, <c>WD</c> or <c>QOSI</c>.</param>
/// <param name="Number">Its place in the order of the toolkits, from 1.</param>
/// <param name="Title">The name that this catalogue uses.</param>
/// <param name="Aliases">Every other name in use, and where.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record AreaDefined(
    string Id, [Range(1, 99)] int Number, string Title, [MinLength(1)] IReadOnlyList<AreaAlias> Aliases, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A name for an area.</summary>
/// <param name="Text">The name, exactly as the source has it.</param>
/// <param name="Scheme">The list of names that it belongs to.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record AreaAlias(string Text, AreaScheme Scheme, [MinLength(1), RefersTo(typeof(SourceDefined))] IReadOnlyList<string> Sources);

/// <summary>The lists of names in use for the four areas.</summary>
public enum AreaScheme
{
    /// <summary>The four toolkits.</summary>
    Toolkit,

    /// <summary>The Learning Circles' four key areas.</summary>
    LearningCircle,

    /// <summary>The public page on implementation support.</summary>
    ImplementationPage,

    /// <summary>The dimensions of the county Snapshot.</summary>
    Snapshot,

    /// <summary>The domains of the Central California Training Academy.</summary>
    CentralAcademy,
}

/// <summary>A part of the CPM framework, or something the model is built on or belongs to.</summary>
/// <param name="Id">The part's id.</param>
/// <param name="Kind">What sort of part it is.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">What the source says of it, exactly; null when it only names it.</param>
/// <param name="Summary">What it is in our own words; null when the source's words say it.</param>
/// <param name="OtherNames">The other names used for it.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record FrameworkPartDefined(
    string Id, FrameworkPartKind Kind, string Title, string? Text, string? Summary, IReadOnlyList<Wording> OtherNames, Provenance Provenance)
    : ICatalogueDefinition;

/// <summary>What sort of part of the framework something is.</summary>
public enum FrameworkPartKind
{
    /// <summary>A group of theories.</summary>
    Theory,

    /// <summary>A level on which the model defines practice: values, components, elements, behaviours.</summary>
    Level,

    /// <summary>A set of behaviours.</summary>
    BehaviorSet,

    /// <summary>What the model is for.</summary>
    Purpose,

    /// <summary>A statewide initiative that the model builds on.</summary>
    Initiative,

    /// <summary>A county's own initiative that fits under the model.</summary>
    LocalInitiative,

    /// <summary>A model that this one belongs to, or a principle of it.</summary>
    RelatedModel,
}

/// <summary>A kind of statewide implementation activity.</summary>
/// <param name="Id">The kind's id, for example <c>learning-circle</c>.</param>
/// <param name="Title">The name that this catalogue uses.</param>
/// <param name="Names">The names that the sources use.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record StatewideActivityTypeDefined(string Id, string Title, IReadOnlyList<Wording> Names, Provenance Provenance) : ICatalogueDefinition;

/// <summary>A stage of implementation that a county may declare; never inferred from scores.</summary>
/// <param name="Id">The stage's id: the stage that a county declares, in camel case, or <c>not-declared</c>.</param>
/// <param name="Number">Its place in the order, from 0 for none declared.</param>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it means, in our own words.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ImplementationStageDefined(string Id, [Range(0, 99)] int Number, string Title, string Summary, Provenance Provenance)
    : ICatalogueDefinition;
