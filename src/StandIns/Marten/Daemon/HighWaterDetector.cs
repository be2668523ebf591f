using Npgsql;

namespace Marten.Daemon;

/// <summary>
/// Finds the sequence number up to which the store is complete: every number below is either visible, or known never to be.
/// <para>
/// Numbers are drawn in order but committed in any. Whoever has drawn one holds the RowExclusive lock on <c>mt_events</c> until its transaction is over (<see cref="Events.AppendFunction"/>); the genuine
/// Marten's function holds at least the one on <c>mt_streams</c>.
/// So where a number is missing below one that is visible, the transactions that hold such a lock now are the only ones that may still bring it: once all of them are over and it is still
/// missing, it was rolled back. No timer is involved, and transactions elsewhere in the cluster do not matter.
/// </para>
/// </summary>
internal sealed class HighWaterDetector(string schema)
{
    const int PageSize = 20_000;
    readonly OpenTransactions _transactions = new(schema);
    HashSet<string> _suspects = [];
    long _suspectedUpTo;
    long _deadBelow;

    /// <summary>True while a number is missing whose transaction may still be open.</summary>
    public bool WaitsForTransactions => _suspects.Count > 0;

    /// <summary>Who they are that are waited for.</summary>
    public Task<List<string>> DescribeAsync(NpgsqlConnection connection, CancellationToken token) => _transactions.DescribeAsync(connection, _suspects, token);

    /// <summary>The new mark; the old one where nothing new is certain.</summary>
    public async Task<long> AdvanceAsync(NpgsqlConnection connection, long mark, CancellationToken token)
    {
        while (true)
        {
            var (count, last) = await PageAsync(connection, mark, token).ConfigureAwait(false);
            if (count > 0 && count < last - mark)
            {
                var certain = await WithGapsAsync(connection, mark, token).ConfigureAwait(false);
                if (certain < last) return certain;
            }

            _suspects.Clear();
            if (count > 0) mark = last;
            if (count < PageSize) return mark;
        }
    }

    async Task<long> WithGapsAsync(NpgsqlConnection connection, long mark, CancellationToken token)
    {
        var numbers = await NumbersAsync(connection, mark, token).ConfigureAwait(false);
        var certain = Certain(numbers, mark);
        if (numbers.Count == 0 || certain == numbers[^1]) return certain;

        var open = await _transactions.ListAsync(connection, token).ConfigureAwait(false);
        if (_suspects.Count == 0) (_suspects, _suspectedUpTo) = ([.. open], numbers[^1]);
        else _suspects.IntersectWith(open);
        if (_suspects.Count > 0) return certain;

        // Everything that could have brought a missing number is over. What is still missing when we look again never comes.
        _deadBelow = _suspectedUpTo;
        return Certain(await NumbersAsync(connection, mark, token).ConfigureAwait(false), mark);
    }

    /// <summary>Goes through the numbers as far as none is missing that may still come.</summary>
    long Certain(List<long> numbers, long mark)
    {
        foreach (var number in numbers)
        {
            if (number != mark + 1 && number > _deadBelow) return mark;
            mark = number;
        }

        return mark;
    }

    async Task<(long Count, long Last)> PageAsync(NpgsqlConnection connection, long mark, CancellationToken token)
    {
        await using var command = Command(connection, $"select count(*), coalesce(max(seq_id), 0) from (select seq_id from {schema}.mt_events where seq_id > $1 order by seq_id limit {PageSize}) as page", mark);
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        await reader.ReadAsync(token).ConfigureAwait(false);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    async Task<List<long>> NumbersAsync(NpgsqlConnection connection, long mark, CancellationToken token)
    {
        await using var command = Command(connection, $"select seq_id from {schema}.mt_events where seq_id > $1 order by seq_id limit {PageSize}", mark);
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        var numbers = new List<long>();
        while (await reader.ReadAsync(token).ConfigureAwait(false)) numbers.Add(reader.GetInt64(0));
        return numbers;
    }

    static NpgsqlCommand Command(NpgsqlConnection connection, string sql, long mark) => new(sql, connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = mark } } };
}
