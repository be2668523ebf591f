using Dapper;
using Npgsql;

namespace CpmTracker.Cli.Tests.Support;

/// <summary>SQL on a database, by a connection for each statement.</summary>
internal static class Database
{
    public static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.ExecuteAsync(sql);
    }

    public static async Task<IReadOnlyList<T>> AskAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        return [.. await connection.QueryAsync<T>(sql)];
    }
}
