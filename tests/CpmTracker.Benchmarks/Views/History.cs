namespace CpmTracker.Benchmarks.Views;

using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Server.Store;
using JasperFx.Events;
using Marten;
using Npgsql;

/// <summary>A store with a history of a size, and no view made of it yet.</summary>
/// <param name="Store">The store.</param>
/// <param name="ConnectionString">Its database.</param>
/// <param name="Events">How many events there are; the number of the last one.</param>
public sealed record History(DocumentStore Store, string ConnectionString, long Events) : IAsyncDisposable
{
    /// <summary>So many copies of the template lie in time beside one another: some 230 directors are under way at any moment.</summary>
    private const int Together = 4;

    /// <summary>The number of the first event of each such lot of copies.</summary>
    private IReadOnlyList<long> Waves { get; init; } = [];

    /// <summary>The store, on a database that may have the history already.</summary>
    public static DocumentStore Open(string connectionString) => DocumentStore.For(options => StoreSetup.Configure(options, connectionString));

    /// <summary>Makes up a history of each size, stream after stream, in a new database: nothing of what they are made from is in memory afterwards.</summary>
    /// <param name="cluster">Takes the databases.</param>
    /// <param name="sizes">How many events there are to be at least.</param>
    public static async Task<IReadOnlyList<History>> WriteAsync(DurableCluster cluster, params long[] sizes)
    {
        var template = await Template.MakeAsync(cluster);
        var histories = new List<History>();
        foreach (var size in sizes) histories.Add(await WriteAsync(cluster, template, size));
        return histories;
    }

    /// <summary>Numbers the events anew, in the order in which they would have been recorded.</summary>
    public async Task InterleaveAsync()
    {
        await RenumberAsync(ConnectionString, $"width_bucket(seq_id, array[{string.Join(", ", Waves)}]::bigint[]), \"timestamp\", seq_id");
        await RunAsync("vacuum analyze mt_events; checkpoint");
        await Console.Error.WriteLineAsync("  interleaved");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Store.DisposeAsync();

    /// <summary>Runs a statement, or several, past the store.</summary>
    public Task RunAsync(string sql) => RunAsync(ConnectionString, sql);

    /// <summary>A bulk insert writes stream after stream. Numbered anew, by their timestamps for instance, the events stand as commands one by one would have written them.</summary>
    internal static async Task RenumberAsync(string database, string order)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var ask = source.CreateCommand(
            "select string_agg(quote_ident(column_name), ', ') from information_schema.columns where table_schema = 'public' and table_name = 'mt_events' and column_name <> 'seq_id'");
        var columns = (string)(await ask.ExecuteScalarAsync())!;
        await using var command = source.CreateCommand(
            $"""
            create table ordered as
                select row_number() over (order by {order}) as seq_id, {columns} from mt_events;
            truncate mt_events;
            insert into mt_events (seq_id, {columns}) select seq_id, {columns} from ordered order by seq_id;
            drop table ordered
            """);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<History> WriteAsync(DurableCluster cluster, Template template, long atLeast)
    {
        var database = await cluster.NewDatabaseAsync();
        var store = Open(database);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var (count, copies, waves) = (0L, 0, new List<long>());
        while (count < atLeast)
        {
            List<StreamAction> wave = [.. Enumerable.Range(copies, Together).SelectMany(number => template.Copy(store, number))];
            waves.Add(count + 1);
            await store.BulkInsertEventsAsync(wave, 5_000);
            (count, copies) = (count + wave.Sum(stream => stream.Events.Count), copies + Together);
        }

        await RunAsync(database, "vacuum analyze mt_events; checkpoint");
        await Console.Error.WriteLineAsync($"  written: {count:#,0} events");
        return new(store, database, count) { Waves = waves };
    }

    private static async Task RunAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        foreach (var statement in sql.Split(';'))
        {
            await using var command = source.CreateCommand(statement);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
        }
    }
}
