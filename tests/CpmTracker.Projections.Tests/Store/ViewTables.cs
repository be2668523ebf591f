namespace CpmTracker.Projections.Tests.Store;

using Npgsql;

/// <summary>The tables of documents, read past the store: what stands in them to the byte.</summary>
internal sealed class ViewTables(string connectionString)
{
    /// <summary>Every document's text, by table and id.</summary>
    public async Task<SortedDictionary<string, string>> DocumentsAsync()
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        var tables = await ReadAsync(source, "select table_name, '' from information_schema.tables where starts_with(table_name, 'mt_doc_')");
        return await ReadAsync(source, string.Join(" union all ", tables.Keys.Select(table => $"select '{table["mt_doc_".Length..]}/' || id, data::text from {table}")));
    }

    /// <summary>The same documents as PostgreSQL would give them back.</summary>
    public async Task<SortedDictionary<string, string>> AsTextAsync(SortedDictionary<string, string> documents)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        return await ReadAsync(
            source, "select id, data::jsonb::text from unnest($1, $2) as d(id, data)", [.. documents.Keys], [.. documents.Values]);
    }

    private static async Task<SortedDictionary<string, string>> ReadAsync(NpgsqlDataSource source, string sql, params string[][] parameters)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = parameter });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0), reader.GetString(1));
        return rows;
    }
}
