namespace CpmTracker.Server.GraphQL.CatalogueNodes;

using CpmTracker.Domain.Catalogue;

/// <summary>A coaching session that a module plans.</summary>
[GraphQLName("CoachingSessionPlan")]
public sealed class CoachingSessionPlanNode(CoachingSessionDefined session, Catalogue catalogue) : ItemNode(session.Id, session.Provenance)
{
    /// <summary>Its number in the module, from 1.</summary>
    public int Number => session.Number;

    /// <summary>Planned length.</summary>
    public PlannedMinutesNode Minutes => new(session.Planned);

    /// <summary>What it is for, in our own words.</summary>
    public string Purpose => session.Purpose;

    /// <summary>What happens in it, in order.</summary>
    public IReadOnlyList<SessionStepNode> Steps => [.. session.Steps.Select(s => new SessionStepNode(s, catalogue))];
}

/// <summary>Something that happens in a coaching session.</summary>
[GraphQLName("SessionStep")]
public sealed class SessionStepNode(SessionStep step, Catalogue catalogue)
{
    /// <summary>The step's id, such as M1-CS2-3.</summary>
    public string Id => step.Id;

    /// <summary>The guide's words, exactly.</summary>
    public string Text => step.Text;

    /// <summary>The question sets discussed in it.</summary>
    public IReadOnlyList<QuestionSetNode> QuestionSets =>
        [.. catalogue.QuestionSets.Where(s => step.Questions.Contains(s.Id)).Select(s => new QuestionSetNode(s, catalogue))];

    /// <summary>Where it stands: ids of sources, with lines.</summary>
    public IReadOnlyList<string> Sources => step.Sources;
}

/// <summary>A task that a module gives, with the point by which it is due.</summary>
[GraphQLName("Activity")]
public sealed class ActivityNode(ActivityDefined activity, Catalogue catalogue) : ItemNode(activity.Id, activity.Provenance)
{
    /// <summary>Who does it.</summary>
    public ActivityActor Actor => activity.Actor;

    /// <summary>Whether the segment is complete only with it.</summary>
    public bool Required => activity.Required;

    /// <summary>When it is due, relative to the module's coaching sessions.</summary>
    public DuePointNode Due => new(activity.Due);

    /// <summary>What records it as done.</summary>
    public DoneBy DoneBy => activity.DoneBy;

    /// <summary>The guide's words, exactly.</summary>
    public string Text => activity.Text;

    /// <summary>The same task in other places' words.</summary>
    public IReadOnlyList<WordingNode> OtherWordings => [.. activity.OtherWordings.Select(w => new WordingNode(w))];

    /// <summary>The materials it needs.</summary>
    public IReadOnlyList<MaterialNode> Materials =>
        [.. catalogue.Materials.Where(m => activity.Materials.Contains(m.Id)).Select(m => new MaterialNode(m, catalogue))];
}

/// <summary>When an activity is due: a place relative to numbered coaching sessions of its module, never a calendar date.</summary>
[GraphQLName("DuePoint")]
public sealed class DuePointNode(DuePoint due)
{
    /// <summary>How it lies to the session.</summary>
    public DueKind Kind => due.Kind;

    /// <summary>Number of the session it lies to, the first of the two for BETWEEN; none for NONE.</summary>
    public int? Session => due.Session;

    /// <summary>Number of the second session for BETWEEN, otherwise none.</summary>
    public int? Until => due.Until;

    /// <summary>The same in words, such as "before coaching session 2".</summary>
    public string Text => due.Kind switch
    {
        DueKind.Before => $"before coaching session {due.Session}",
        DueKind.Between => $"between coaching sessions {due.Session} and {due.Until}",
        DueKind.During => $"in coaching session {due.Session}",
        DueKind.After => $"after coaching session {due.Session}",
        _ => "not tied to a coaching session",
    };
}

/// <summary>A named resource: something to read, watch, fill in or consult.</summary>
[GraphQLName("Material")]
public sealed class MaterialNode(MaterialDefined material, Catalogue catalogue) : ItemNode(material.Id, material.Provenance)
{
    /// <summary>Its title, exactly as the first source cited has it.</summary>
    public string Title => material.Title;

    /// <summary>Who publishes it; none when not known.</summary>
    public string? Owner => material.Owner;

    /// <summary>Where it can be found; none when the sources lost the link.</summary>
    public string? Address => material.Address;

    /// <summary>The material that this one probably is under another name; none when none.</summary>
    public MaterialNode? ProbablySameAs => catalogue.Materials.FirstOrDefault(m => m.Id == material.ProbablySameAs) is { } other ? new(other, catalogue) : null;

    /// <summary>The other names used for it.</summary>
    public IReadOnlyList<WordingNode> OtherTitles => [.. material.OtherTitles.Select(w => new WordingNode(w))];

    /// <summary>Its retirement; none while it is the one to use.</summary>
    public MaterialRetirementNode? Retirement => catalogue.RetirementOf(material.Id) is { } retired ? new(retired, catalogue) : null;

    /// <summary>The materials whose place it takes.</summary>
    public IReadOnlyList<MaterialNode> Replaces =>
        [.. catalogue.Materials.Where(m => catalogue.RetirementOf(m.Id)?.ReplacedBy == material.Id).Select(m => new MaterialNode(m, catalogue))];

    /// <summary>Where the guides list it.</summary>
    public IReadOnlyList<MaterialUseNode> Uses => [.. material.Uses.Select(u => new MaterialUseNode(u))];
}

/// <summary>That a material is no longer the one to use. It stays in the catalogue, because what was recorded may name it.</summary>
[GraphQLName("MaterialRetirement")]
public sealed class MaterialRetirementNode(MaterialRetired retired, Catalogue catalogue) : ItemNode(retired.Id, retired.Provenance)
{
    /// <summary>The material to use instead; none when none takes its place.</summary>
    public MaterialNode? ReplacedBy => catalogue.Materials.FirstOrDefault(m => m.Id == retired.ReplacedBy) is { } next ? new(next, catalogue) : null;

    /// <summary>Why, in our own words.</summary>
    public string Reason => retired.Reason;
}

/// <summary>A list in which a guide names a material.</summary>
[GraphQLName("MaterialUse")]
public sealed class MaterialUseNode(MaterialUse use)
{
    /// <summary>Id of the module; none for a list that belongs to none.</summary>
    public string? Module => use.Module;

    /// <summary>Id of the segment; none for a list of the whole module.</summary>
    public string? Segment => use.Segment;

    /// <summary>The list's heading, or what it is where the sources lost the heading.</summary>
    public string Heading => use.Heading;

    /// <summary>Where it stands: ids of sources, with lines.</summary>
    public IReadOnlyList<string> Sources => use.Sources;
}
