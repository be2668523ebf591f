using System.Diagnostics;

namespace Marten.Daemon;

/// <summary>Waits until the asynchronous projections have seen every event that is visible when the wait begins.</summary>
internal static class NonStaleData
{
    public static async Task WaitAsync(DocumentStore store, TimeSpan timeout, CancellationToken token)
    {
        var names = store.Options.Projections.Shards.SelectMany(plan => plan.ProgressNames).ToList();
        if (names.Count == 0) return;
        await store.Schema.EnsureAsync(null, token).ConfigureAwait(false);
        var progress = new Progress(store.Options.EventGraph.DatabaseSchemaName);
        await using var connection = await store.DataSource.OpenConnectionAsync(token).ConfigureAwait(false);
        var wanted = await LastAsync(store, connection, token).ConfigureAwait(false);
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var rows = await progress.ReadAsync(connection, names, token).ConfigureAwait(false);
            if (names.TrueForAll(name => rows.GetValueOrDefault(name) >= wanted)) return;
            if (clock.Elapsed > timeout || !store.Failures.IsEmpty) throw Stale(store, names, rows, wanted, timeout);
            await Task.Delay(TimeSpan.FromMilliseconds(10), token).ConfigureAwait(false);
        }
    }

    static async Task<long> LastAsync(DocumentStore store, Npgsql.NpgsqlConnection connection, CancellationToken token)
    {
        await using var command = new Npgsql.NpgsqlCommand($"select coalesce(max(seq_id), 0) from {store.Options.EventGraph.DatabaseSchemaName}.mt_events", connection);
        return (long)(await command.ExecuteScalarAsync(token).ConfigureAwait(false))!;
    }

    static TimeoutException Stale(DocumentStore store, List<string> names, Dictionary<string, long> rows, long wanted, TimeSpan timeout)
    {
        var where = string.Join(", ", names.Select(name => $"{name} at {rows.GetValueOrDefault(name)}"));
        var failure = store.Failures.Values.FirstOrDefault();
        return new TimeoutException(
            failure is null ? $"The projections did not reach event {wanted} within {timeout}: {where}" : $"A projection stopped before event {wanted}: {failure.Message} ({where})", failure);
    }
}
