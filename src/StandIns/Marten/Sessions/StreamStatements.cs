using Marten.Events;

namespace Marten.Sessions;

/// <summary>The statements that read streams, written once for a store.</summary>
internal sealed class StreamStatements(EventGraph graph)
{
    readonly string _table = graph.DatabaseSchemaName + ".mt_events";
    readonly string _columns = EventColumns.For(graph.MetadataConfig);

    /// <summary>The events of a stream from one version to another.</summary>
    public string Events => field ??= Until("");

    /// <summary>The same, with what was recorded by a time.</summary>
    public string EventsUntil => field ??= Until(" and \"timestamp\" <= $4");

    /// <summary>The event of an identity.</summary>
    public string Event => field ??= $"select {_columns} from {_table} where id = $1";

    /// <summary>What is known of a stream.</summary>
    public string State => field ??= $"select version, type, \"timestamp\", created, is_archived from {graph.DatabaseSchemaName}.mt_streams where id = $1";

    string Until(string condition) => $"select {_columns} from {_table} where stream_id = $1 and version >= $2 and version <= $3{condition} order by version";
}
