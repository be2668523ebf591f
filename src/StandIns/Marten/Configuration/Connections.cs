using Npgsql;

namespace Marten;

/// <summary>Makes the pool of connections for a store that was given a connection string.</summary>
internal static class Connections
{
    /// <summary>Statements are prepared on their second use, unless the connection string says something about that itself; and errors name the command of a batch that failed.</summary>
    public static NpgsqlDataSource Open(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ContainsKey("Max Auto Prepare")) (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (100, 2);
        settings.IncludeFailedBatchedCommand = true;
        return NpgsqlDataSource.Create(settings.ConnectionString);
    }
}
