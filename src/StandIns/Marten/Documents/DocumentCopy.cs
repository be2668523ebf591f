using Marten.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Documents;

/// <summary>Copies a view's documents into a table, many at a time.</summary>
internal static class DocumentCopy
{
    /// <param name="connection">In a transaction, or in none.</param>
    /// <param name="mapping">Of the documents.</param>
    /// <param name="table">The one that is meant for them, or one beside it.</param>
    /// <param name="rows">Asked for one after the other.</param>
    /// <param name="token">Gives up.</param>
    public static async Task WriteAsync(NpgsqlConnection connection, DocumentMapping mapping, string table, IEnumerable<DocumentRow> rows, CancellationToken token)
    {
        var duplicates = string.Concat(mapping.Duplicates.Select(field => ", " + field.ColumnName));
        await using var writer = await connection.BeginBinaryImportAsync(
            $"copy {table} (id, data, mt_version, mt_dotnet_type{duplicates}) from stdin (format binary)", token).ConfigureAwait(false);
        writer.Timeout = Timeout.InfiniteTimeSpan;
        foreach (var row in rows)
        {
            await writer.StartRowAsync(token).ConfigureAwait(false);
            await writer.WriteAsync(row.Id, mapping.IdDbType, token).ConfigureAwait(false);
            await writer.WriteAsync(row.Json, NpgsqlDbType.Jsonb, token).ConfigureAwait(false);
            await writer.WriteAsync(row.Version, NpgsqlDbType.Bigint, token).ConfigureAwait(false);
            await writer.WriteAsync(mapping.DotNetTypeName, NpgsqlDbType.Varchar, token).ConfigureAwait(false);
            for (var n = 0; n < row.Duplicates.Length; n++)
            {
                if (row.Duplicates[n] is { } value) await writer.WriteAsync(value, mapping.Duplicates[n].DbType, token).ConfigureAwait(false);
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

/// <summary>A document as it is copied.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Json">In UTF-8; until the next row is asked for.</param>
/// <param name="Version">Its version.</param>
/// <param name="Duplicates">The members that have columns of their own, in the mapping's order.</param>
internal readonly record struct DocumentRow(object Id, ReadOnlyMemory<byte> Json, long Version, object?[] Duplicates);
