using Marten.Events;

namespace Marten.Schema;

/// <inheritdoc/>
internal sealed class DocumentCleaner(DocumentStore store) : IDocumentCleaner
{
    string Events => store.Options.EventGraph.DatabaseSchemaName;

    public async Task DeleteAllDocumentsAsync(CancellationToken ct = default)
    {
        await store.Schema.ApplyAsync(store.Options.AutoCreateSchemaObjects, ct).ConfigureAwait(false);
        await RunAsync(string.Concat(store.Schema.Stored().Select(mapping => $"delete from {mapping.QualifiedTableName};")), ct).ConfigureAwait(false);
    }

    public async Task DeleteDocumentsByTypeAsync(Type documentType, CancellationToken ct = default)
    {
        var mapping = store.Options.MappingFor(documentType);
        await store.Schema.EnsureAsync(mapping, ct).ConfigureAwait(false);
        await RunAsync($"delete from {mapping.QualifiedTableName}", ct).ConfigureAwait(false);
    }

    public async Task DeleteAllEventDataAsync(CancellationToken ct = default)
    {
        await store.Schema.EnsureAsync(null, ct).ConfigureAwait(false);
        await RunAsync(
            $"truncate table {Events}.mt_events, {Events}.mt_streams, {Events}.mt_event_progression; select setval('{Events}.mt_events_sequence', 1, false);", ct).ConfigureAwait(false);
    }

    public async Task CompletelyRemoveAllAsync(CancellationToken ct = default)
    {
        var documents = store.Schema.Stored().Select(mapping => mapping.QualifiedTableName);
        var events = new[] { "mt_events", "mt_streams", "mt_event_progression" }.Select(table => Events + "." + table);
        await RunAsync(
            string.Concat(documents.Concat(events).Select(table => $"drop table if exists {table} cascade;"))
            + $"drop sequence if exists {Events}.mt_events_sequence;"
            + string.Concat(EventFunction.For(store.Options.EventGraph).Select(function => $"drop function if exists {function.QualifiedName};")), ct).ConfigureAwait(false);
        store.Schema.Forget();
    }

    async Task RunAsync(string sql, CancellationToken ct)
    {
        if (sql.Length == 0) return;
        await using var command = store.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
    }
}
