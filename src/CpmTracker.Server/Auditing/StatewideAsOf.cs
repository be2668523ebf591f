namespace CpmTracker.Server.Auditing;

using CpmTracker.Projections;
using Marten;

/// <summary>
/// The statewide dashboard as of any time, folded from the log. It reads all events, so no more than two are made at a time; who comes then waits, or gives up with the request.
/// </summary>
/// <param name="store">The event store.</param>
public sealed class StatewideAsOf(IDocumentStore store) : IDisposable
{
    private static readonly IReadOnlyList<string> Types = [.. Views.WireNames.Select(n => n.Name)];
    private readonly SemaphoreSlim places = new(2);

    /// <summary>The dashboard with what had been recorded by one moment, as of the end of a day.</summary>
    /// <param name="recordedBy">Up to and with which moment it was recorded; none for all.</param>
    /// <param name="occurredBy">Up to and with which day it happened, by the rule of <see cref="AsKnown"/>; none for any.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<StatewideDashboard> ReadAsync(DateTimeOffset? recordedBy, DateOnly? occurredBy, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            await using var session = store.QuerySession();
            var views = new ReplayedViews();
            await foreach (var happened in EventLog.ReadAsync(session, Types, recordedBy, occurredBy, ct)) views.Take(happened);
            return views.Statewide();
        }
        finally
        {
            places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();
}
