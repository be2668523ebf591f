using System.Buffers;
using Marten.Schema;
using Marten.Services;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Documents;

/// <summary>Copies a view's documents into a table, many at a time.</summary>
internal static class DocumentCopy
{
    public static async Task WriteAsync(
        NpgsqlConnection connection, DocumentMapping mapping, string table, SystemTextJsonSerializer serializer,
        IEnumerable<(object Id, object Document, long Version)> documents, CancellationToken token)
    {
        var duplicates = string.Concat(mapping.Duplicates.Select(field => ", " + field.ColumnName));
        await using var writer = await connection.BeginBinaryImportAsync(
            $"copy {table} (id, data, mt_version, mt_dotnet_type{duplicates}) from stdin (format binary)", token).ConfigureAwait(false);
        writer.Timeout = Timeout.InfiniteTimeSpan;
        var json = new ArrayBufferWriter<byte>();
        await using var jsonWriter = serializer.NewWriter(json);
        foreach (var (id, document, version) in documents)
        {
            json.ResetWrittenCount();
            jsonWriter.Reset();
            serializer.WriteTo(jsonWriter, document);
            await writer.StartRowAsync(token).ConfigureAwait(false);
            await writer.WriteAsync(id, mapping.IdDbType, token).ConfigureAwait(false);
            await writer.WriteAsync(json.WrittenMemory, NpgsqlDbType.Jsonb, token).ConfigureAwait(false);
            await writer.WriteAsync(version, NpgsqlDbType.Bigint, token).ConfigureAwait(false);
            await writer.WriteAsync(mapping.DotNetTypeName, NpgsqlDbType.Varchar, token).ConfigureAwait(false);
            foreach (var field in mapping.Duplicates)
            {
                if (field.Read(document) is { } value) await writer.WriteAsync(value, field.DbType, token).ConfigureAwait(false);
                else await writer.WriteNullAsync(token).ConfigureAwait(false);
            }
        }

        await writer.CompleteAsync(token).ConfigureAwait(false);
    }

    public static async Task DeleteAsync<TId>(NpgsqlConnection connection, DocumentMapping mapping, string table, TId[] ids, CancellationToken token)
    {
        await using var command = new NpgsqlCommand($"delete from {table} where id = any($1)", connection) { Parameters = { DocumentSql.Ids(mapping, ids) }, CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }
}
