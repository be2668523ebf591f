using System.Data;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using Microsoft.Extensions.Logging;
using Weasel.Core;

namespace Marten;

/// <summary>A document and event store in one PostgreSQL database. Safe for use from several threads.</summary>
public interface IDocumentStore : IDisposable, IAsyncDisposable
{
    /// <summary>How the store is configured.</summary>
    IReadOnlyStoreOptions Options { get; }

    /// <summary>The tables.</summary>
    IMartenStorage Storage { get; }

    /// <summary>Rarer operations: statistics, progress, cleaning.</summary>
    AdvancedOperations Advanced { get; }

    /// <summary>A unit of work.</summary>
    IDocumentSession LightweightSession();

    /// <summary>A unit of work. Only <see cref="IsolationLevel.ReadCommitted"/> is supported.</summary>
    IDocumentSession LightweightSession(IsolationLevel isolationLevel = IsolationLevel.ReadCommitted);

    /// <summary>A session that only reads.</summary>
    IQuerySession QuerySession();

    /// <summary>Inserts many documents by bulk copy, in one transaction.</summary>
    Task BulkInsertAsync<T>(
        IReadOnlyCollection<T> documents, BulkInsertMode mode = BulkInsertMode.InsertsOnly, int batchSize = 1000, CancellationToken cancellation = default) where T : notnull;

    /// <summary>Inserts many documents of any types by bulk copy, in one transaction.</summary>
    Task BulkInsertDocumentsAsync(
        IEnumerable<object> documents, BulkInsertMode mode = BulkInsertMode.InsertsOnly, int batchSize = 1000, CancellationToken cancellation = default);

    /// <summary>Starts many streams by bulk copy, in one transaction. Inline projections are not run: rebuild them afterwards.</summary>
    Task BulkInsertEventsAsync(IReadOnlyList<StreamAction> streams, int batchSize = 1000, CancellationToken cancellation = default);

    /// <summary>A daemon of the caller's own, to rebuild projections with; it runs nothing until told to.</summary>
    ValueTask<IProjectionDaemon> BuildProjectionDaemonAsync(string? tenantIdOrDatabaseIdentifier = null, ILogger? logger = null);
}
