namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Directors;

/// <summary>How far a director has come in a module.</summary>
[GraphQLName("ModuleProgress")]
public sealed class ModuleProgressNode(ModuleProgress progress)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => progress.Plan.Module;

    /// <summary>Where the director stands in it.</summary>
    public ModuleStatus Status => progress.Status();

    /// <summary>Coaching minutes delivered in it.</summary>
    public int MinutesDelivered => progress.MinutesDelivered();

    /// <summary>Coaching minutes planned for it, at most.</summary>
    public int MinutesPlanned => progress.MinutesPlanned();

    /// <summary>Its activities, with what was done.</summary>
    public IReadOnlyList<ActivityProgressNode> Activities =>
        [.. progress.Plan.Segments.SelectMany(s => s.Activities.Select(a => new ActivityProgressNode(s.Number, a, progress)))];
}
