namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>A part of the CPM framework, or something the model is built on or belongs to.</summary>
[GraphQLName("FrameworkPart")]
public sealed class FrameworkPartNode(FrameworkPartDefined part) : ItemNode(part.Id, part.Provenance)
{
    /// <summary>What sort of part it is.</summary>
    public FrameworkPartKind Kind => part.Kind;

    /// <summary>Its name.</summary>
    public string Title => part.Title;

    /// <summary>What the source says of it, exactly; none when it only names it.</summary>
    public string? Text => part.Text;

    /// <summary>What it is in our own words; none when the source's words say it.</summary>
    public string? Summary => part.Summary;

    /// <summary>The other names used for it.</summary>
    public IReadOnlyList<WordingNode> OtherNames => [.. part.OtherNames.Select(w => new WordingNode(w))];
}

/// <summary>An area of concentration of the CPM, each with its own toolkit.</summary>
[GraphQLName("Area")]
public sealed class AreaNode(AreaDefined area) : ItemNode(area.Id, area.Provenance)
{
    /// <summary>Its place in the order of the toolkits, from 1.</summary>
    public int Number => area.Number;

    /// <summary>The name that this catalogue uses.</summary>
    public string Title => area.Title;

    /// <summary>Every other name in use, and where.</summary>
    public IReadOnlyList<AreaAliasNode> Aliases => [.. area.Aliases.Select(a => new AreaAliasNode(a))];
}

/// <summary>A name for an area.</summary>
[GraphQLName("AreaAlias")]
public sealed class AreaAliasNode(AreaAlias alias)
{
    /// <summary>The name, exactly as the source has it.</summary>
    public string Text => alias.Text;

    /// <summary>The list of names that it belongs to.</summary>
    public AreaScheme Scheme => alias.Scheme;

    /// <summary>Where it stands: ids of sources, with lines.</summary>
    public IReadOnlyList<string> Sources => alias.Sources;
}

/// <summary>A stage of implementation that a county may declare; never inferred from scores.</summary>
[GraphQLName("StageOfImplementation")]
public sealed class StageOfImplementationNode(ImplementationStageDefined stage) : ItemNode(stage.Id, stage.Provenance)
{
    /// <summary>Its place in the order, from 0 for none declared.</summary>
    public int Number => stage.Number;

    /// <summary>Its name.</summary>
    public string Title => stage.Title;

    /// <summary>What it means, in our own words.</summary>
    public string Summary => stage.Summary;
}

/// <summary>A kind of statewide implementation activity.</summary>
[GraphQLName("ActivityType")]
public sealed class ActivityTypeNode(StatewideActivityTypeDefined type) : ItemNode(type.Id, type.Provenance)
{
    /// <summary>The name that this catalogue uses.</summary>
    public string Title => type.Title;

    /// <summary>The names that the sources use.</summary>
    public IReadOnlyList<WordingNode> Names => [.. type.Names.Select(w => new WordingNode(w))];
}
