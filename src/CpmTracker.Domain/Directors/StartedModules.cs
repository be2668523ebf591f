namespace CpmTracker.Domain.Directors;

/// <summary>The modules that a director has started, in order. Decisions and views share it, so that they never differ.</summary>
public static class StartedModules
{
    extension(IReadOnlyList<ModuleProgress> modules)
    {
        /// <summary>The module under way: the one started last.</summary>
        public ModuleProgress UnderWay() => modules[^1];

        /// <summary>The module started last of those that were started by a day; Module One before all of them.</summary>
        public ModuleProgress UnderWay(DateOnly day) => modules.LastOrDefault(m => m.StartedOn <= day) ?? modules[0];

        /// <summary>The module of that id; none where the director has not started it.</summary>
        public ModuleProgress? Named(string module) => modules.FirstOrDefault(m => m.Plan.Module == module);

        /// <summary>What is known after one more event; the same list where it says nothing of any of them.</summary>
        public IReadOnlyList<ModuleProgress> With(IDirectorEvent happened)
        {
            if (happened is ModuleStarted started) return [.. modules, ModuleProgress.Of(started.Module, started.OccurredOn)];
            ModuleProgress[]? next = null;
            for (var i = 0; i < modules.Count; i++)
            {
                var module = modules[i].With(happened);
                if (!ReferenceEquals(module, modules[i])) (next ??= [.. modules])[i] = module;
            }

            return next ?? modules;
        }

        /// <summary>Coaching minutes delivered, in all of them.</summary>
        public int MinutesDelivered() => modules.Sum(m => m.MinutesDelivered());

        /// <summary>Coaching minutes planned for all of them, at most.</summary>
        public int MinutesPlanned() => modules.Sum(m => m.MinutesPlanned());
    }
}
