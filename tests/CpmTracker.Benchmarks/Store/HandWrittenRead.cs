namespace CpmTracker.Benchmarks.Store;

using Npgsql;
using NpgsqlTypes;

/// <summary>Selects of the same rows that take the bytes off the wire and do nothing with them.</summary>
internal sealed class HandWrittenRead(NpgsqlDataSource source)
{
    private const string Events =
        """
        select seq_id, id, stream_id, version, data, type, "timestamp", mt_dotnet_type, is_archived, correlation_id, causation_id, headers, user_name
        from mt_events where stream_id = $1 order by version
        """;

    private const string View = "select data from mt_doc_progress where id = $1";

    /// <summary>A stream's events.</summary>
    public Task StreamAsync(string key) => ReadAsync(Events, key, 4);

    /// <summary>A view by its id.</summary>
    public Task ViewAsync(string key) => ReadAsync(View, key, 0);

    private async Task ReadAsync(string sql, string key, int column)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = key, NpgsqlDbType = NpgsqlDbType.Varchar } } };
        await using var reader = await command.ExecuteReaderAsync();
        var bytes = 0;
        while (await reader.ReadAsync()) bytes += reader.GetFieldValue<byte[]>(column).Length;
        if (bytes == 0) throw new InvalidOperationException($"{key} has no rows");
    }
}
