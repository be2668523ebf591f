using Wolverine.Transports;

namespace Wolverine.Runtime;

/// <summary>The lanes of a queue in this process: one for all, or as many as there are slots, each of which handles the messages of its groups one after another.</summary>
internal sealed class Lanes
{
    private readonly LocalQueue[] _lanes;
    private int _next;

    public Lanes(QueueSettings settings, Func<Envelope, Task> run) =>
        _lanes = settings.Slots is { } slots ? [.. Enumerable.Range(0, (int)slots).Select(_ => new LocalQueue(1, run))] : [new LocalQueue(settings.Parallelism, run)];

    public void Post(Envelope envelope) => _lanes[LaneOf(envelope.GroupId)].Post(envelope);

    /// <summary>The same group has the same lane as long as the process runs; what belongs to no group goes to one after the other.</summary>
    private uint LaneOf(string? group) => (uint)(group is null ? Interlocked.Increment(ref _next) : group.GetHashCode(StringComparison.Ordinal)) % (uint)_lanes.Length;
}
