using System.Collections.Concurrent;
using System.Data;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten.Daemon;
using Marten.Documents;
using Marten.Events;
using Marten.Schema;
using Marten.Sessions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Weasel.Core;

namespace Marten;

/// <inheritdoc cref="IDocumentStore"/>
public class DocumentStore : IDocumentStore
{
    readonly Connections _connections;
    AdvancedOperations? _advanced;

    /// <summary>Opens a store. Nothing is sent to the database yet. Throws for settings that the stand-in does not support.</summary>
    public DocumentStore(StoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Seal();
        Options = options;
        _connections = options.DataSource is { } given ? Connections.Given(given) : Connections.Open(options.ConnectionString!);
        Schema = new DatabaseSchema(this);
        EventRows = new EventRowReader(options.EventGraph, options.Json);
        Aggregates = new AggregateFetch(this);
        Appends = new AppendCommands(options.EventGraph, options.Json);
        Streams = new StreamStatements(options.EventGraph);
    }

    /// <summary>How the store is configured.</summary>
    public StoreOptions Options { get; }

    IReadOnlyStoreOptions IDocumentStore.Options => Options;

    /// <summary>The types of events that it knows.</summary>
    public EventGraph Events => Options.EventGraph;

    /// <summary>The serializer in force.</summary>
    public ISerializer Serializer => Options.Json;

    /// <inheritdoc/>
    public IMartenStorage Storage => new MartenStorage(this);

    /// <inheritdoc/>
    public AdvancedOperations Advanced => _advanced ??= new AdvancedOperations(this);

    /// <summary>Connections for work that may leave something behind on them.</summary>
    internal NpgsqlDataSource DataSource => _connections.General;

    /// <summary>Connections for the sessions' own statements.</summary>
    internal NpgsqlDataSource Statements => _connections.OfStatements;

    internal DatabaseSchema Schema { get; }

    internal EventRowReader EventRows { get; }

    internal AggregateFetch Aggregates { get; }

    internal AppendCommands Appends { get; }

    internal StreamStatements Streams { get; }

    /// <summary>What stopped asynchronous projections in this process, by shard.</summary>
    internal ConcurrentDictionary<string, Exception> Failures { get; } = new(StringComparer.Ordinal);

    /// <summary>Raised after this process saved events, so that a daemon in it need not wait for its next look.</summary>
    internal event Action? EventsAppended;

    /// <summary>Opens a store on a database, with the defaults otherwise.</summary>
    public static DocumentStore For(string connectionString) => For(options => options.Connection(connectionString));

    /// <summary>Opens a store.</summary>
    public static DocumentStore For(Action<StoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new StoreOptions();
        configure(options);
        return new DocumentStore(options);
    }

    /// <inheritdoc/>
    public IDocumentSession LightweightSession(IsolationLevel isolationLevel = IsolationLevel.ReadCommitted) => isolationLevel == IsolationLevel.ReadCommitted
        ? new DocumentSession(this)
        : throw new NotSupportedException($"Sessions save with IsolationLevel.ReadCommitted only, not {isolationLevel}");

    IDocumentSession IDocumentStore.LightweightSession() => LightweightSession();

    /// <inheritdoc/>
    public IQuerySession QuerySession() => new QuerySession(this);

    /// <inheritdoc/>
    public Task BulkInsertAsync<T>(
        IReadOnlyCollection<T> documents, BulkInsertMode mode = BulkInsertMode.InsertsOnly, int batchSize = 1000, CancellationToken cancellation = default) where T : notnull
    {
        ArgumentNullException.ThrowIfNull(documents);
        return BulkInsertDocumentsAsync(documents.Cast<object>(), mode, batchSize, cancellation);
    }

    /// <inheritdoc/>
    public Task BulkInsertDocumentsAsync(
        IEnumerable<object> documents, BulkInsertMode mode = BulkInsertMode.InsertsOnly, int batchSize = 1000, CancellationToken cancellation = default) =>
        BulkDocuments.InsertAsync(this, documents, mode, cancellation);

    /// <inheritdoc/>
    public Task BulkInsertEventsAsync(IReadOnlyList<StreamAction> streams, int batchSize = 1000, CancellationToken cancellation = default) =>
        BulkEvents.InsertAsync(this, streams, batchSize, cancellation);

    /// <inheritdoc/>
    public ValueTask<IProjectionDaemon> BuildProjectionDaemonAsync(string? tenantIdOrDatabaseIdentifier = null, ILogger? logger = null) =>
        ValueTask.FromResult<IProjectionDaemon>(new ProjectionDaemon(this, logger ?? NullLogger.Instance));

    /// <inheritdoc/>
    public void Dispose()
    {
        _connections.Dispose();
        Schema.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _connections.DisposeAsync().ConfigureAwait(false);
        Schema.Dispose();
        GC.SuppressFinalize(this);
    }

    internal void Appended() => EventsAppended?.Invoke();
}
