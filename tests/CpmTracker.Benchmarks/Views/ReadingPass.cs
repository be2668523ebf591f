namespace CpmTracker.Benchmarks.Views;

using System.Diagnostics;
using Npgsql;

/// <summary>The baseline: one pass that reads every event by one statement, all its columns, and makes objects of its data and its headers. Nothing is done with them.</summary>
public static class ReadingPass
{
    /// <summary>Runs it on a history of the programme: events a second.</summary>
    public static Task<double> RunAsync(History history) => RunAsync(history, CpmTracker.Server.Store.StoreSetup.WireNames.ToDictionary(name => name.Name, name => name.Type));

    /// <summary>Runs it on events of these types, by name: events a second.</summary>
    public static async Task<double> RunAsync(History history, Dictionary<string, Type> types)
    {
        var serializer = history.Store.Serializer;
        await using var source = NpgsqlDataSource.Create(history.ConnectionString);
        var started = Stopwatch.GetTimestamp();
        await using var command = source.CreateCommand(
            "select seq_id, id, stream_id, version, type, \"timestamp\", mt_dotnet_type, correlation_id, causation_id, user_name, data, headers from mt_events order by seq_id");
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync();
        var count = 0;
        while (await reader.ReadAsync())
        {
            _ = (reader.GetInt64(0), reader.GetGuid(1), reader.GetString(2), reader.GetInt64(3), reader.GetFieldValue<DateTimeOffset>(5), reader.GetString(6));
            for (var column = 7; column < 10; column++) _ = reader.IsDBNull(column) ? null : reader.GetString(column);
            _ = serializer.FromJson(types[reader.GetString(4)], reader, 10);
            _ = reader.IsDBNull(11) ? null : serializer.FromJson<Dictionary<string, object>>(reader, 11);
            count++;
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
