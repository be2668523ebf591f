namespace CpmTracker.Projections;

using CpmTracker.Domain.Directors;

/// <summary>Something that a director has to do for a module to be complete.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Missing">What it is.</param>
/// <param name="BySession">Number of the session by which it has to be done, or which it is; none where nothing makes it late.</param>
/// <param name="By">When that session begins, if it is agreed.</param>
/// <param name="Overdue">Whether that session is held already.</param>
public sealed record NextStep(string Module, MissingItem Missing, int? BySession, DateTimeOffset? By, bool Overdue);

/// <summary>What a director does next.</summary>
public static class StepsAhead
{
    extension(DirectorProgress director)
    {
        /// <summary>All that is missing in the modules under way, in the order in which it is due. While the director pauses, nothing is due; who has withdrawn has nothing to do.</summary>
        public IReadOnlyList<NextStep> NextSteps() =>
            director.WithdrawnOn is not null ? [] : [.. director.Modules.SelectMany(module => director.StepsOf(module).OrderBy(s => s.BySession ?? int.MaxValue).ThenBy(s => s.Missing.Kind == MissingKind.Session))];

        private IEnumerable<NextStep> StepsOf(ModuleProgress module) => module.Missing().Where(m => m.Kind != MissingKind.Completion).Select(missing =>
        {
            var by = module.DueBy(missing);
            return director.Paused
                ? new(module.Plan.Module, missing, by, null, false)
                : new NextStep(
                    module.Plan.Module,
                    missing,
                    by,
                    director.Scheduled.FirstOrDefault(s => s.Module == module.Plan.Module && s.Number == by)?.At,
                    missing.Kind == MissingKind.Activity && by is { } number && module.Held(number) is not null);
        });
    }

    private static int? DueBy(this ModuleProgress module, MissingItem missing) =>
        missing.Number ?? module.Plan.Segments.SelectMany(s => s.Activities).First(a => a.Activity == missing.Id).Due.ClosingSession();
}
