using Marten.Daemon;
using Microsoft.Extensions.Hosting;

namespace Marten.Events;

/// <summary>Waiting for asynchronous projections, for tests.</summary>
public static class TestingExtensions
{
    /// <summary>Waits until all asynchronous projections have seen every event that is there now; <see cref="TimeoutException"/> otherwise, at once where one has stopped on an error.</summary>
    public static Task WaitForNonStaleProjectionDataAsync(this IDocumentStore store, TimeSpan timeout) => NonStaleData.WaitAsync((DocumentStore)store, timeout, CancellationToken.None);

    /// <summary>Waits until all asynchronous projections have seen every event that is there now; <see cref="TimeoutException"/> otherwise, at once where one has stopped on an error.</summary>
    public static Task WaitForNonStaleProjectionDataAsync(this IHost host, TimeSpan timeout) => host.DocumentStore().WaitForNonStaleProjectionDataAsync(timeout);
}
