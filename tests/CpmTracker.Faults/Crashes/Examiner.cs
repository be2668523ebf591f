using CpmTracker.Faults.Programme;
using Dapper;
using Marten;
using Marten.Events;
using Npgsql;

namespace CpmTracker.Faults.Crashes;

/// <summary>Compares what a database holds with what was promised, and every view with its rebuild from zero beside it.</summary>
public sealed class Examiner(NpgsqlDataSource source) : IAsyncDisposable
{
    private const string Beside = "beside";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly DocumentStore store = Setup.Open(source);
    private readonly DocumentStore beside = Setup.Open(source, Beside);

    /// <summary>What is wrong, a line each; nothing when all is well.</summary>
    /// <param name="receipts">How many errands were acknowledged, and no other was.</param>
    public Task<IReadOnlyList<string>> FindAsync(int receipts) => FindAsync(async connection =>
        await connection.ExecuteScalarAsync<long>("select count(*) from mt_doc_receipt") is var there && there == receipts ? [] : [$"{receipts} errands were acknowledged, and there are {there} receipts"]);

    /// <summary>What is wrong, a line each; nothing when all is well.</summary>
    internal Task<IReadOnlyList<string>> FindAsync(Book book) => FindAsync(connection => PromisesAsync(connection, book));

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await beside.DisposeAsync();
    }

    private async Task<IReadOnlyList<string>> FindAsync(Func<NpgsqlConnection, Task<IEnumerable<string>>> promises)
    {
        try
        {
            await store.WaitForNonStaleProjectionDataAsync(Patience);
        }
        catch (TimeoutException e)
        {
            return [e.Message];
        }

        await using var connection = await source.OpenConnectionAsync();
        return [.. await promises(connection), .. await connection.QueryAsync<string>(Laws.All), .. await AgainstRebuildAsync(connection)];
    }

    /// <summary>Every receipt is of an errand that was acknowledged with its version, and every acknowledged errand has its receipt.</summary>
    private static async Task<IEnumerable<string>> PromisesAsync(NpgsqlConnection connection, Book book)
    {
        var receipts = (await connection.QueryAsync<(string Id, long Version)>("select id, (data ->> 'version')::bigint from mt_doc_receipt")).ToDictionary(row => row.Id, row => row.Version);
        var lost = book.Acknowledged.Where(answer => !receipts.ContainsKey(answer.Errand)).Select(answer => $"{answer.Errand} was acknowledged and is lost");
        var moved = book.Acknowledged.Where(answer => receipts.TryGetValue(answer.Errand, out var version) && version != answer.Version)
            .Select(answer => $"{answer.Errand} was acknowledged at version {answer.Version} and stands at {receipts[answer.Errand]}");
        var kept = book.Refused.Where(answer => receipts.ContainsKey(answer.Errand)).Select(answer => $"{answer.Errand} was refused and stands all the same ({answer.Why})");
        return [.. lost, .. moved, .. kept];
    }

    private async Task<IEnumerable<string>> AgainstRebuildAsync(NpgsqlConnection connection)
    {
        await beside.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await connection.ExecuteAsync(
            $"""
            insert into {Beside}.mt_streams select * from mt_streams on conflict (id) do update set version = excluded.version;
            insert into {Beside}.mt_events select * from mt_events where seq_id > (select coalesce(max(seq_id), 0) from {Beside}.mt_events);
            insert into {Beside}.mt_event_progression (name, last_seq_id) select 'HighWaterMark', coalesce(max(seq_id), 0) from mt_events
                on conflict (name) do update set last_seq_id = excluded.last_seq_id;
            """);
        using (var daemon = await beside.BuildProjectionDaemonAsync())
        {
            await Task.WhenAll(daemon.RebuildProjectionAsync<Progress>(CancellationToken.None), daemon.RebuildProjectionAsync("cpm", CancellationToken.None));
        }

        var comparisons = Setup.ViewTables.Select(table =>
            $"""
            select '{table} ' || coalesce(s.id, r.id) || coalesce(' is ' || s.data::text, ' is missing') || coalesce(', rebuilt ' || r.data::text, ', rebuilt missing')
            from {table} s full join {Beside}.{table} r on r.id = s.id where s.data::text is distinct from r.data::text
            """);
        return await connection.QueryAsync<string>(string.Join(" union all ", comparisons));
    }
}
