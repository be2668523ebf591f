using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CpmTracker.Faults.Linear;

/// <summary>One of the events of an operation.</summary>
/// <param name="Operation">The operation's number.</param>
/// <param name="Index">Which of its events, from 0.</param>
/// <param name="Of">How many it has.</param>
public sealed record Mark(long Operation, int Index, int Of);

/// <summary>A stream folded live. The trace tells which marks were seen, and in which order.</summary>
public sealed record Chain(string Id, long Trace)
{
    public long Version { get; init; }

    /// <summary>The trace after one more mark.</summary>
    public static long After(long trace, Mark mark) => unchecked(((trace ^ mark.Operation) * 0x100000001B3) + mark.Index + 1);
}

public sealed class ChainState : SingleStreamProjection<Chain, string>
{
    public override Chain? Evolve(Chain? snapshot, string id, IEvent e) => e.Data is Mark mark ? (snapshot ?? new(id, 0)) with { Trace = Chain.After(snapshot?.Trace ?? 0, mark) } : snapshot;
}

/// <summary>The same, kept inline.</summary>
public sealed record Line(string Id, long Trace)
{
    public long Version { get; init; }
}

public sealed class LineView : SingleStreamProjection<Line, string>
{
    public override Line? Evolve(Line? snapshot, string id, IEvent e) => e.Data is Mark mark ? (snapshot ?? new(id, 0)) with { Trace = Chain.After(snapshot?.Trace ?? 0, mark) } : snapshot;
}
