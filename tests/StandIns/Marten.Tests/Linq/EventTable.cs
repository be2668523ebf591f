using System.Data.Common;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Marten.Linq;
using Marten.Linq.Targets;
using Npgsql;
using NpgsqlTypes;
using Weasel.Core;

namespace CpmTracker.StandIns.Marten.Tests.Linq;

public interface IHappenedInCounty
{
    string Fips { get; }
}

public record Enrolled(string Fips, DateOnly On) : IHappenedInCounty;

public record SessionHeld(string Fips, int Minutes, Stage Stage) : IHappenedInCounty;

public record OldNote(string Text);

public record Note(string Text, string Source);

/// <summary>Events as rows of <c>mt_events</c>, with the names of a store's configuration.</summary>
internal sealed class EventTable : IAsyncDisposable
{
    private readonly StoreOptions _options = new();
    private readonly NpgsqlDataSource _database;

    private EventTable(string connectionString)
    {
        _database = NpgsqlDataSource.Create(connectionString);
        _options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        _options.Events.MapEventType<Enrolled>("director.enrolled.v1");
        _options.Events.MapEventType<SessionHeld>("director.session_held.v1");
        _options.Events.MapEventType<Note>("director.note.v2");
        _options.Events.Upcast<OldNote, Note>("director.note.v1", old => new Note(old.Text, "unknown"));
        _options.Events.MetadataConfig.CorrelationIdEnabled = true;
        _options.Events.MetadataConfig.HeadersEnabled = true;
        _options.Events.MetadataConfig.UserNameEnabled = true;
    }

    public IQueryable<IEvent> Events => new MartenQueryable<IEvent>(new EventTarget(_options.EventGraph, Reader, _options.DocumentJson, ExecuteReaderAsync));

    private EventRowReader Reader => new(_options.EventGraph, _options.Json);

    public static async Task<EventTable> WithAsync(string connectionString)
    {
        var table = new EventTable(connectionString);
        await table.ExecuteAsync(
            """
            create table mt_events (seq_id bigint primary key, id uuid not null, stream_id varchar, version bigint not null, data jsonb not null, type varchar(500) not null,
                "timestamp" timestamptz not null, tenant_id varchar default '*DEFAULT*', mt_dotnet_type varchar, correlation_id varchar, headers jsonb, user_name varchar,
                is_archived boolean default false)
            """);
        return table;
    }

    public IQueryable<T> Data<T>() => new MartenQueryable<T>(new EventDataTarget(typeof(T), _options.EventGraph, Reader, _options.DocumentJson, ExecuteReaderAsync));

    public Task RecordAsync(long sequence, string stream, long version, string type, string data, string? user = null, bool archived = false) => ExecuteAsync(
        """
        insert into mt_events (seq_id, id, stream_id, version, data, type, "timestamp", mt_dotnet_type, correlation_id, headers, user_name, is_archived)
        values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, 'Unknown, nowhere', 'c-' || $1, '{"role": "coach"}', $7, $8)
        """,
        new NpgsqlParameter { Value = sequence },
        new NpgsqlParameter { Value = stream },
        new NpgsqlParameter { Value = version },
        new NpgsqlParameter { Value = data, NpgsqlDbType = NpgsqlDbType.Jsonb },
        new NpgsqlParameter { Value = type },
        new NpgsqlParameter { Value = new DateTimeOffset(2026, 1, (int)sequence, 0, 0, 0, TimeSpan.Zero), NpgsqlDbType = NpgsqlDbType.TimestampTz },
        new NpgsqlParameter { Value = (object?)user ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Varchar },
        new NpgsqlParameter { Value = archived });

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task<DbDataReader> ExecuteReaderAsync(NpgsqlCommand command, CancellationToken token)
    {
        command.Connection = await _database.OpenConnectionAsync(token);
        return await command.ExecuteReaderAsync(System.Data.CommandBehavior.CloseConnection, token);
    }

    private async Task ExecuteAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var command = _database.CreateCommand(sql);
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync();
    }
}
