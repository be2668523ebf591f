using Wolverine.Logging;

namespace Wolverine.Persistence.Durability;

/// <summary>Looks after the tables of stored messages.</summary>
public interface IMessageStoreAdmin
{
    /// <summary>Makes the tables, as far as they are missing.</summary>
    Task MigrateAsync();

    /// <summary>Deletes every stored message, dead letters included. For tests.</summary>
    Task ClearAllAsync();

    /// <summary>How many messages there are.</summary>
    Task<PersistedCounts> FetchCountsAsync();
}
