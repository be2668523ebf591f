using System.Threading.Channels;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>What one subscriber gets of a topic: a bounded buffer that the sender never waits for.</summary>
internal sealed class TopicStream<TMessage>(int capacity, TopicBufferFullMode mode, Action<ITopicStream> leave) : ISourceStream<TMessage>, ITopicStream
{
    private readonly Channel<TMessage> _buffer = Channel.CreateBounded<TMessage>(new BoundedChannelOptions(capacity)
    {
        SingleReader = true,
        FullMode = mode switch
        {
            TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
            TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
            _ => BoundedChannelFullMode.DropWrite,
        },
    });

    public Type MessageType => typeof(TMessage);

    public void Send(TMessage message) => _buffer.Writer.TryWrite(message);

    public void Complete() => _buffer.Writer.TryComplete();

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => _buffer.Reader.ReadAllAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadEventsAsync().Select(static message => (object?)message);

    public ValueTask DisposeAsync()
    {
        leave(this);
        Complete();
        return ValueTask.CompletedTask;
    }
}
