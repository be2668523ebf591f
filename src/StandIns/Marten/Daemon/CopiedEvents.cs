using System.Buffers.Binary;
using JasperFx.Events;
using Marten.Events;
using Marten.Services;
using Marten.Sessions;

namespace Marten.Daemon;

/// <summary>Makes events of copied rows, whose columns are those of <see cref="EventColumns"/>. Texts that come again and again are made once.</summary>
internal sealed class CopiedEvents(EventGraph graph, SystemTextJsonSerializer serializer)
{
    const int FormatOfJsonb = 1;
    readonly MetadataConfig _metadata = graph.MetadataConfig;
    readonly TextPool _texts = new();

    public IEvent Read(CopiedRows row)
    {
        var sequence = BinaryPrimitives.ReadInt64BigEndian(row.Field(0));
        var name = _texts.Of(row.Field(1));
        var decoder = graph.DecoderFor(name) ?? graph.DecoderFor(name, Text(row, 2), sequence);
        var @event = decoder.Decode(serializer, row.Field(3)[FormatOfJsonb..], sequence);
        @event.Sequence = sequence;
        @event.EventTypeName = name;
        @event.DotNetTypeName = decoder.Stored.DotNetTypeName;
        @event.Id = new Guid(row.Field(4), bigEndian: true);
        @event.StreamKey = Text(row, 5);
        @event.Version = BinaryPrimitives.ReadInt64BigEndian(row.Field(6));
        @event.Timestamp = Microseconds.AfterEpoch(BinaryPrimitives.ReadInt64BigEndian(row.Field(7)));
        ReadOptional(@event, row);
        return @event;
    }

    void ReadOptional(IEvent @event, CopiedRows row)
    {
        var column = 9;
        if (_metadata.CorrelationIdEnabled) @event.CorrelationId = Text(row, column++);
        if (_metadata.CausationIdEnabled) @event.CausationId = Text(row, column++);
        if (_metadata.HeadersEnabled)
        {
            if (!row.IsNull(column)) ((IStoredHeaders)@event).Take(row.Field(column)[FormatOfJsonb..].ToArray());
            column++;
        }

        if (_metadata.UserNameEnabled) @event.UserName = Text(row, column);
    }

    string? Text(CopiedRows row, int column) => row.IsNull(column) ? null : _texts.Of(row.Field(column));
}
