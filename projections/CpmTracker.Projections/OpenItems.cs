namespace CpmTracker.Projections;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;

/// <summary>Something in a director's development that waits to be done: what a coach who takes over has to know.</summary>
/// <param name="Kind">What waits.</param>
/// <param name="Module">The module's id; none where it belongs to none.</param>
/// <param name="Number">Number of the session by which it is due; none where nothing makes it late.</param>
/// <param name="Reference">Id of the activity or self-assessment; none where the number says it.</param>
public sealed record OpenItem(OpenItemKind Kind, string? Module, int? Number, string? Reference);

/// <summary>What waits to be done.</summary>
public enum OpenItemKind
{
    /// <summary>A session that the plan has is not held, and no time agreed.</summary>
    SessionToSchedule,

    /// <summary>A session is agreed and not held yet.</summary>
    SessionToHold,

    /// <summary>A required activity is not done.</summary>
    ActivityToDo,

    /// <summary>An activity given by the coach is not done.</summary>
    AssignmentToDo,

    /// <summary>A submitted self-assessment is not debriefed.</summary>
    AssessmentToDebrief,
}

/// <summary>Lists what waits to be done.</summary>
public static class OpenItems
{
    /// <summary>Everything that waits, by module in the order of starting; nothing once the director has withdrawn.</summary>
    public static IReadOnlyList<OpenItem> Open(this DirectorProgress view) => view.WithdrawnOn is not null ? [] :
    [
        .. view.Modules.SelectMany(m => Of(view, m)),
        .. view.Engagement.OpenAssignments(view.Modules),
        .. view.Assessments.Where(a => a.DebriefedOn is null).Select(a => new OpenItem(OpenItemKind.AssessmentToDebrief, null, null, a.Assessment)),
    ];

    private static IEnumerable<OpenItem> Of(DirectorProgress view, ModuleProgress module)
    {
        var id = module.Plan.Module;
        foreach (var session in module.Plan.Segments.SelectMany(s => s.Sessions).Where(planned => module.Sessions.All(held => held.Number != planned.Number)))
            yield return new(view.Scheduled.Of(id, session.Number) is null ? OpenItemKind.SessionToSchedule : OpenItemKind.SessionToHold, id, session.Number, null);
        foreach (var activity in module.Plan.Segments.SelectMany(s => s.Activities).Where(a => a.Required && module.Activities.All(done => done.Activity != a.Activity)))
            yield return new(OpenItemKind.ActivityToDo, id, activity.Due.ClosingSession(), activity.Activity);
    }

    /// <summary>Activities given that were neither recorded as done nor reviewed as done, and that the modules' own plans do not ask for.</summary>
    private static IEnumerable<OpenItem> OpenAssignments(this Engagement engagement, IReadOnlyList<ModuleProgress> modules)
    {
        var planned = modules.SelectMany(m => m.Plan.Segments).SelectMany(s => s.Activities).Where(a => a.Required).Select(a => a.Activity);
        var done = modules.SelectMany(m => m.Activities).Select(a => a.Activity)
            .Concat(engagement.Sessions.SelectMany(s => s.Reviewed?.Results ?? []).Where(r => r.Result == AssignmentResult.Done).Select(r => r.Activity));
        var settled = planned.Concat(done).ToHashSet();
        return engagement.Sessions.SelectMany(s => s.Assignments)
            .SelectMany(a => a.Activities.Where(activity => !settled.Contains(activity)).Select(activity => new OpenItem(OpenItemKind.AssignmentToDo, a.DueModule, a.DueBefore, activity)))
            .DistinctBy(i => i.Reference);
    }
}
