using Npgsql;

namespace CpmTracker.StandIns.Marten.Tests.Support;

/// <summary>Loads what pg_dump wrote.</summary>
public static class Dump
{
    public static async Task LoadAsync(string connection, string file)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var open = await source.OpenConnectionAsync();
        var sql = new List<string>();
        using var lines = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Data", file));
        while (await lines.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("COPY ", StringComparison.Ordinal))
            {
                sql.Add(line);
                continue;
            }

            await RunAsync(open, sql);
            await using var copy = await open.BeginTextImportAsync(line.TrimEnd(';'));
            while (await lines.ReadLineAsync() is { } row && row != "\\.") await copy.WriteAsync(row + "\n");
        }

        await RunAsync(open, sql);
    }

    static async Task RunAsync(NpgsqlConnection open, List<string> sql)
    {
        await using var command = new NpgsqlCommand(string.Join('\n', sql), open);
        await command.ExecuteNonQueryAsync();
        sql.Clear();
    }
}
