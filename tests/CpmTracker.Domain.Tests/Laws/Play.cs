namespace CpmTracker.Domain.Tests.Laws;

/// <summary>What came of one step.</summary>
internal sealed record Moment<TState>(Step<TState> Step, TState? Before, Decision Decision, IReadOnlyList<IOccurrence> Appended, TState? After)
    where TState : class;

/// <summary>What came of steps taken one after the other in an empty stream.</summary>
internal sealed class Play<TState>
    where TState : class
{
    public Play(EventStream<TState> stream, IEnumerable<Step<TState>> steps)
    {
        var moments = new List<Moment<TState>>();
        foreach (var step in steps)
        {
            var before = moments is [.., var last] ? last.After : null;
            var decision = step.Decide(before);
            var appended = Outcome.Appended(decision);
            moments.Add(new(step, before, decision, appended, appended.Aggregate(before, stream.Fold)));
        }

        Stream = stream;
        Moments = moments;
        Events = [.. moments.SelectMany(m => m.Appended)];
    }

    public EventStream<TState> Stream { get; }

    public IReadOnlyList<Moment<TState>> Moments { get; }

    /// <summary>The whole history, in order.</summary>
    public IReadOnlyList<IOccurrence> Events { get; }

    public TState? End => Moments is [.., var last] ? last.After : null;
}
