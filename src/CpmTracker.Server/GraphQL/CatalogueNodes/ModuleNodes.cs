namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>The directors' programme as a whole, or another programme that is easily taken for it.</summary>
[GraphQLName("Programme")]
public sealed class ProgrammeNode(ProgrammeDefined programme) : ItemNode(programme.Id, programme.Provenance)
{
    /// <summary>The name in public use today.</summary>
    public string Title => programme.Title;

    /// <summary>What it is, in our own words.</summary>
    public string Summary => programme.Summary;

    /// <summary>The names that the sources use.</summary>
    public IReadOnlyList<WordingNode> Names => [.. programme.Names.Select(w => new WordingNode(w))];
}

/// <summary>A module of the programme.</summary>
[GraphQLName("Module")]
public sealed class ModuleNode(ModuleDefined module, Catalogue catalogue) : ItemNode(module.Id, module.Provenance)
{
    /// <summary>Its number, from 1.</summary>
    public int Number => module.Number;

    /// <summary>Its title; none when it has not been found out.</summary>
    public string? Title => module.Title;

    /// <summary>The headings that the guides use for it.</summary>
    public IReadOnlyList<WordingNode> Names => [.. module.Names.Select(w => new WordingNode(w))];

    /// <summary>Planned reading and activities.</summary>
    public PlannedMinutesNode Reading => new(module.Reading);

    /// <summary>Planned coaching.</summary>
    public PlannedMinutesNode Coaching => new(module.Coaching);

    /// <summary>What the guides say of it as a whole.</summary>
    public IReadOnlyList<ContentStatementNode> Content => [.. module.Content.Select(s => new ContentStatementNode(s))];

    /// <summary>Its own learning objectives; those of its segments stand there.</summary>
    public IReadOnlyList<LearningObjectiveNode> Objectives =>
        [.. catalogue.Objectives.Where(o => o.Module == module.Id && o.Segment is null).Select(o => new LearningObjectiveNode(o))];

    /// <summary>Its segments, by number; empty when they have not been found out.</summary>
    public IReadOnlyList<SegmentNode> Segments => [.. catalogue.SegmentsOf(module.Id).Select(s => new SegmentNode(s, catalogue))];

    /// <summary>The materials that its guides list, for the whole module or for a segment.</summary>
    public IReadOnlyList<MaterialNode> Materials =>
        [.. catalogue.Materials.Where(m => m.Uses.Any(u => u.Module == module.Id)).Select(m => new MaterialNode(m, catalogue))];

    /// <summary>Its questions for the director, by set.</summary>
    public IReadOnlyList<QuestionSetNode> QuestionSets =>
        [.. catalogue.QuestionSets.Where(s => s.Module == module.Id).Select(s => new QuestionSetNode(s, catalogue))];

    /// <summary>Where it takes up race, equity, diversity and inclusion.</summary>
    public IReadOnlyList<RediItemNode> RediItems => [.. catalogue.RediItems.Where(i => i.Module == module.Id).Select(i => new RediItemNode(i))];
}

/// <summary>A segment: a part of a module with its own objective and hours.</summary>
[GraphQLName("Segment")]
public sealed class SegmentNode(SegmentDefined segment, Catalogue catalogue) : ItemNode(segment.Id, segment.Provenance)
{
    /// <summary>Its number in the module, from 1.</summary>
    public int Number => segment.Number;

    /// <summary>Its title.</summary>
    public string Title => segment.Title;

    /// <summary>Planned reading and activities.</summary>
    public PlannedMinutesNode Reading => new(segment.Reading);

    /// <summary>Planned coaching.</summary>
    public PlannedMinutesNode Coaching => new(segment.Coaching);

    /// <summary>The guide's content statements, in their order.</summary>
    public IReadOnlyList<ContentStatementNode> Content => [.. segment.Content.Select(s => new ContentStatementNode(s))];

    /// <summary>Its learning objectives.</summary>
    public IReadOnlyList<LearningObjectiveNode> Objectives =>
        [.. catalogue.Objectives.Where(o => o.Segment == segment.Id).Select(o => new LearningObjectiveNode(o))];

    /// <summary>Its coaching sessions as planned, by number.</summary>
    public IReadOnlyList<CoachingSessionPlanNode> Sessions =>
        [.. catalogue.Sessions.Where(s => s.Segment == segment.Id).OrderBy(s => s.Number).Select(s => new CoachingSessionPlanNode(s, catalogue))];

    /// <summary>Its activities, in the order of the guide.</summary>
    public IReadOnlyList<ActivityNode> Activities =>
        [.. catalogue.Activities.Where(a => a.Segment == segment.Id).Select(a => new ActivityNode(a, catalogue))];

    /// <summary>The materials that the guides list for it.</summary>
    public IReadOnlyList<MaterialNode> Materials =>
        [.. catalogue.Materials.Where(m => m.Uses.Any(u => u.Segment == segment.Id)).Select(m => new MaterialNode(m, catalogue))];

    /// <summary>The questions discussed in its coaching sessions, by set.</summary>
    public IReadOnlyList<QuestionSetNode> QuestionSets =>
        [.. catalogue.QuestionSets.Where(set => catalogue.Sessions.Any(s => s.Id == set.Session && s.Segment == segment.Id)).Select(s => new QuestionSetNode(s, catalogue))];
}

/// <summary>A learning objective of a module or of one of its segments.</summary>
[GraphQLName("LearningObjective")]
public sealed class LearningObjectiveNode(LearningObjectiveDefined objective) : ItemNode(objective.Id, objective.Provenance)
{
    /// <summary>What is to be learnt.</summary>
    public ObjectiveKind Kind => objective.Kind;

    /// <summary>The objective, exactly as the source has it.</summary>
    public string Text => objective.Text;

    /// <summary>Whether it is one on race, equity, diversity and inclusion.</summary>
    public bool Redi => objective.Redi;
}
