using Marten;

namespace CpmTracker.StandIns.Marten.Tests.Support;

/// <summary>Looks at the database behind the store's back.</summary>
public static class Tables
{
    public static async Task<List<string>> RowsAsync(this DocumentStore store, string sql)
    {
        await using var command = store.DataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : reader.GetValue(i).ToString())));
        return rows;
    }

    /// <summary>The documents of a table, as PostgreSQL has them.</summary>
    public static Task<List<string>> DocumentsAsync(this DocumentStore store, string table) =>
        store.RowsAsync($"select id, data::text, mt_version from {table} order by id collate \"C\"");
}
