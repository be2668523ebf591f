using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions;

/// <summary>The results of a subscription (specification 6.2.3.2). The next event is taken when the last one's result was: who is slow is waited for.</summary>
internal sealed class ResponseStream(Subscriber subscriber, ISourceStream source, Func<ValueTask> end) : IResponseStream
{
    IAsyncEnumerable<IOperationResult> IResponseStream.ReadResultsAsync() => ReadResultsAsync();

    /// <summary>A result an event. Events that fail are followed by a result that was not executed, and by nothing more.</summary>
    public async IAsyncEnumerable<OperationResult> ReadResultsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var events = source.ReadEventsAsync().GetAsyncEnumerator(cancellationToken);
        await using (events.ConfigureAwait(false))
        {
            while (true)
            {
                OperationResult? failed = null;
                try
                {
                    if (!await events.MoveNextAsync().ConfigureAwait(false))
                        yield break;
                }
                catch (Exception thrown) when (!cancellationToken.IsCancellationRequested)
                {
                    failed = subscriber.Failed(thrown);
                }
                if (failed is not null)
                {
                    yield return failed;
                    yield break;
                }
                yield return await subscriber.ExecuteAsync(events.Current, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync().ConfigureAwait(false);
        await end().ConfigureAwait(false);
    }
}
