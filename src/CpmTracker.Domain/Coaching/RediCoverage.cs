namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;

/// <summary>Whether a director's development took up one of a module's REDI items, and by which event.</summary>
/// <param name="Item">The item as the catalogue has it.</param>
/// <param name="By">Wire name of the event that covered it first; none where it is not covered.</param>
/// <param name="InSession">Number of the session in which; none where it was outside one.</param>
/// <param name="On">The day.</param>
public sealed record RediCovered(RediItemDefined Item, string? By, int? InSession, DateOnly? On);

/// <summary>
/// Tells which REDI items of a module were covered: talked about in a session; where the item is an objective, attested; where it is a material, listed for a session or
/// reviewed by the director.
/// </summary>
public static class RediCoverage
{
    /// <summary>Every REDI item of the module, in the catalogue's order.</summary>
    /// <param name="engagement">What the sessions brought.</param>
    /// <param name="module">How far the director has come in the module.</param>
    /// <param name="reviewed">The materials that the director went through.</param>
    /// <param name="catalogue">The items.</param>
    public static IReadOnlyList<RediCovered> RediOf(this Engagement engagement, ModuleProgress module, IReadOnlyList<MaterialReviewed> reviewed, Catalogue catalogue)
    {
        IReadOnlyList<SessionContent> sessions = [.. engagement.Sessions.Where(s => s.Module == module.Plan.Module)];
        return
        [
            .. catalogue.RediItems.Where(item => item.Module == module.Plan.Module).Select(item =>
                sessions.SelectMany(s => InSession(item, s)).Concat(Alone(item, module, reviewed)).OrderBy(c => c.On).ThenBy(c => c.InSession).FirstOrDefault()
                ?? new(item, null, null, null)),
        ];
    }

    private static IEnumerable<RediCovered> InSession(RediItemDefined item, SessionContent session) =>
        session.Discussed.Where(d => d.Item == item.Id || d.Item == item.Item).Select(d => new RediCovered(item, Name<REDIReflectionDiscussed>(), session.Number, d.On))
            .Concat(session.Materials.Where(m => item.Item is { } material && m.Materials.Contains(material))
                .Select(m => new RediCovered(item, Name<MaterialsListedForSession>(), session.Number, m.OccurredOn)));

    private static IEnumerable<RediCovered> Alone(RediItemDefined item, ModuleProgress module, IReadOnlyList<MaterialReviewed> reviewed) =>
        module.Objectives.Where(o => o.Objective == item.Item).Select(o => new RediCovered(item, Name<LearningObjectiveAttested>(), null, o.On))
            .Concat(reviewed.Where(m => m.Material == item.Item).Select(m => new RediCovered(item, Name<MaterialReviewed>(), null, m.OccurredOn)));

    private static string Name<T>() => DirectorEvents.Names.Single(n => n.Type == typeof(T)).Name;
}
