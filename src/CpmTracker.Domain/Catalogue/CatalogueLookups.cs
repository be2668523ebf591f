namespace CpmTracker.Domain.Catalogue;

using CpmTracker.Domain.Development;

/// <summary>Finding things in an edition. An id that the edition does not have gives null.</summary>
public static class CatalogueLookups
{
    /// <summary>The module with this id.</summary>
    public static ModuleDefined? Module(this Catalogue catalogue, string id) => catalogue.Modules.FirstOrDefault(m => m.Id == id);

    /// <summary>The segments of a module, by number.</summary>
    public static IEnumerable<SegmentDefined> SegmentsOf(this Catalogue catalogue, string module) =>
        catalogue.Segments.Where(s => s.Module == module).OrderBy(s => s.Number);

    /// <summary>The coaching session of a module with this number.</summary>
    public static CoachingSessionDefined? Session(this Catalogue catalogue, string module, int number) =>
        catalogue.Sessions.FirstOrDefault(s => s.Module == module && s.Number == number);

    /// <summary>The activity with this id.</summary>
    public static ActivityDefined? Activity(this Catalogue catalogue, string id) => catalogue.Activities.FirstOrDefault(a => a.Id == id);

    /// <summary>The question with this id.</summary>
    public static QuestionDefined? Question(this Catalogue catalogue, string id) => catalogue.Questions.FirstOrDefault(q => q.Id == id);

    /// <summary>The questions of a set, by number.</summary>
    public static IEnumerable<QuestionDefined> QuestionsOf(this Catalogue catalogue, string set) =>
        catalogue.Questions.Where(q => q.Set == set).OrderBy(q => q.Number);

    /// <summary>The instrument with this id; with a version, only if the edition has that version of it.</summary>
    public static InstrumentPublished? Instrument(this Catalogue catalogue, string id, int? version = null) =>
        catalogue.Instruments.FirstOrDefault(i => i.Id == id && (version is null || i.Version == version));

    /// <summary>What a decision needs to know of an instrument; null when the edition does not have it, or not in that version.</summary>
    public static InstrumentInForce? InstrumentInForce(this Catalogue catalogue, string id, int? version = null) =>
        catalogue.Instrument(id, version) is { } published ? Development.InstrumentInForce.Of(published) : null;

    /// <summary>The area that goes by this id, title or alias, in any letter case.</summary>
    public static AreaDefined? AreaNamed(this Catalogue catalogue, string name) => catalogue.Areas.FirstOrDefault(area =>
        Same(area.Id, name) || Same(area.Title, name) || area.Aliases.Any(alias => Same(alias.Text, name)));

    /// <summary>The material's retirement; null while it is the one to use.</summary>
    public static MaterialRetired? RetirementOf(this Catalogue catalogue, string material) => catalogue.Retirements.FirstOrDefault(r => r.Material == material);

    /// <summary>
    /// What the module asks of a director; null when the edition has no such module. Segments of which only title or hours are known ask nothing yet, and are left
    /// out: otherwise they would be complete before anybody began.
    /// </summary>
    public static ModulePlan? PlanOf(this Catalogue catalogue, string module) => catalogue.Module(module) is not { } found
        ? null
        : new(module, found.Coaching.Max, [.. catalogue.SegmentsOf(module).Select(catalogue.PlanOf).Where(s => s.Sessions.Count + s.Activities.Count > 0)]);

    private static SegmentPlan PlanOf(this Catalogue catalogue, SegmentDefined segment) => new(
        segment.Number,
        [.. catalogue.Sessions.Where(s => s.Segment == segment.Id).OrderBy(s => s.Number).Select(s => new SessionPlan(s.Number, s.Planned.Min, s.Planned.Max))],
        [.. catalogue.Activities.Where(a => a.Segment == segment.Id).Select(a => new ActivityPlan(a.Id, a.Required, a.Due, a.DoneBy))]);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
