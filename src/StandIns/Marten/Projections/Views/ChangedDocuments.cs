using System.Buffers;
using System.Security.Cryptography;

namespace Marten.Projections.Views;

/// <summary>
/// Stores documents that have changed, but not those that the table has with the same JSON: an event that goes to many documents may leave most of them as they were, and the database takes longer to
/// write a document than all else takes. A save that fails is followed by <see cref="ViewBatch.Forget"/>.
/// </summary>
internal sealed class ChangedDocuments<TDoc, TId>(View<TDoc, TId> view) where TDoc : notnull where TId : notnull
{
    /// <summary>Most JSON in a command, about. Documents that have more all together are not in memory at once.</summary>
    const int MostBytes = 1 << 20;

    public async Task StoreAsync(SaveTransaction save, ViewTable<TDoc, TId> table, List<Slot<TDoc, TId>> slots)
    {
        var json = new ArrayBufferWriter<byte>();
        var writes = new List<(Slot<TDoc, TId>, ReadOnlyMemory<byte>)>();
        foreach (var slot in slots)
        {
            var from = json.WrittenCount;
            view.Serializer.WriteTo(json, slot.Document);
            if (!IsInTable(slot, json.WrittenSpan[from..])) writes.Add((slot, json.WrittenMemory[from..]));
            if (json.WrittenCount < MostBytes) continue;
            if (writes.Count > 0) save.Add(table.Store(writes));
            await save.SendAsync().ConfigureAwait(false);
            writes.Clear();
            json.ResetWrittenCount();
        }

        if (writes.Count > 0) save.Add(table.Store(writes));
    }

    static bool IsInTable(Slot<TDoc, TId> slot, ReadOnlySpan<byte> json)
    {
        var hash = SHA256.HashData(json);
        var same = slot.Stored && slot.StoredHash is { } stored && hash.AsSpan().SequenceEqual(stored);
        slot.StoredHash = hash;
        return same;
    }
}
