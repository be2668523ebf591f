using CpmTracker.StandIns.Wolverine.Tests.Sessions;
using CpmTracker.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.Durability;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

/// <summary>Hosts whose local queues are all durable, and what is in their tables.</summary>
internal static class DurableHost
{
    /// <summary>How often hosts look around in these tests: often, so that nobody waits.</summary>
    public static readonly TimeSpan Often = TimeSpan.FromMilliseconds(50);

    public static Task<WolverineHost> StartAsync(string database, Action<WolverineOptions> configure, Action<IServiceCollection>? services = null) => WolverineHost.StartAsync(
        o =>
        {
            o.Policies.UseDurableLocalQueues();
            o.Policies.AutoApplyTransactions();
            o.Durability.ScheduledJobPollingTime = Often;
            configure(o);
        },
        s =>
        {
            services?.Invoke(s);
            SessionHost.AddMarten(s, database).IntegrateWithWolverine();
        });

    public static async Task<WolverineHost> StartAsync(PostgresFixture postgres, Action<WolverineOptions> configure, Action<IServiceCollection>? services = null) =>
        await StartAsync(await postgres.NewDatabaseAsync(), configure, services);

    public static IMessageStore Messages(this WolverineHost host) => host.Services.GetRequiredService<IMessageStore>();

    public static async Task<string> CountsAsync(this WolverineHost host) => (await host.Messages().Admin.FetchCountsAsync()).ToString();

    /// <summary>Waits until there are so many entries; fails after ten seconds.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(this Journal journal, int entries)
    {
        var read = new List<string>();
        while (read.Count < entries) read.Add(await journal.NextAsync());
        return read;
    }

    /// <summary>Waits until a question to the database has that answer; fails after ten seconds.</summary>
    public static async Task UntilAsync(string database, string sql, long answer)
    {
        await using var connection = await ConnectAsync(database);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            await using var command = new NpgsqlCommand($"select ({sql})::bigint", connection);
            if ((long)(await command.ExecuteScalarAsync(patience.Token))! == answer) return;
            await Task.Delay(5, patience.Token);
        }
    }

    public static async Task<T> AskAsync<T>(string database, string sql)
    {
        await using var connection = await ConnectAsync(database);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>A connection of the test's own, that the hosts know nothing of.</summary>
    public static async Task<NpgsqlConnection> ConnectAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
