using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten.Documents;
using Npgsql;

namespace Marten.Projections.Views;

/// <inheritdoc/>
internal sealed class ViewBatch<TDoc, TId>(View<TDoc, TId> view, DocumentCache<TDoc, TId>? cache) : ViewBatch where TDoc : notnull where TId : notnull
{
    readonly Dictionary<TId, Slice<TDoc, TId>> _byId = [];
    readonly List<Slice<TDoc, TId>> _slices = [];
    readonly List<TId> _identities = [];

    public override View View => view;

    public override bool IsEmpty => _slices.Count == 0;

    public override void Slice(IEnumerable<IEvent> events)
    {
        foreach (var @event in events)
        {
            if (!view.LooksAt(@event.EventType)) continue;
            _identities.Clear();
            Identify(@event);
            foreach (var id in _identities)
            {
                if (id is null) continue;
                SliceFor(id).Events.Add(@event);
            }
        }
    }

    public override void Seed(object? document, string streamKey, long version)
    {
        if (!_byId.TryGetValue((TId)(object)streamKey, out var slice)) return;
        (slice.Document, slice.Version, slice.Stored, slice.Known) = ((TDoc?)document, version, document is not null, true);
    }

    public override NpgsqlBatchCommand? LoadCommand()
    {
        var missing = new List<TId>();
        foreach (var slice in _slices)
        {
            if (slice.Known) continue;
            if (cache is not null && cache.TryGet(slice.Id, out var entry))
                (slice.Document, slice.Version, slice.Stored, slice.Known) = (entry.Document, entry.Version, true, true);
            else if (cache is { HoldsAll: true }) slice.Known = true;
            else missing.Add(slice.Id);
        }

        return missing.Count == 0 ? null : DocumentSql.Load(view.Mapping, missing.ToArray());
    }

    public override async Task ReadAsync(NpgsqlDataReader reader, CancellationToken token)
    {
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            var slice = _byId[reader.GetFieldValue<TId>(0)];
            slice.Document = view.Serializer.FromBytes<TDoc>(reader.GetFieldValue<byte[]>(1));
            (slice.Version, slice.Stored) = (reader.GetInt64(2), true);
        }

        foreach (var slice in _slices) slice.Known = true;
    }

    public override IEnumerable<long> LockKeys() => _slices.Select(slice => StableHash.Of(view.Mapping.TableName + "/" + slice.Id));

    public override void Apply()
    {
        foreach (var slice in _slices)
        {
            foreach (var @event in slice.Events)
            {
                slice.Document = view.Evolve(slice.Document, slice.Id, @event);
                slice.Version = view.IsSingleStream ? @event.Version : slice.Version + 1;
                if (slice.Document is not null) view.Complete(slice.Document, slice.Id, slice.Version);
            }
        }
    }

    public override IEnumerable<NpgsqlBatchCommand> WriteCommands()
    {
        var stored = _slices.FindAll(slice => slice.Document is not null);
        if (stored.Count > 0) yield return DocumentSql.StoreMany(view.Mapping, [.. stored.Select(s => s.Id)], [.. stored.Select(s => s.Document!)], [.. stored.Select(s => s.Version)], view.Serializer);
        var deleted = _slices.FindAll(slice => slice.Document is null && slice.Stored);
        if (deleted.Count > 0) yield return DocumentSql.DeleteMany(view.Mapping, deleted.Select(slice => slice.Id).ToArray());
    }

    public override IEnumerable<IEvent> Updates()
    {
        foreach (var slice in _slices)
        {
            if (slice.Document is null) continue;
            var last = slice.Events[^1];
            var update = new Updated<TDoc>(last.TenantId, slice.Document, ActionType.Store).ToEvent();
            (update.Id, update.Sequence, update.Version, update.Timestamp, update.StreamKey) = (last.Id, last.Sequence, last.Version, last.Timestamp, last.StreamKey);
            yield return update;
        }
    }

    public override void Committed()
    {
        if (cache is null) return;
        foreach (var slice in _slices)
        {
            if (slice.Document is null) cache.Remove(slice.Id);
            else cache.Put(slice.Id, slice.Document, slice.Version);
        }
    }

    void Identify(IEvent @event)
    {
        try
        {
            view.Identify(@event, _identities);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new ApplyEventException(@event, e);
        }
    }

    Slice<TDoc, TId> SliceFor(TId id)
    {
        if (_byId.TryGetValue(id, out var slice)) return slice;
        _byId[id] = slice = new Slice<TDoc, TId>(id);
        _slices.Add(slice);
        return slice;
    }
}
