using System.Buffers;
using System.Security.Cryptography;
using Npgsql;

namespace Marten.Projections.Views;

/// <summary>
/// Stores documents that have changed, but not those that the table has with the same JSON: an event that goes to many documents may leave most of them as they were, and the database takes longer to
/// write a document than all else takes. A save that fails is followed by <see cref="ViewBatch.Forget"/>.
/// </summary>
internal sealed class ChangedDocuments<TDoc, TId>(View<TDoc, TId> view) where TDoc : notnull where TId : notnull
{
    /// <summary>Most JSON in a command, about. Documents that have more all together are not in memory at once.</summary>
    const int MostBytes = 4 << 20;

    /// <summary>Whether those of the last save had more JSON than a command: those of the next will have as well.</summary>
    public bool AreLarge { get; private set; }

    /// <summary>The commands that store documents as they are now.</summary>
    public IReadOnlyList<NpgsqlBatchCommand> Store(ViewTable<TDoc, TId> table, List<Slot<TDoc, TId>> slots) => [.. Commands(table, slots, oneAtATime: false)];

    /// <summary>Stores documents as they are when it is run.</summary>
    public Func<NpgsqlConnection, CancellationToken, Task> StoreOneAtATime(ViewTable<TDoc, TId> table, List<Slot<TDoc, TId>> slots) => async (connection, token) =>
    {
        foreach (var command in Commands(table, slots, oneAtATime: true))
        {
            await using var batch = new NpgsqlBatch(connection) { Timeout = 0, BatchCommands = { command } };
            await batch.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        }
    };

    /// <param name="table">The table.</param>
    /// <param name="slots">The documents.</param>
    /// <param name="oneAtATime">Whether each command is run before the next is asked for: all are made in the same memory then.</param>
    IEnumerable<NpgsqlBatchCommand> Commands(ViewTable<TDoc, TId> table, List<Slot<TDoc, TId>> slots, bool oneAtATime)
    {
        var (json, bytes) = (new ArrayBufferWriter<byte>(), 0L);
        var writes = new List<(Slot<TDoc, TId>, ReadOnlyMemory<byte>)>();
        foreach (var slot in slots)
        {
            var from = json.WrittenCount;
            view.Serializer.WriteTo(json, slot.Document);
            bytes += json.WrittenCount - from;
            if (!IsInTable(slot, json.WrittenSpan[from..])) writes.Add((slot, json.WrittenMemory[from..]));
            if (json.WrittenCount < MostBytes) continue;
            if (writes.Count > 0) yield return table.Store(writes);
            writes.Clear();
            if (oneAtATime) json.ResetWrittenCount();
            else json = new();
        }

        if (writes.Count > 0) yield return table.Store(writes);
        AreLarge = bytes > MostBytes;
    }

    static bool IsInTable(Slot<TDoc, TId> slot, ReadOnlySpan<byte> json)
    {
        var hash = SHA256.HashData(json);
        var same = slot.Stored && slot.StoredHash is { } stored && hash.AsSpan().SequenceEqual(stored);
        slot.StoredHash = hash;
        return same;
    }
}
