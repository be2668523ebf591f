namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>One edition of the reference data: everything that the public record tells of the programme, each item with where it comes from. Public.</summary>
[GraphQLName("Catalogue")]
public sealed class CatalogueNode(Catalogue catalogue)
{
    /// <summary>The edition's id, such as 2026-11-22.1.</summary>
    public string Edition => catalogue.Edition;

    /// <summary>The first day on which the edition is in force.</summary>
    public DateOnly EffectiveOn => catalogue.EffectiveOn;

    /// <summary>SHA-256 of the canonical content, 64 lower-case hex digits.</summary>
    public string ContentHash => catalogue.ContentHash;

    /// <summary>Documents and pages that the items cite.</summary>
    public IReadOnlyList<SourceNode> Sources => [.. catalogue.Sources.Select(s => new SourceNode(s))];

    /// <summary>Organisations with a part in the CPM.</summary>
    public IReadOnlyList<OrganisationNode> Organisations => [.. catalogue.Organisations.Select(o => new OrganisationNode(o))];

    /// <summary>Parts that people play.</summary>
    public IReadOnlyList<RoleNode> Roles => [.. catalogue.Roles.Select(r => new RoleNode(r))];

    /// <summary>Training regions.</summary>
    public IReadOnlyList<RegionNode> Regions => [.. catalogue.Regions.Select(r => new RegionNode(r))];

    /// <summary>Levels of staff, by number, with what each can do to be involved.</summary>
    public IReadOnlyList<StaffLevelNode> StaffLevels => [.. catalogue.StaffLevels.OrderBy(l => l.Number).Select(l => new StaffLevelNode(l, catalogue))];

    /// <summary>Parts of the CPM framework.</summary>
    public IReadOnlyList<FrameworkPartNode> FrameworkParts => [.. catalogue.FrameworkParts.Select(p => new FrameworkPartNode(p))];

    /// <summary>The areas of concentration, by number.</summary>
    public IReadOnlyList<AreaNode> Areas => [.. catalogue.Areas.OrderBy(a => a.Number).Select(a => new AreaNode(a))];

    /// <summary>The area that goes by a name; none where no area does.</summary>
    /// <param name="name">An id, title or alias, in any letter case.</param>
    public AreaNode? GetArea(string name) => catalogue.AreaNamed(name) is { } area ? new(area) : null;

    /// <summary>Toolkits.</summary>
    public IReadOnlyList<ToolkitNode> Toolkits => [.. catalogue.Toolkits.Select(t => new ToolkitNode(t, catalogue))];

    /// <summary>Sets of behaviors.</summary>
    public IReadOnlyList<BehaviorSetNode> BehaviorSets => [.. catalogue.BehaviorSets.Select(s => new BehaviorSetNode(s))];

    /// <summary>Assessment tools.</summary>
    public IReadOnlyList<InstrumentNode> Instruments => [.. catalogue.Instruments.Select(i => new InstrumentNode(i))];

    /// <summary>The stages of implementation that a county may declare, by number.</summary>
    public IReadOnlyList<StageOfImplementationNode> ImplementationStages =>
        [.. catalogue.Stages.OrderBy(s => s.Number).Select(s => new StageOfImplementationNode(s))];

    /// <summary>Kinds of statewide activity.</summary>
    public IReadOnlyList<ActivityTypeNode> ActivityTypes => [.. catalogue.ActivityTypes.Select(t => new ActivityTypeNode(t))];

    /// <summary>The programme, and others that are easily taken for it.</summary>
    public IReadOnlyList<ProgrammeNode> Programmes => [.. catalogue.Programmes.Select(p => new ProgrammeNode(p))];

    /// <summary>The modules of the programme, by number.</summary>
    public IReadOnlyList<ModuleNode> Modules => [.. catalogue.Modules.OrderBy(m => m.Number).Select(m => new ModuleNode(m, catalogue))];

    /// <summary>One module; none where the edition has none such.</summary>
    /// <param name="id">The module's id, such as module-1.</param>
    public ModuleNode? GetModule(string id) => catalogue.Module(id) is { } module ? new(module, catalogue) : null;

    /// <summary>Every material, those too that no module lists.</summary>
    public IReadOnlyList<MaterialNode> Materials => [.. catalogue.Materials.Select(m => new MaterialNode(m, catalogue))];

    /// <summary>The statewide history.</summary>
    public IReadOnlyList<MilestoneNode> Milestones => [.. catalogue.Milestones.Select(m => new MilestoneNode(m))];

    /// <summary>What only the programme's owner can answer.</summary>
    public IReadOnlyList<OpenQuestionNode> OpenQuestions => [.. catalogue.OpenQuestions.Select(q => new OpenQuestionNode(q))];
}
