using Npgsql;
using NpgsqlTypes;

namespace Marten.Daemon;

/// <summary>The transactions that may hold event numbers which nobody sees yet: those that hold the lock of an append on the tables of events.</summary>
internal sealed class OpenTransactions(string schema)
{
    /// <summary>Those there are now, as <c>pg_locks</c> names them.</summary>
    public Task<List<string>> ListAsync(NpgsqlConnection connection, CancellationToken token) => ReadAsync(
        connection,
        """
        select distinct virtualtransaction from pg_locks
        where locktype = 'relation' and mode = 'RowExclusiveLock' and relation = any($1::regclass[])
        and database = (select oid from pg_database where datname = current_database())
        """,
        [schema + ".mt_events", schema + ".mt_streams"],
        token);

    /// <summary>Who they are, for people: the process with its role, program and state, or the name that a transaction was prepared under; and since when. Those that are over are left out.</summary>
    public Task<List<string>> DescribeAsync(NpgsqlConnection connection, IEnumerable<string> transactions, CancellationToken token) => ReadAsync(
        connection,
        """
        select distinct case when l.pid is null then 'prepared transaction ' else 'process ' || l.pid || ' ' end
            || '(' || concat_ws(', ', p.gid, coalesce(a.usename, p.owner), nullif(a.application_name, ''), a.state, 'since ' || coalesce(a.xact_start, p.prepared)) || ')'
        from pg_locks l
        left join pg_stat_activity a on a.pid = l.pid
        left join pg_prepared_xacts p on '-1/' || p.transaction = l.virtualtransaction
        where l.virtualtransaction = any($1)
        """,
        [.. transactions],
        token);

    static async Task<List<string>> ReadAsync(NpgsqlConnection connection, string sql, string[] names, CancellationToken token)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter<string[]> { TypedValue = names, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text } } };
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var rows = new List<string>();
        while (await reader.ReadAsync(token).ConfigureAwait(false)) rows.Add(reader.GetString(0));
        return rows;
    }
}
