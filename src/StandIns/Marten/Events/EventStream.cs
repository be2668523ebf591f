using JasperFx.Events;

namespace Marten.Events;

/// <inheritdoc/>
internal sealed class EventStream<T>(EventGraph graph, StreamAction action, T? aggregate, CancellationToken cancellation) : IEventStream<T> where T : class
{
    readonly int _before = action.Events.Count;

    public T? Aggregate { get; } = aggregate;

    public long? StartingVersion { get; } = action.ExpectedVersionOnServer;

    public long? CurrentVersion => StartingVersion + action.Events.Count;

    public Guid Id => Guid.Empty;

    public string Key => action.Key!;

    public CancellationToken Cancellation { get; } = cancellation;

    public IReadOnlyList<IEvent> Events => _before == 0 ? action.Events : [.. action.Events.Skip(_before)];

    public void AppendOne(object @event) => action.AddEvent(graph.BuildEvent(@event));

    public void AppendMany(params object[] events) => AppendMany((IEnumerable<object>)events);

    public void AppendMany(IEnumerable<object> events)
    {
        foreach (var @event in events) AppendOne(@event);
    }
}
