using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten.Documents;
using Npgsql;

namespace Marten.Projections.Views;

/// <inheritdoc/>
/// <param name="view">The view.</param>
/// <param name="name">The table that its documents are in: the view's, or one that is built beside it.</param>
/// <param name="limit">How many documents are kept in memory from round to round, about; in a rebuild more of small ones.</param>
internal sealed class ViewBatch<TDoc, TId>(View<TDoc, TId> view, string name, int limit) : ViewBatch where TDoc : notnull where TId : notnull
{
    /// <summary>New documents, from which on a copy is faster than a statement with arrays.</summary>
    const int CopyFrom = 500;

    readonly ViewTable<TDoc, TId> _table = new(view, name);
    readonly ChangedDocuments<TDoc, TId> _documents = new(view);
    readonly Slots<TDoc, TId> _slots = new();
    readonly DocumentRoom _room = new(limit);
    readonly List<(IEvent Event, Slot<TDoc, TId> Slot)> _steps = [];
    readonly List<Slot<TDoc, TId>> _unknown = [];
    readonly List<Slot<TDoc, TId>> _changed = [];
    readonly List<Slot<TDoc, TId>> _untold = [];
    readonly List<TId> _identities = [];
    int _round;

    public override View View => view;

    public override bool IsEmpty => _slots.Count == 0;

    public override bool IsFull => _slots.Count > Room;

    public override bool HoldsTooMany => _changed.Count > Room;

    int Room => _room.For(_table.MeanBytes);

    public override Type UpdateType => typeof(Updated<TDoc>);

    public override bool HasUpdates => _untold.Count > 0;

    public override void Slice(IReadOnlyList<IEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (!view.LooksAt(events[i].EventType)) continue;
            _identities.Clear();
            Identify(events[i]);
            foreach (var id in _identities)
                if (id is not null) _steps.Add((events[i], SlotFor(id)));
        }
    }

    public override void Seed(object? document, string streamKey, long version)
    {
        if (_slots.Find((TId)(object)streamKey) is not { } slot) return;
        (slot.Document, slot.Version, slot.Stored) = ((TDoc?)document, version, document is not null);
        _unknown.Remove(slot);
    }

    public override void StartsEmpty() => _slots.StartEmpty();

    public override NpgsqlBatchCommand? LoadCommand() => _unknown.Count == 0 ? null : _table.Load(_unknown);

    public override async Task ReadAsync(NpgsqlDataReader reader, CancellationToken token)
    {
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            var slot = _slots.Find(reader.GetFieldValue<TId>(0))!;
            slot.Document = view.Serializer.FromBytes<TDoc>(reader.GetFieldValue<byte[]>(1));
            (slot.Version, slot.Stored) = (reader.GetInt64(2), true);
        }

        _unknown.Clear();
    }

    public override IEnumerable<long> LockKeys() => _slots.Ids.Select(id => StableHash.Of(view.Mapping.TableName + "/" + id));

    public override void Apply()
    {
        foreach (var (@event, slot) in _steps)
        {
            slot.Document = view.Evolve(slot.Document, slot.Id, @event);
            slot.Version = view.IsSingleStream ? @event.Version : slot.Version + 1;
            if (slot.Document is not null) view.Complete(slot.Document, slot.Id, slot.Version);
            if (!slot.Changed) _changed.Add(slot);
            (slot.Changed, slot.Round) = (true, _round);
            if (!IsToldOf) continue;
            if (slot.Untold is null) _untold.Add(slot);
            slot.Untold = @event;
        }

        _steps.Clear();
        _round++;
    }

    public override IReadOnlyList<NpgsqlBatchCommand> Commands()
    {
        var stored = _changed.FindAll(slot => slot.Document is not null).ConvertAll(slot => (slot, (ReadOnlyMemory<byte>)view.Serializer.ToBytes(slot.Document!)));
        return stored.Count > 0 ? [_table.Store(stored), .. Deletes()] : [.. Deletes()];
    }

    public override Func<NpgsqlConnection, CancellationToken, Task>? CopyNew()
    {
        var added = _changed.FindAll(slot => slot is { Stored: false, Document: not null });
        if (added.Count < CopyFrom) return null;
        var copy = _table.Copy(added);
        TakeForStored(added);
        LetGo();
        return copy;
    }

    public override async Task SaveAsync(SaveTransaction save)
    {
        if (_changed.Count == 0) return;
        if (CopyNew() is { } copy) await save.RunAsync(copy).ConfigureAwait(false);
        foreach (var delete in Deletes()) save.Add(delete);
        await _documents.StoreAsync(save, _table, _changed.FindAll(slot => slot.Document is not null)).ConfigureAwait(false);
        TakeForStored(_changed);
        LetGo();
    }

    public override Func<NpgsqlConnection, CancellationToken, Task> Copy(bool keepAll)
    {
        if (!keepAll) _room.Widen(_slots.CameBack, _table.MeanBytes);
        var leaving = keepAll ? _changed : _slots.Oldest(Room);
        var copy = _table.Replace(leaving.FindAll(slot => slot is { Changed: true, Stored: true }), leaving.FindAll(slot => slot is { Changed: true, Document: not null }));
        TakeForStored(leaving);
        if (!keepAll) _slots.Leave(leaving);
        return copy;
    }

    public override IEnumerable<IEvent> Updates()
    {
        foreach (var slot in _untold)
        {
            var last = slot.Untold!;
            slot.Untold = null;
            if (slot.Document is null) continue;
            var update = new Updated<TDoc>(last.TenantId, slot.Document, ActionType.Store).ToEvent();
            (update.Id, update.Sequence, update.Version, update.Timestamp, update.StreamKey) = (last.Id, last.Sequence, last.Version, last.Timestamp, last.StreamKey);
            yield return update;
        }

        _untold.Clear();
    }

    public override void Forget()
    {
        _slots.Forget();
        _steps.Clear();
        _unknown.Clear();
        _changed.Clear();
        _untold.Clear();
    }

    /// <summary>Takes documents for being in the table as they are, or for not being there where there is none any more.</summary>
    void TakeForStored(List<Slot<TDoc, TId>> slots)
    {
        foreach (var slot in slots.Where(slot => slot.Changed))
        {
            (slot.Stored, slot.Changed) = (slot.Document is not null, false);
            if (!slot.Stored) slot.StoredHash = null;
        }

        _changed.RemoveAll(slot => !slot.Changed);
    }

    /// <summary>Forgets documents that are in the table as they are, where there are too many.</summary>
    void LetGo()
    {
        if (IsFull) _slots.Leave(_slots.Oldest(Room).FindAll(slot => !slot.Changed));
    }

    IEnumerable<NpgsqlBatchCommand> Deletes()
    {
        var deleted = _changed.FindAll(slot => slot.Document is null && slot.Stored);
        if (deleted.Count > 0) yield return _table.Delete(deleted);
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

    Slot<TDoc, TId> SlotFor(TId id)
    {
        if (_slots.Find(id) is { } known) return known;
        var (slot, mayBeStored) = _slots.Add(id);
        if (mayBeStored) _unknown.Add(slot);
        return slot;
    }
}
