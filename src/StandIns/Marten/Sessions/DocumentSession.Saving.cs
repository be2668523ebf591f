using JasperFx.Events;
using Marten.Projections.Views;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Sessions;

internal sealed partial class DocumentSession
{
    /// <inheritdoc/>
    public async Task SaveChangesAsync(CancellationToken token = default)
    {
        var streams = _streams.Values.Where(stream => stream.Events.Count > 0).OrderBy(stream => stream.Key, StringComparer.Ordinal).ToList();
        if (streams.Count == 0 && _documents.Count == 0 && _statements.Count == 0)
        {
            EjectAllPendingChanges();
            return;
        }

        await Owner.Schema.EnsureAllAsync(_documents.Select(operation => operation.Mapping), token).ConfigureAwait(false);
        foreach (var stream in streams) Prepare(stream);

        await using var connection = await Owner.Statements.OpenConnectionAsync(token).ConfigureAwait(false);
        var views = InlineBatches(streams);
        var save = new Save(Owner, connection);
        if (views.Exists(batch => !batch.View.IsSingleStream)) await save.LockAsync(views, token).ConfigureAwait(false);
        if (views.Count > 0) await LoadAsync(save, streams, views, token).ConfigureAwait(false);
        save.Streams(streams);
        foreach (var batch in views) save.View(batch);
        save.Documents(DocumentOperation.InOrder(_documents));
        save.Statements(_statements);
        await save.CommitAsync(token).ConfigureAwait(false);

        EjectAllPendingChanges();
        if (streams.Count > 0) Owner.Appended();
    }

    /// <summary>Everything about an event that is known before it is recorded.</summary>
    void Prepare(StreamAction stream)
    {
        var metadata = Owner.Options.EventGraph.MetadataConfig;
        var now = Microseconds.Of(Owner.Options.EventGraph.TimeProvider.GetUtcNow());
        foreach (var @event in stream.Events)
        {
            if (@event.Id == Guid.Empty) @event.Id = Guid.CreateVersion7();
            @event.Timestamp = @event.Timestamp == default ? now : Microseconds.Of(@event.Timestamp);
            @event.AggregateTypeName = stream.AggregateTypeName;
            if (metadata.CorrelationIdEnabled) @event.CorrelationId ??= CorrelationId;
            if (metadata.CausationIdEnabled) @event.CausationId ??= CausationId;
            if (metadata.UserNameEnabled) @event.UserName ??= LastModifiedBy;
            if (metadata.HeadersEnabled && _headers is not null)
                foreach (var (key, value) in _headers)
                    if (@event.GetHeader(key) is null) @event.SetHeader(key, value);
        }
    }

    List<ViewBatch> InlineBatches(List<StreamAction> streams)
    {
        var batches = new List<ViewBatch>();
        foreach (var view in Owner.Options.Projections.InlineViews)
        {
            var batch = view.NewBatch(null);
            foreach (var stream in streams) batch.Slice(stream.Events);
            if (!batch.IsEmpty) batches.Add(batch);
        }

        return batches;
    }

    /// <summary>
    /// Reads the versions of streams whose version nobody named, and the documents of inline views, in one round trip. The streams are expected at these versions then:
    /// an inline document belongs to one version of its stream.
    /// </summary>
    async Task LoadAsync(Save save, List<StreamAction> streams, List<ViewBatch> views, CancellationToken token)
    {
        foreach (var ((type, key), (aggregate, version)) in Fetched)
            if (_streams.TryGetValue(key, out var stream) && stream.ExpectedVersionOnServer == version)
                views.Find(batch => batch.View.DocumentType == type && batch.View.IsSingleStream)?.Seed(aggregate, key, version);

        var unknown = streams.Where(stream => stream.ExpectedVersionOnServer is null).Select(stream => stream.Key!).ToArray();
        await using (var batch = save.NewBatch())
        {
            if (unknown.Length > 0) batch.BatchCommands.Add(new NpgsqlBatchCommand(
                $"select id, version from {Owner.Options.EventGraph.DatabaseSchemaName}.mt_streams where id = any($1)")
                { Parameters = { new NpgsqlParameter<string[]> { TypedValue = unknown, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Varchar } } });
            var loading = new List<ViewBatch>();
            foreach (var view in views)
            {
                if (view.LoadCommand() is not { } command) continue;
                batch.BatchCommands.Add(command);
                loading.Add(view);
            }

            if (batch.BatchCommands.Count > 0) await ReadAsync(batch, unknown.Length > 0, loading, token).ConfigureAwait(false);
        }

        foreach (var stream in streams)
        {
            stream.ExpectedVersionOnServer ??= 0;
            var version = stream.ExpectedVersionOnServer.Value;
            foreach (var @event in stream.Events) @event.Version = ++version;
        }

        foreach (var view in views) view.Apply();
    }

    async Task ReadAsync(NpgsqlBatch batch, bool versions, List<ViewBatch> loading, CancellationToken token)
    {
        await using var reader = await batch.ExecuteReaderAsync(token).ConfigureAwait(false);
        if (versions)
        {
            while (await reader.ReadAsync(token).ConfigureAwait(false)) _streams[reader.GetString(0)].ExpectedVersionOnServer = reader.GetInt64(1);
            await reader.NextResultAsync(token).ConfigureAwait(false);
        }

        foreach (var view in loading)
        {
            await view.ReadAsync(reader, token).ConfigureAwait(false);
            await reader.NextResultAsync(token).ConfigureAwait(false);
        }
    }
}
