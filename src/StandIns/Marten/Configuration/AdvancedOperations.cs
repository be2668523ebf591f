using JasperFx.Events.Projections;
using Marten.Events;
using Marten.Schema;

namespace Marten;

/// <summary>Rarer operations on a store.</summary>
public class AdvancedOperations
{
    readonly DocumentStore _store;

    internal AdvancedOperations(DocumentStore store) => _store = store;

    /// <summary>Empties the store.</summary>
    public IDocumentCleaner Clean => new DocumentCleaner(_store);

    /// <summary>Deletes all documents and all events.</summary>
    public async Task ResetAllData(CancellationToken cancellation = default)
    {
        await Clean.DeleteAllDocumentsAsync(cancellation).ConfigureAwait(false);
        await Clean.DeleteAllEventDataAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>How much is in the event store.</summary>
    public async Task<EventStoreStatistics> FetchEventStoreStatistics(string? tenantId = null, CancellationToken token = default)
    {
        var schema = _store.Options.EventGraph.DatabaseSchemaName;
        await _store.Schema.EnsureAsync(null, token).ConfigureAwait(false);
        await using var command = _store.DataSource.CreateCommand(
            $"select (select count(*) from {schema}.mt_events), (select count(*) from {schema}.mt_streams), (select case when is_called then last_value else 0 end from {schema}.mt_events_sequence)");
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        await reader.ReadAsync(token).ConfigureAwait(false);
        return new EventStoreStatistics { EventCount = reader.GetInt64(0), StreamCount = reader.GetInt64(1), EventSequenceNumber = reader.GetInt64(2) };
    }

    /// <summary>How far the asynchronous projections and the high-water mark are; and which are paused and why, where <see cref="IEventStoreOptions.EnableExtendedProgressionTracking"/> has that recorded.</summary>
    public async Task<IReadOnlyList<ShardState>> AllProjectionProgress(string? tenantId = null, CancellationToken token = default)
    {
        await _store.Schema.EnsureAsync(null, token).ConfigureAwait(false);
        var told = _store.Options.EventGraph.EnableExtendedProgressionTracking ? ", agent_status, pause_reason" : ", null, null";
        await using var command = _store.DataSource.CreateCommand($"select name, last_seq_id{told} from {_store.Options.EventGraph.DatabaseSchemaName}.mt_event_progression order by name");
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var states = new List<ShardState>();
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            states.Add(new ShardState(reader.GetString(0), reader.IsDBNull(1) ? 0 : reader.GetInt64(1))
            {
                AgentStatus = reader.IsDBNull(2) ? null : reader.GetString(2),
                PauseReason = reader.IsDBNull(3) ? null : reader.GetString(3),
            });
        }

        return states;
    }

    /// <summary>How far one projection is; 0 where it has not begun.</summary>
    public async Task<long> ProjectionProgressFor(ShardName name, string? tenantId = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return (await AllProjectionProgress(tenantId, token).ConfigureAwait(false)).FirstOrDefault(state => state.ShardName == name.Identity)?.Sequence ?? 0;
    }
}
