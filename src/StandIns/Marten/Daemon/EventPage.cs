using JasperFx.Events;
using Npgsql;

namespace Marten.Daemon;

/// <summary>The events after one sequence number, up to and with another.</summary>
internal sealed record EventPage(IReadOnlyList<IEvent> Events, long From, long To)
{
    /// <summary>Reads at most so many events, not beyond the ceiling. Tombstones and archived streams are left out.</summary>
    public static async Task<EventPage> ReadAsync(DocumentStore store, long from, long ceiling, int limit, CancellationToken token)
    {
        await using var command = store.DataSource.CreateCommand(
            $"""
            select {store.EventRows.Columns} from {store.Options.EventGraph.DatabaseSchemaName}.mt_events
            where seq_id > $1 and seq_id <= $2 and type <> '{Tombstone.Name}' and is_archived is not true order by seq_id limit $3
            """);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = from });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = ceiling });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var events = new List<IEvent>();
        while (await reader.ReadAsync(token).ConfigureAwait(false)) events.Add(store.EventRows.Read(reader));
        return new EventPage(events, from, events.Count == limit ? events[^1].Sequence : ceiling);
    }

    /// <summary>The part before an event.</summary>
    public EventPage Before(IEvent @event) => new([.. Events.TakeWhile(e => e.Sequence < @event.Sequence)], From, @event.Sequence - 1);
}
