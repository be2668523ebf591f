using Npgsql;

namespace Marten.Storage;

/// <summary>The database that the store is in.</summary>
public interface IMartenDatabase
{
    /// <summary>A connection to it that is not open yet.</summary>
    NpgsqlConnection CreateConnection(ConnectionUsage connectionUsage = ConnectionUsage.ReadWrite);
}
