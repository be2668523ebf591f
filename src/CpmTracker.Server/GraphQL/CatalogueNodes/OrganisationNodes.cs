namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>An organisation with a part in the CPM. People are never named in the catalogue.</summary>
[GraphQLName("Organisation")]
public sealed class OrganisationNode(OrganisationDefined organisation) : ItemNode(organisation.Id, organisation.Provenance)
{
    /// <summary>Its name.</summary>
    public string Name => organisation.Name;

    /// <summary>What it is called for short; none when nothing.</summary>
    public string? ShortName => organisation.ShortName;

    /// <summary>Its part, exactly as the source has it; none when no source says it in a sentence.</summary>
    public string? Text => organisation.Text;

    /// <summary>Its part, in our own words; none when the source's words say it.</summary>
    public string? Summary => organisation.Summary;
}

/// <summary>A part that people play.</summary>
[GraphQLName("ProgrammeRole")]
public sealed class RoleNode(RoleDefined role) : ItemNode(role.Id, role.Provenance)
{
    /// <summary>Its name.</summary>
    public string Title => role.Title;

    /// <summary>What it is, in our own words.</summary>
    public string Summary => role.Summary;
}

/// <summary>A training region. Its id stays when the academy that serves it changes its name or its house.</summary>
[GraphQLName("Region")]
public sealed class RegionNode(RegionDefined region) : ItemNode(region.Id, region.Provenance)
{
    /// <summary>Its name, as the list of counties has it.</summary>
    public string Name => region.Name;

    /// <summary>The names of the academies that serve or served it.</summary>
    public IReadOnlyList<WordingNode> Academies => [.. region.Academies.Select(w => new WordingNode(w))];
}

/// <summary>A level of staff in a county agency.</summary>
[GraphQLName("StaffLevel")]
public sealed class StaffLevelNode(StaffLevelDefined level, Catalogue catalogue) : ItemNode(level.Id, level.Provenance)
{
    /// <summary>Its place in the order, from 1.</summary>
    public int Number => level.Number;

    /// <summary>Its name.</summary>
    public string Title => level.Title;

    /// <summary>What this level can do to be involved, in the guide's order.</summary>
    public IReadOnlyList<InvolvementActionNode> InvolvementActions =>
        [.. catalogue.InvolvementActions.Where(a => a.Level == level.Id).Select(a => new InvolvementActionNode(a))];
}

/// <summary>Something that a level of staff can do to be involved.</summary>
[GraphQLName("InvolvementAction")]
public sealed class InvolvementActionNode(InvolvementActionDefined action) : ItemNode(action.Id, action.Provenance)
{
    /// <summary>The guide's words, exactly.</summary>
    public string Text => action.Text;
}
