using Npgsql;

namespace Wolverine.Persistence;

/// <summary>The database that messages are stored in: where it is, the names of the tables, and the short ways to run a statement.</summary>
internal sealed class MessageDatabase(Func<NpgsqlConnection> connect, string schema)
{
    public string Schema { get; } = schema;

    public string Incoming { get; } = $"{schema}.wolverine_incoming_envelopes";

    public string DeadLetters { get; } = $"{schema}.wolverine_dead_letters";

    public string Nodes { get; } = $"{schema}.wolverine_nodes";

    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = connect();
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs statements in one transaction and one round trip; how many rows they changed in all.</summary>
    public async Task<int> ExecuteAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var command in commands) batch.BatchCommands.Add(command);
        return await batch.ExecuteNonQueryAsync(cancellation);
    }

    public Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params object[] values) => ExecuteAsync([Command(sql, values)], cancellation);

    public async Task<List<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> row, CancellationToken cancellation, params object[] values)
    {
        await using var connection = await OpenAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { Command(sql, values) } };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation)) rows.Add(row(reader));
        return rows;
    }

    /// <summary>A statement with <c>$1</c> and so on for its values.</summary>
    public static NpgsqlBatchCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
