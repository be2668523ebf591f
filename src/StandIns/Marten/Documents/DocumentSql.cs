using Marten.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Documents;

/// <summary>The statements that views read and write their documents with, many at a time.</summary>
internal static class DocumentSql
{
    public static NpgsqlBatchCommand Load<TId>(DocumentMapping mapping, string table, TId[] ids) =>
        new($"select id, data, mt_version from {table} where id = any($1)") { Parameters = { Ids(mapping, ids) } };

    public static NpgsqlBatchCommand DeleteMany<TId>(DocumentMapping mapping, string table, TId[] ids) =>
        new($"delete from {table} where id = any($1)") { Parameters = { Ids(mapping, ids) } };

    /// <summary>Stores documents with their versions. One alone, the usual case of an inline view, goes by a statement without arrays, which is half the work for the database.</summary>
    public static NpgsqlBatchCommand Store<TId, TDoc>(DocumentMapping mapping, TId[] ids, TDoc[] documents, ReadOnlyMemory<byte>[] json, long[] versions) where TDoc : notnull =>
        ids is [var id] ? StoreOne(mapping, id, documents[0], json[0], versions[0]) : StoreMany(mapping, ids, documents, json, versions);

    static NpgsqlBatchCommand StoreOne<TId, TDoc>(DocumentMapping mapping, TId id, TDoc document, ReadOnlyMemory<byte> json, long version) where TDoc : notnull
    {
        var command = new NpgsqlBatchCommand(mapping.StoreOneSql)
        {
            Parameters =
            {
                new NpgsqlParameter<TId> { TypedValue = id, NpgsqlDbType = mapping.IdDbType },
                new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = json, NpgsqlDbType = NpgsqlDbType.Jsonb },
                new NpgsqlParameter<string> { TypedValue = mapping.DotNetTypeName, NpgsqlDbType = NpgsqlDbType.Varchar },
                new NpgsqlParameter<long> { TypedValue = version, NpgsqlDbType = NpgsqlDbType.Bigint },
            },
        };
        foreach (var field in mapping.Duplicates) command.Parameters.Add(new NpgsqlParameter { Value = field.Read(document) ?? DBNull.Value, NpgsqlDbType = field.DbType });
        return command;
    }

    static NpgsqlBatchCommand StoreMany<TId, TDoc>(DocumentMapping mapping, TId[] ids, TDoc[] documents, ReadOnlyMemory<byte>[] json, long[] versions) where TDoc : notnull
    {
        var command = new NpgsqlBatchCommand(mapping.StoreManySql)
        {
            Parameters =
            {
                Ids(mapping, ids),
                new NpgsqlParameter<ReadOnlyMemory<byte>[]> { TypedValue = json, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb },
                new NpgsqlParameter<long[]> { TypedValue = versions, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint },
                new NpgsqlParameter<string> { TypedValue = mapping.DotNetTypeName, NpgsqlDbType = NpgsqlDbType.Varchar },
            },
        };
        foreach (var field in mapping.Duplicates)
            command.Parameters.Add(new NpgsqlParameter { Value = field.ReadMany(documents), NpgsqlDbType = NpgsqlDbType.Array | field.DbType });
        return command;
    }

    public static NpgsqlParameter<TId[]> Ids<TId>(DocumentMapping mapping, TId[] ids) => new() { TypedValue = ids, NpgsqlDbType = NpgsqlDbType.Array | mapping.IdDbType };
}
