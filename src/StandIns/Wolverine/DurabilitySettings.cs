namespace Wolverine;

/// <summary>How messages are kept in the database, and how often a host looks after them.</summary>
public class DurabilitySettings
{
    internal DurabilitySettings()
    {
    }

    /// <summary>What the host does for messages that are sent; everything unless set.</summary>
    public DurabilityMode Mode { get; set; } = DurabilityMode.Balanced;

    /// <summary>The database schema of the tables; Marten's own unless set.</summary>
    public string? MessageStorageSchemaName { get; set; }

    /// <summary>How often a host looks for messages that it was not told of: due ones, replayed ones, those of other hosts and of dead ones. 5 seconds unless set.</summary>
    public TimeSpan ScheduledJobPollingTime { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a message that was handled is remembered, so that a second delivery is recognised. 5 minutes unless set.</summary>
    public TimeSpan KeepAfterMessageHandling { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How often those that need not be remembered any more are deleted. 1 minute unless set.</summary>
    public TimeSpan HandledMessageCleanupPollingTime { get; set; } = TimeSpan.FromMinutes(1);
}
