using System.Buffers;
using Marten.Documents;
using Npgsql;

namespace Marten.Projections.Views;

/// <summary>The table that a batch's documents are in: what is read from it and written to it.</summary>
/// <param name="view">The view.</param>
/// <param name="name">Its own table, or one that is built beside it.</param>
internal sealed class ViewTable<TDoc, TId>(View<TDoc, TId> view, string name) where TDoc : notnull where TId : notnull
{
    volatile int _meanBytes;

    /// <summary>The length of a document's JSON on average, of the last ones that were replaced; zero before there were any.</summary>
    public int MeanBytes => _meanBytes;

    public NpgsqlBatchCommand Load(List<Slot<TDoc, TId>> slots) => DocumentSql.Load(view.Mapping, name, Ids(slots));

    public NpgsqlBatchCommand Delete(List<Slot<TDoc, TId>> slots) => DocumentSql.DeleteMany(view.Mapping, name, Ids(slots));

    public NpgsqlBatchCommand Store(List<(Slot<TDoc, TId> Slot, ReadOnlyMemory<byte> Json)> writes) => DocumentSql.Store(
        view.Mapping,
        [.. writes.Select(write => write.Slot.Id)],
        [.. writes.Select(write => write.Slot.Document!)],
        [.. writes.Select(write => write.Json)],
        [.. writes.Select(write => write.Slot.Version)]);

    /// <summary>Copies new documents, as they are now even if they change before that.</summary>
    public Func<NpgsqlConnection, CancellationToken, Task> Copy(List<Slot<TDoc, TId>> slots)
    {
        List<DocumentRow> rows = [.. slots.Select(slot => RowOf(slot.Id, slot.Document!, slot.Version, view.Serializer.ToBytes(slot.Document!)))];
        return (connection, token) => DocumentCopy.WriteAsync(connection, view.Mapping, name, rows, token);
    }

    /// <summary>Copies documents that do not change before that, in place of those that are in the table.</summary>
    public Func<NpgsqlConnection, CancellationToken, Task> Replace(List<Slot<TDoc, TId>> replaced, List<Slot<TDoc, TId>> written)
    {
        var (ids, documents) = (Ids(replaced), written.ConvertAll(slot => (slot.Id, slot.Document!, slot.Version)));
        return async (connection, token) =>
        {
            if (ids.Length > 0) await DocumentCopy.DeleteAsync(connection, view.Mapping, name, ids, token).ConfigureAwait(false);
            if (documents.Count > 0) await DocumentCopy.WriteAsync(connection, view.Mapping, name, RowsOf(documents), token).ConfigureAwait(false);
        };
    }

    static TId[] Ids(List<Slot<TDoc, TId>> slots) => [.. slots.Select(slot => slot.Id)];

    /// <summary>One after the other, all in the same memory.</summary>
    IEnumerable<DocumentRow> RowsOf(List<(TId Id, TDoc Document, long Version)> documents)
    {
        var (json, bytes) = (new ArrayBufferWriter<byte>(), 0L);
        foreach (var (id, document, version) in documents)
        {
            json.ResetWrittenCount();
            view.Serializer.WriteTo(json, document);
            bytes += json.WrittenCount;
            yield return RowOf(id, document, version, json.WrittenMemory);
        }

        _meanBytes = (int)(bytes / documents.Count);
    }

    DocumentRow RowOf(TId id, TDoc document, long version, ReadOnlyMemory<byte> json) => new(id, json, version, [.. view.Mapping.Duplicates.Select(field => field.Read(document))]);
}
