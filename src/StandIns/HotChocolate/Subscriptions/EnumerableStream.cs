using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>Events that a method of the application gives one by one.</summary>
internal sealed class EnumerableStream<TMessage>(IAsyncEnumerable<TMessage> events) : ISourceStream
{
    public IAsyncEnumerable<object?> ReadEventsAsync() => events.Select(static message => (object?)message);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
