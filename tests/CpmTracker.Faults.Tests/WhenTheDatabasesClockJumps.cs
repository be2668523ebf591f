using CpmTracker.Faults.Programme;
using CpmTracker.Testing;
using Dapper;
using JasperFx.Events;
using Marten;
using Npgsql;

namespace CpmTracker.Faults.Tests;

/// <summary>
/// Every function by which PostgreSQL tells the time is replaced by one of the same name that jumps by up to a year, to and fro, each time that it is asked: whatever SQL the store sends finds
/// those first. Events are dated by the database here (<see cref="EventAppendMode.Quick"/>).
/// </summary>
public sealed class WhenTheDatabasesClockJumps(PostgresFixture postgres, ITestOutputHelper output)
{
    [Fact]
    public async Task Order_and_versions_stay_and_the_views_follow()
    {
        var random = new Random(Seeds.Draw(output));
        var database = await postgres.NewDatabaseAsync();
        await using (var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString))
        {
            await connection.ExecuteAsync("create schema jumping");
            foreach (var name in new[] { "now", "transaction_timestamp", "statement_timestamp", "clock_timestamp" })
                await connection.ExecuteAsync($"create function jumping.{name}() returns timestamptz language sql volatile as $$ select pg_catalog.clock_timestamp() + (random() * 730 - 365) * interval '1 day' $$");
            await connection.ExecuteAsync($"alter database {connection.Database} set search_path = jumping, pg_catalog, public");
        }

        await using var source = NpgsqlDataSource.Create(database);
        await using var store = DocumentStore.For(options =>
        {
            options.Connection(source);
            Setup.Configure(options);
            options.Events.AppendMode = EventAppendMode.Quick;
        });
        await ErrandsUnderAClockThatJumps.ShouldKeepTheirOrderAsync(store, source, random);
    }
}
