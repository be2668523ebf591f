namespace HotChocolate.Execution;

/// <summary>The events of a subscription, before anything is made of them. Disposing it ends the subscription.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events as they come; to be read once.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}
