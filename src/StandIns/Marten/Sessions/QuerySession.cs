using System.Data.Common;
using Marten.Events;
using Marten.Linq;
using Marten.Linq.Targets;
using Marten.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Sessions;

/// <summary>Reads. It holds no connection unless asked for one: each read borrows one from the pool and gives it back.</summary>
internal class QuerySession(DocumentStore store) : IQuerySession
{
    QueryEventStore? _events;
    NpgsqlConnection? _connection;

    public DocumentStore Owner { get; } = store;

    public IDocumentStore DocumentStore => Owner;

    public NpgsqlConnection Connection => _connection ??= Owner.DataSource.OpenConnection();

    public string? CausationId { get; set; }

    public string? CorrelationId { get; set; }

    public IQueryEventStore Events => _events ??= new QueryEventStore(this);

    public IMartenQueryable<T> Query<T>() where T : notnull
    {
        var mapping = Owner.Options.MappingFor(typeof(T));
        return new MartenQueryable<T>(new DocumentTarget(mapping, Owner.Options.DocumentJson, (command, token) => ExecuteReaderAsync(command, mapping, token)));
    }

    public Task<T?> LoadAsync<T>(string id, CancellationToken token = default) where T : notnull => LoadAsync<T>((object)id, token);

    public Task<T?> LoadAsync<T>(int id, CancellationToken token = default) where T : notnull => LoadAsync<T>((object)id, token);

    public Task<T?> LoadAsync<T>(long id, CancellationToken token = default) where T : notnull => LoadAsync<T>((object)id, token);

    public Task<T?> LoadAsync<T>(Guid id, CancellationToken token = default) where T : notnull => LoadAsync<T>((object)id, token);

    public async Task<T?> LoadAsync<T>(object id, CancellationToken token = default) where T : notnull
    {
        var mapping = Owner.Options.MappingFor(typeof(T));
        await Owner.Schema.EnsureAsync(mapping, token).ConfigureAwait(false);
        await using var command = Owner.Statements.CreateCommand(mapping.LoadSql);
        command.Parameters.Add(new NpgsqlParameter { Value = mapping.Checked(id), NpgsqlDbType = mapping.IdDbType });
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        return await reader.ReadAsync(token).ConfigureAwait(false) ? Owner.Options.Json.FromBytes<T>(reader.GetFieldValue<byte[]>(0)) : default;
    }

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(params string[] ids) where T : notnull => Many<T, string>(ids, default);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(IEnumerable<string> ids) where T : notnull => Many<T, string>(ids, default);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params string[] ids) where T : notnull => Many<T, string>(ids, token);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params Guid[] ids) where T : notnull => Many<T, Guid>(ids, token);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params int[] ids) where T : notnull => Many<T, int>(ids, token);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params long[] ids) where T : notnull => Many<T, long>(ids, token);

    public void Dispose()
    {
        _connection?.Dispose();
        GC.SuppressFinalize(this);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _connection?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>Runs a command on a connection of its own, which goes back to the pool with the reader; the table is made first where that is allowed.</summary>
    internal async Task<DbDataReader> ExecuteReaderAsync(NpgsqlCommand command, DocumentMapping? mapping, CancellationToken token)
    {
        await Owner.Schema.EnsureAsync(mapping, token).ConfigureAwait(false);
        var connection = await Owner.Statements.OpenConnectionAsync(token).ConfigureAwait(false);
        try
        {
            command.Connection = connection;
            return await command.ExecuteReaderAsync(System.Data.CommandBehavior.CloseConnection, token).ConfigureAwait(false);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    async Task<IReadOnlyList<T>> Many<T, TId>(IEnumerable<TId> ids, CancellationToken token) where T : notnull
    {
        var mapping = Owner.Options.MappingFor(typeof(T));
        await Owner.Schema.EnsureAsync(mapping, token).ConfigureAwait(false);
        await using var command = Owner.Statements.CreateCommand($"select data from {mapping.QualifiedTableName} where id = any($1)");
        command.Parameters.Add(new NpgsqlParameter<TId[]> { TypedValue = ids.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | mapping.IdDbType });
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var found = new List<T>();
        while (await reader.ReadAsync(token).ConfigureAwait(false)) found.Add(Owner.Options.Json.FromBytes<T>(reader.GetFieldValue<byte[]>(0)));
        return found;
    }
}
