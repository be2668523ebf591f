using JasperFx.Events.Projections;
using Marten.Events.Projections;
using Marten.Projections.Views;

namespace Marten.Daemon;

/// <summary>Finds what is meant by a name or a type.</summary>
internal sealed class ShardNames(ProjectionOptions projections)
{
    /// <summary>What the daemon runs under a name.</summary>
    public ShardPlan Shard(string name) => Find(name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "The daemon runs nothing of that name");

    /// <summary>What is rebuilt by the name of a projection or composite.</summary>
    public ShardPlan Rebuildable(string name)
    {
        if (Find(name) is { } shard) return shard.Subscribed is null ? shard : throw new InvalidProjectionException($"'{name}' is a subscription: it has no documents to rebuild");
        return PlanOf(projections.Views.FirstOrDefault(view => view.Name == name) ?? throw new ArgumentOutOfRangeException(nameof(name), name, "There is no projection of that name"));
    }

    /// <summary>What is rebuilt by the type of a projection or of its documents.</summary>
    public ShardPlan Rebuildable(Type type) => PlanOf(
        projections.Views.FirstOrDefault(view => view.ProjectionType == type || view.DocumentType == type)
        ?? throw new ArgumentOutOfRangeException(nameof(type), type, "There is no projection of that type"));

    ShardPlan? Find(string name) => projections.Shards.FirstOrDefault(plan => plan.Shard.Name == name || plan.Shard.Identity == name);

    ShardPlan PlanOf(View view) => view.Lifecycle switch
    {
        ProjectionLifecycle.Live => throw new InvalidProjectionException($"Projection '{view.Name}' is live: it has no documents to rebuild"),
        ProjectionLifecycle.Inline => new ShardPlan(view.Name, [[view]], isComposite: false),
        _ => projections.Shards.First(plan => plan.Views.Contains(view)),
    };
}
