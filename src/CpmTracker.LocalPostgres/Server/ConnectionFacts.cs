using System.Text.Json;
using Npgsql;

namespace CpmTracker.LocalPostgres.Server;

/// <summary>How to reach a running cluster; a file of mode 0600 in its home tells other processes of the same user.</summary>
internal sealed record ConnectionFacts(string Host, int Port, string User, string? Password)
{
    /// <summary>The superuser that the cluster is made with.</summary>
    public const string Superuser = "postgres";

    /// <summary>Below the server's limit (see <see cref="ServerSettings"/>) for a host, its command-line tools and a few databases at a time.</summary>
    private const int PoolSize = 40;

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Host,
        Port = Port,
        Username = User,
        Password = Password,
        Database = database,
        MaxPoolSize = PoolSize,
    }.ConnectionString;

    public async Task<bool> AnswersAsync(CancellationToken ct)
    {
        var once = new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false, Timeout = 5 };
        await using var connection = new NpgsqlConnection(once.ConnectionString);
        try
        {
            await connection.OpenAsync(ct).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }

    public void Write(string file)
    {
        File.Delete(file);
        PrivateFile.Write(file, JsonSerializer.Serialize(this));
    }

    /// <summary>Null when there is none, or it is not ours to read.</summary>
    public static ConnectionFacts? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<ConnectionFacts>(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
