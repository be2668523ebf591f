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

    /// <summary>Waits until somebody in the database waits for a lock; half a minute at most.</summary>
    public static async Task UntilSomebodyWaitsAsync(this DocumentStore store)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await store.RowsAsync("select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).Count == 0) await Task.Delay(5, patience.Token);
    }

    /// <summary>The documents of a table, as PostgreSQL has them.</summary>
    public static Task<List<string>> DocumentsAsync(this DocumentStore store, string table) =>
        store.RowsAsync($"select id, data::text, mt_version from {table} order by id collate \"C\"");
}
