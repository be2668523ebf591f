using Marten.Events;

namespace Marten.Schema;

/// <summary>The tables of the event store, column for column as Marten has them.</summary>
internal static class EventTables
{
    public static IEnumerable<Table> For(EventGraph graph)
    {
        var schema = graph.DatabaseSchemaName;
        yield return new Table(
            schema,
            "mt_streams",
            [
                new("id", "varchar not null"),
                new("type", "varchar"),
                new("version", "bigint"),
                new("timestamp", "timestamptz not null default now()"),
                new("created", "timestamptz not null default now()"),
                new("tenant_id", "varchar default '*DEFAULT*'"),
                new("is_archived", "boolean default false"),
            ],
            ["constraint pkey_mt_streams_id primary key (id)"],
            []);
        yield return new Table(
            schema,
            "mt_events",
            [
                new("seq_id", "bigint not null"),
                new("id", "uuid not null"),
                new("stream_id", "varchar"),
                new("version", "bigint not null"),
                new("data", "jsonb not null"),
                new("bdata", "bytea"),
                new("type", "varchar(500) not null"),
                new("timestamp", "timestamptz not null default now()"),
                new("tenant_id", "varchar default '*DEFAULT*'"),
                new("mt_dotnet_type", "varchar"),
                .. EventColumns.Optional(graph.MetadataConfig).Select(name => new Column(name, name == "headers" ? "jsonb" : "varchar")),
                new("is_archived", "boolean default false"),
            ],
            [
                "constraint pkey_mt_events_seq_id primary key (seq_id)",
                $"constraint fkey_mt_events_stream_id foreign key (stream_id) references {schema}.mt_streams (id) on delete cascade",
            ],
            [new("pk_mt_events_stream_and_version", schema + ".mt_events", ["stream_id", "version"], true)]);
        yield return new Table(
            schema,
            "mt_event_progression",
            [new("name", "varchar not null"), new("last_seq_id", "bigint"), new("last_updated", "timestamptz default transaction_timestamp()"), .. Extended(graph)],
            ["constraint pk_mt_event_progression primary key (name)"],
            []);
    }

    /// <summary>What becomes of projections; two of the columns are never written, by the genuine Marten either.</summary>
    static Column[] Extended(EventGraph graph) => !graph.EnableExtendedProgressionTracking ? [] :
    [
        new("heartbeat", "timestamptz"), new("agent_status", "varchar(20)"), new("pause_reason", "text"), new("running_on_node", "integer"),
        new("warning_behind_threshold", "bigint"), new("critical_behind_threshold", "bigint"),
    ];

    /// <summary>Feeds <c>seq_id</c>.</summary>
    public static string SequenceDdl(string schema) =>
        $"create sequence if not exists {schema}.mt_events_sequence owned by {schema}.mt_events.seq_id;";
}
