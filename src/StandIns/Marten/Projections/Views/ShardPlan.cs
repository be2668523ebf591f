using JasperFx.Events.Projections;
using Marten.Subscriptions;

namespace Marten.Projections.Views;

/// <summary>Views that are run together: one pass over the events, one transaction a batch, stage after stage. Or a subscription, which has no views.</summary>
internal sealed class ShardPlan(string name, IReadOnlyList<View[]> stages, bool isComposite)
{
    public ShardName Shard { get; } = new(name);

    public IReadOnlyList<View[]> Stages { get; } = stages;

    public IEnumerable<View> Views => Stages.SelectMany(stage => stage);

    /// <summary>The rows in which progress is recorded: the composite's, and each of its views'.</summary>
    public IReadOnlyList<string> ProgressNames { get; } =
        [.. new[] { name }.Concat(isComposite ? stages.SelectMany(stage => stage).Select(view => view.Name) : []).Select(n => new ShardName(n).Identity)];

    /// <summary>The subscription, where it is one.</summary>
    public SubscribedTo? Subscribed { get; private init; }

    public AsyncOptions Options => Subscribed?.Settings.Options ?? Stages[0][0].Options;

    public static ShardPlan Of(SubscribedTo subscribed) => new(subscribed.Settings.Name, [], isComposite: false) { Subscribed = subscribed };
}
