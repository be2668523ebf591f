using Npgsql;

namespace Wolverine.Persistence;

/// <summary>
/// A host among those that share the database. Its number stands in the messages that it has taken. That it lives is shown by an advisory lock on a connection of its own, which goes
/// when the host does, however that ends: nobody has to wait for a heartbeat to fail.
/// </summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly MessageDatabase _database;
    private readonly NpgsqlConnection _connection;
    private readonly SemaphoreSlim _one = new(1);
    private readonly HashSet<Uri> _queues = [];

    private Node(MessageDatabase database, NpgsqlConnection connection, int number) => (_database, _connection, Number) = (database, connection, number);

    public int Number { get; }

    /// <summary>Takes a number. The row becomes visible together with the lock, so that nobody takes a new host for a dead one.</summary>
    public static async Task<Node> JoinAsync(MessageDatabase database, string description, CancellationToken cancellation)
    {
        var connection = await database.OpenAsync(cancellation);
        try
        {
            await using var joining = await connection.BeginTransactionAsync(cancellation);
            var number = await ScalarAsync<int>(
                connection, $"insert into {database.Nodes} (id, description, uri) values ($1, $2, 'local://') returning node_number", cancellation, Guid.CreateVersion7(), description);
            await ScalarAsync<bool>(connection, $"select pg_try_advisory_lock({Key("$1", "$2")})", cancellation, Name(database), number);
            await joining.CommitAsync(cancellation);
            return new Node(database, connection, number);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether the lock is still there.</summary>
    public async Task<bool> IsAliveAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            await ScalarAsync<int>(_connection, "select 1", cancellation);
            return true;
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            return false;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>
    /// Whether this host has the queue to itself, from now on if nobody else has. What others had taken of it waits again then, before anything that was sent after it is taken.
    /// It asks each time, so that a host whose connection broke, and the lock with it, takes nothing more.
    /// </summary>
    public async Task<bool> HoldsAsync(Uri queue, Inbox inbox, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (_queues.Contains(queue)) return await ScalarAsync<int>(_connection, "select 1", cancellation) == 1;
            if (!await ScalarAsync<bool>(_connection, $"select pg_try_advisory_lock({Key("$1", "$2")})", cancellation, $"wolverine queue {_database.Schema}", queue.ToString())) return false;
            await inbox.ReleaseOthersAsync(queue, Number, cancellation);
            return _queues.Add(queue);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Lets the messages wait again of hosts that are dead, or are known no more.</summary>
    public Task ReleaseDeadAsync(CancellationToken cancellation) => _database.ExecuteAsync(
        [
            MessageDatabase.Command($"delete from {_database.Nodes} where node_number <> $2 and pg_try_advisory_xact_lock({Key("$1", "node_number")})", Name(_database), Number),
            MessageDatabase.Command(
                $"update {_database.Incoming} set owner_id = 0 where owner_id <> 0 and status = 'Incoming' and owner_id not in (select node_number from {_database.Nodes})"),
        ],
        cancellation);

    /// <summary>Leaves: gives the number and the locks back. What the host had still taken waits again.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _database.ExecuteAsync(
                [
                    MessageDatabase.Command($"delete from {_database.Nodes} where node_number = $1", Number),
                    MessageDatabase.Command($"update {_database.Incoming} set owner_id = 0 where owner_id = $1 and status = 'Incoming'", Number),
                ],
                CancellationToken.None);
            await ScalarAsync<object>(_connection, "select pg_advisory_unlock_all()", CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            // The database is away: the connection has given the locks back, and another host, or the next start, does the rest.
        }

        await _connection.DisposeAsync();
        _one.Dispose();
    }

    /// <summary>The key of an advisory lock, as SQL.</summary>
    private static string Key(string kind, string which) => $"hashtextextended({kind} || ' ' || {which}::text, 0)";

    private static string Name(MessageDatabase database) => $"wolverine node {database.Schema}";

    private static async Task<T?> ScalarAsync<T>(NpgsqlConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await command.ExecuteScalarAsync(cancellation) is T result ? result : default;
    }
}
