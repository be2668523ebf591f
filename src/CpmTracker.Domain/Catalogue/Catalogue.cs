namespace CpmTracker.Domain.Catalogue;

/// <summary>One edition of the reference data: the fold of a stream <c>catalogue-{edition}</c>. Lists keep the order of the stream.</summary>
public sealed record Catalogue
{
    /// <summary>No edition.</summary>
    public static readonly Catalogue None = new();

    /// <summary>The edition's id; empty for <see cref="None"/>.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The first day on which the edition is in force.</summary>
    public DateOnly EffectiveOn { get; init; }

    /// <summary>SHA-256 of the canonical content, 64 lower-case hex digits.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>Documents and pages cited.</summary>
    public IReadOnlyList<SourceDefined> Sources { get; init; } = [];

    /// <summary>Organisations with a part in the CPM.</summary>
    public IReadOnlyList<OrganisationDefined> Organisations { get; init; } = [];

    /// <summary>Parts that people play.</summary>
    public IReadOnlyList<RoleDefined> Roles { get; init; } = [];

    /// <summary>Training regions.</summary>
    public IReadOnlyList<RegionDefined> Regions { get; init; } = [];

    /// <summary>Levels of staff.</summary>
    public IReadOnlyList<StaffLevelDefined> StaffLevels { get; init; } = [];

    /// <summary>What each level of staff can do to be involved.</summary>
    public IReadOnlyList<InvolvementActionDefined> InvolvementActions { get; init; } = [];

    /// <summary>Parts of the CPM framework.</summary>
    public IReadOnlyList<FrameworkPartDefined> FrameworkParts { get; init; } = [];

    /// <summary>Areas of concentration.</summary>
    public IReadOnlyList<AreaDefined> Areas { get; init; } = [];

    /// <summary>Toolkits.</summary>
    public IReadOnlyList<ToolkitDefined> Toolkits { get; init; } = [];

    /// <summary>Sets of behaviours.</summary>
    public IReadOnlyList<BehaviorSetPublished> BehaviorSets { get; init; } = [];

    /// <summary>Assessment tools.</summary>
    public IReadOnlyList<InstrumentPublished> Instruments { get; init; } = [];

    /// <summary>Stages of implementation.</summary>
    public IReadOnlyList<ImplementationStageDefined> Stages { get; init; } = [];

    /// <summary>Kinds of statewide activity.</summary>
    public IReadOnlyList<StatewideActivityTypeDefined> ActivityTypes { get; init; } = [];

    /// <summary>The programme, and others that are taken for it.</summary>
    public IReadOnlyList<ProgrammeDefined> Programmes { get; init; } = [];

    /// <summary>Modules.</summary>
    public IReadOnlyList<ModuleDefined> Modules { get; init; } = [];

    /// <summary>Segments of all modules.</summary>
    public IReadOnlyList<SegmentDefined> Segments { get; init; } = [];

    /// <summary>Learning objectives of all modules.</summary>
    public IReadOnlyList<LearningObjectiveDefined> Objectives { get; init; } = [];

    /// <summary>Materials.</summary>
    public IReadOnlyList<MaterialDefined> Materials { get; init; } = [];

    /// <summary>Materials that are no longer the ones to use.</summary>
    public IReadOnlyList<MaterialRetired> Retirements { get; init; } = [];

    /// <summary>Coaching sessions of all modules.</summary>
    public IReadOnlyList<CoachingSessionDefined> Sessions { get; init; } = [];

    /// <summary>Activities of all modules.</summary>
    public IReadOnlyList<ActivityDefined> Activities { get; init; } = [];

    /// <summary>Sets of questions.</summary>
    public IReadOnlyList<QuestionSetDefined> QuestionSets { get; init; } = [];

    /// <summary>Questions of all sets.</summary>
    public IReadOnlyList<QuestionDefined> Questions { get; init; } = [];

    /// <summary>REDI items of all modules.</summary>
    public IReadOnlyList<RediItemDefined> RediItems { get; init; } = [];

    /// <summary>The statewide history.</summary>
    public IReadOnlyList<MilestoneRecorded> Milestones { get; init; } = [];

    /// <summary>What only the programme's owner can answer.</summary>
    public IReadOnlyList<OpenQuestionRecorded> OpenQuestions { get; init; } = [];

    /// <summary>The edition after one more event of its stream.</summary>
    public static Catalogue Fold(Catalogue catalogue, ICatalogueEvent happened) => happened switch
    {
        CatalogueEditionPublished e => catalogue with { Edition = e.Edition, EffectiveOn = e.EffectiveOn, ContentHash = e.ContentHash },
        SourceDefined e => catalogue with { Sources = [.. catalogue.Sources, e] },
        OrganisationDefined e => catalogue with { Organisations = [.. catalogue.Organisations, e] },
        RoleDefined e => catalogue with { Roles = [.. catalogue.Roles, e] },
        RegionDefined e => catalogue with { Regions = [.. catalogue.Regions, e] },
        StaffLevelDefined e => catalogue with { StaffLevels = [.. catalogue.StaffLevels, e] },
        InvolvementActionDefined e => catalogue with { InvolvementActions = [.. catalogue.InvolvementActions, e] },
        FrameworkPartDefined e => catalogue with { FrameworkParts = [.. catalogue.FrameworkParts, e] },
        AreaDefined e => catalogue with { Areas = [.. catalogue.Areas, e] },
        ToolkitDefined e => catalogue with { Toolkits = [.. catalogue.Toolkits, e] },
        BehaviorSetPublished e => catalogue with { BehaviorSets = [.. catalogue.BehaviorSets, e] },
        InstrumentPublished e => catalogue with { Instruments = [.. catalogue.Instruments, e] },
        ImplementationStageDefined e => catalogue with { Stages = [.. catalogue.Stages, e] },
        StatewideActivityTypeDefined e => catalogue with { ActivityTypes = [.. catalogue.ActivityTypes, e] },
        ProgrammeDefined e => catalogue with { Programmes = [.. catalogue.Programmes, e] },
        ModuleDefined e => catalogue with { Modules = [.. catalogue.Modules, e] },
        SegmentDefined e => catalogue with { Segments = [.. catalogue.Segments, e] },
        LearningObjectiveDefined e => catalogue with { Objectives = [.. catalogue.Objectives, e] },
        MaterialDefined e => catalogue with { Materials = [.. catalogue.Materials, e] },
        MaterialRetired e => catalogue with { Retirements = [.. catalogue.Retirements, e] },
        CoachingSessionDefined e => catalogue with { Sessions = [.. catalogue.Sessions, e] },
        ActivityDefined e => catalogue with { Activities = [.. catalogue.Activities, e] },
        QuestionSetDefined e => catalogue with { QuestionSets = [.. catalogue.QuestionSets, e] },
        QuestionDefined e => catalogue with { Questions = [.. catalogue.Questions, e] },
        RediItemDefined e => catalogue with { RediItems = [.. catalogue.RediItems, e] },
        MilestoneRecorded e => catalogue with { Milestones = [.. catalogue.Milestones, e] },
        OpenQuestionRecorded e => catalogue with { OpenQuestions = [.. catalogue.OpenQuestions, e] },
        _ => catalogue,
    };
}
