using JasperFx.Events.Projections;

namespace Marten.Projections.Views;

/// <summary>Views that are run together: one pass over the events, one transaction a batch, stage after stage.</summary>
internal sealed class ShardPlan(string name, IReadOnlyList<View[]> stages, bool isComposite)
{
    public ShardName Shard { get; } = new(name);

    public IReadOnlyList<View[]> Stages { get; } = stages;

    public IEnumerable<View> Views => Stages.SelectMany(stage => stage);

    /// <summary>The rows in which progress is recorded: the composite's, and each of its views'.</summary>
    public IReadOnlyList<string> ProgressNames { get; } =
        [.. new[] { name }.Concat(isComposite ? stages.SelectMany(stage => stage).Select(view => view.Name) : []).Select(n => new ShardName(n).Identity)];

    public AsyncOptions Options { get; } = stages[0][0].Options;
}
