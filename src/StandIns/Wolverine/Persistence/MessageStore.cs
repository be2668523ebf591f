using Wolverine.Logging;
using Wolverine.Persistence.Durability;

namespace Wolverine.Persistence;

/// <summary>Everything about the messages in one database.</summary>
internal sealed class MessageStore(MessageDatabase database) : IMessageStore, IMessageStoreAdmin
{
    public MessageDatabase Database => database;

    public Inbox Inbox { get; } = new(database);

    public Outbox Outbox { get; } = new(database);

    public IDeadLetters DeadLetters { get; } = new DeadLetters(database);

    public IMessageStoreAdmin Admin => this;

    public Task MigrateAsync() => MessageTables.CreateAsync(database, CancellationToken.None);

    public Task ClearAllAsync() => database.ExecuteAsync($"truncate {database.Incoming}, {database.DeadLetters}", CancellationToken.None);

    public async Task<PersistedCounts> FetchCountsAsync()
    {
        var counts = await database.ReadAsync(
            $"select status, count(*)::int from {database.Incoming} group by status union all select 'Dead', count(*)::int from {database.DeadLetters}",
            row => (Status: row.GetString(0), Count: row.GetInt32(1)),
            CancellationToken.None);
        return new PersistedCounts { Incoming = Of("Incoming"), Scheduled = Of("Scheduled"), Handled = Of("Handled"), DeadLetter = Of("Dead") };

        int Of(string status) => counts.FirstOrDefault(count => count.Status == status).Count;
    }
}
