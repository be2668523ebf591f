using Marten.Storage;
using Npgsql;

namespace Marten.Schema;

/// <inheritdoc/>
internal sealed class MartenDatabase(NpgsqlDataSource source) : IMartenDatabase
{
    public NpgsqlConnection CreateConnection(ConnectionUsage connectionUsage = ConnectionUsage.ReadWrite) => source.CreateConnection();
}
