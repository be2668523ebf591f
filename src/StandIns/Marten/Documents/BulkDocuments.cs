using Marten.Schema;
using Npgsql;
using NpgsqlTypes;
using Weasel.Core;

namespace Marten.Documents;

/// <summary>Copies many documents into their tables at once.</summary>
internal static class BulkDocuments
{
    public static async Task InsertAsync(DocumentStore store, IEnumerable<object> documents, BulkInsertMode mode, CancellationToken token)
    {
        var groups = documents.GroupBy(document => store.Options.MappingFor(document.GetType())).ToList();
        await store.Schema.EnsureAllAsync(groups.Select(group => group.Key), token).ConfigureAwait(false);
        await using var connection = await store.DataSource.OpenConnectionAsync(token).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        foreach (var group in groups)
        {
            var target = mode == BulkInsertMode.InsertsOnly ? group.Key.QualifiedTableName : "bulk_" + group.Key.TableName;
            if (mode != BulkInsertMode.InsertsOnly)
                await RunAsync(connection, $"create temporary table {target} (like {group.Key.QualifiedTableName} including defaults) on commit drop", token).ConfigureAwait(false);
            await CopyAsync(store, connection, group.Key, target, group, token).ConfigureAwait(false);
            if (mode != BulkInsertMode.InsertsOnly) await RunAsync(connection, MoveSql(group.Key, target, mode), token).ConfigureAwait(false);
        }

        await transaction.CommitAsync(token).ConfigureAwait(false);
    }

    static async Task CopyAsync(DocumentStore store, NpgsqlConnection connection, DocumentMapping mapping, string table, IEnumerable<object> documents, CancellationToken token)
    {
        var columns = Columns(mapping);
        await using var writer = await connection.BeginBinaryImportAsync($"copy {table} ({columns}) from stdin (format binary)", token).ConfigureAwait(false);
        foreach (var document in documents)
        {
            await writer.StartRowAsync(token).ConfigureAwait(false);
            await writer.WriteAsync(mapping.Assigned(document), mapping.IdDbType, token).ConfigureAwait(false);
            await writer.WriteAsync(store.Options.Json.ToBytes(document), NpgsqlDbType.Jsonb, token).ConfigureAwait(false);
            await writer.WriteAsync(mapping.DotNetTypeName, NpgsqlDbType.Varchar, token).ConfigureAwait(false);
            if (mapping.UseNumericRevisions) await writer.WriteAsync(1L, NpgsqlDbType.Bigint, token).ConfigureAwait(false);
            else await writer.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid, token).ConfigureAwait(false);
            foreach (var field in mapping.Duplicates)
            {
                if (field.Read(document) is { } value) await writer.WriteAsync(value, field.DbType, token).ConfigureAwait(false);
                else await writer.WriteNullAsync(token).ConfigureAwait(false);
            }
        }

        await writer.CompleteAsync(token).ConfigureAwait(false);
    }

    static string MoveSql(DocumentMapping mapping, string from, BulkInsertMode mode)
    {
        var columns = Columns(mapping);
        var conflict = mode == BulkInsertMode.IgnoreDuplicates ? "nothing"
            : "update set mt_last_modified = transaction_timestamp(), " + string.Join(", ", columns.Split(", ").Skip(1).Select(column => $"{column} = excluded.{column}"));
        return $"insert into {mapping.QualifiedTableName} ({columns}) select {columns} from {from} on conflict (id) do {conflict}";
    }

    static string Columns(DocumentMapping mapping) => string.Join(", ", new[] { "id", "data", "mt_dotnet_type", "mt_version" }.Concat(mapping.Duplicates.Select(field => field.ColumnName)));

    static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken token)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }
}
