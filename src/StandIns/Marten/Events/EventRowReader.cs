using JasperFx.Events;
using Marten.Services;
using Npgsql;

namespace Marten.Events;

/// <summary>Reads rows of <c>mt_events</c>, selected by <see cref="Columns"/>, as events. Columns are read in their order: going back within a row costs.</summary>
internal sealed class EventRowReader(EventGraph events, SystemTextJsonSerializer serializer)
{
    readonly MetadataConfig _metadata = events.MetadataConfig;

    /// <summary>The columns to select, in the order that <see cref="Read"/> expects them.</summary>
    public string Columns { get; } = EventColumns.For(events.MetadataConfig);

    /// <summary>As <see cref="Columns"/>, each with the alias <c>e.</c> in front.</summary>
    public string AliasedColumns { get; } = EventColumns.For(events.MetadataConfig, "e");

    /// <summary>The event in the current row.</summary>
    /// <param name="reader">At that row.</param>
    /// <param name="offset">Where its columns begin.</param>
    /// <param name="stream">The stream that it is known to be of: all its events then share the one text.</param>
    public IEvent Read(NpgsqlDataReader reader, int offset = 0, string? stream = null)
    {
        var sequence = reader.GetInt64(offset);
        var name = reader.GetString(offset + 1);
        var decoder = events.DecoderFor(name) ?? events.DecoderFor(name, Text(reader, offset + 2), sequence);
        var @event = decoder.Decode(serializer, reader.GetFieldValue<byte[]>(offset + 3), sequence);
        @event.Sequence = sequence;
        @event.EventTypeName = name;
        @event.DotNetTypeName = decoder.Stored.DotNetTypeName;
        @event.Id = reader.GetGuid(offset + 4);
        @event.StreamKey = stream ?? Text(reader, offset + 5);
        @event.Version = reader.GetInt64(offset + 6);
        @event.Timestamp = reader.GetFieldValue<DateTimeOffset>(offset + 7);
        @event.IsArchived = !reader.IsDBNull(offset + 8) && reader.GetBoolean(offset + 8);
        ReadOptional(@event, reader, offset + 9);
        return @event;
    }

    void ReadOptional(IEvent @event, NpgsqlDataReader reader, int column)
    {
        if (_metadata.CorrelationIdEnabled) @event.CorrelationId = Text(reader, column++);
        if (_metadata.CausationIdEnabled) @event.CausationId = Text(reader, column++);
        if (_metadata.HeadersEnabled)
        {
            if (!reader.IsDBNull(column)) ((IStoredHeaders)@event).Take(reader.GetFieldValue<byte[]>(column));
            column++;
        }

        if (_metadata.UserNameEnabled) @event.UserName = Text(reader, column);
    }

    static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
