namespace CpmTracker.Benchmarks.Messages;

using Npgsql;

/// <summary>The same rows by hand: each inserted, and deleted again once it is handled, as one would without a library.</summary>
internal sealed class HandWrittenQueue(NpgsqlDataSource source) : IAsyncDisposable
{
    private const int BytesOfABody = 480;
    private readonly byte[] body = new byte[BytesOfABody];

    /// <summary>Makes the table in this database.</summary>
    public static async Task<HandWrittenQueue> StartAsync(string database)
    {
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { MaxAutoPrepare = 8, AutoPrepareMinUsages = 1 }.ConnectionString);
        await using var create = source.CreateCommand(
            """
            create table messages (id uuid primary key, status varchar not null, owner_id int not null, execution_time timestamptz, attempts int default 0,
                                   body bytea not null, message_type varchar not null, received_at varchar, keep_until timestamptz)
            """);
        await create.ExecuteNonQueryAsync();
        return new(source);
    }

    /// <summary>Two transactions: one that stores the message, one that deletes it.</summary>
    public async Task SendAndHandleAsync(int number)
    {
        var id = Guid.CreateVersion7();
        await using (var insert = source.CreateCommand("insert into messages (id, status, owner_id, body, message_type, received_at) values ($1, 'Incoming', 1, $2, $3, $4)"))
        {
            foreach (var value in (object[])[id, body, "reminder", "local://reminder/"]) insert.Parameters.Add(new() { Value = value });
            await insert.ExecuteNonQueryAsync();
        }

        await using var delete = source.CreateCommand("delete from messages where id = $1");
        delete.Parameters.Add(new() { Value = id });
        await delete.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();
}
