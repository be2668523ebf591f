using System.Collections.Concurrent;
using JasperFx;
using Marten.Events;
using Npgsql;

namespace Marten.Schema;

/// <summary>Keeps the database's tables in line with the configuration.</summary>
internal sealed class DatabaseSchema(DocumentStore store) : IDisposable
{
    readonly SemaphoreSlim _one = new(1, 1);
    readonly ConcurrentDictionary<DocumentMapping, bool> _applied = new();
    bool _eventsApplied;

    /// <summary>Makes sure of the event tables and of the tables of these documents, before they are first used.</summary>
    public async ValueTask EnsureAllAsync(IEnumerable<DocumentMapping> mappings, CancellationToken token)
    {
        await EnsureAsync(null, token).ConfigureAwait(false);
        foreach (var mapping in mappings) await EnsureAsync(mapping, token).ConfigureAwait(false);
    }

    /// <summary>Makes sure of the event tables, and of a document's table if one is named, before they are first used.</summary>
    public ValueTask EnsureAsync(DocumentMapping? mapping, CancellationToken token) =>
        _eventsApplied && (mapping is null || _applied.ContainsKey(mapping)) ? ValueTask.CompletedTask : new ValueTask(ApplyAsync(store.Options.AutoCreateSchemaObjects, token));

    /// <summary>Creates or changes whatever is missing, one host at a time.</summary>
    public async Task ApplyAsync(AutoCreate allowed, CancellationToken token)
    {
        await _one.WaitAsync(token).ConfigureAwait(false);
        try
        {
            var mappings = Stored().ToList();
            await using var connection = await store.DataSource.OpenConnectionAsync(token).ConfigureAwait(false);
            await using var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
            if (allowed != AutoCreate.None) await LockAsync(connection, token).ConfigureAwait(false);
            var missing = await SchemaDifference.FindAsync(connection, store.Options, mappings, token).ConfigureAwait(false);
            if (!missing.IsEmpty)
            {
                missing.AssertAllowed(allowed);
                await using var command = new NpgsqlCommand(missing.Script(), connection, transaction);
                await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
                await transaction.CommitAsync(token).ConfigureAwait(false);
            }

            foreach (var mapping in mappings) _applied[mapping] = true;
            _eventsApplied = true;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Forgets what is known to be there: the next use looks again.</summary>
    public void Forget()
    {
        _eventsApplied = false;
        _applied.Clear();
    }

    /// <summary>Everything, as a script.</summary>
    public string Script()
    {
        var schema = store.Options.EventGraph.DatabaseSchemaName;
        var tables = EventTables.For(store.Options.EventGraph).Concat(Stored().Select(mapping => DocumentTables.For(mapping, store.Options.DatabaseSchemaName))).ToList();
        return string.Join(Environment.NewLine, new[] { schema, store.Options.DatabaseSchemaName }.Distinct().Select(name => $"create schema if not exists {name};")
            .Concat(tables.Select(table => table.CreateDdl()))
            .Append(EventTables.SequenceDdl(schema))
            .Concat(tables.SelectMany(table => table.Indexes).Select(index => index.Ddl()))
            .Concat(EventFunction.For(store.Options.EventGraph).Select(function => function.Ddl)));
    }

    public void Dispose() => _one.Dispose();

    /// <summary>The documents that are stored: all but those that are only ever folded on demand.</summary>
    public IEnumerable<DocumentMapping> Stored()
    {
        var live = store.Options.Projections.Views.Where(view => view.Lifecycle == JasperFx.Events.Projections.ProjectionLifecycle.Live).Select(view => view.Mapping).ToHashSet();
        return store.Options.Mappings.Where(mapping => mapping.HasId && !live.Contains(mapping)).OrderBy(mapping => mapping.TableName, StringComparer.Ordinal);
    }

    async Task LockAsync(NpgsqlConnection connection, CancellationToken token)
    {
        await using var command = new NpgsqlCommand("select pg_advisory_xact_lock($1)", connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = store.Options.ApplyChangesLockId } } };
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }
}
