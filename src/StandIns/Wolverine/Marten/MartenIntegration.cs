namespace Wolverine.Marten;

/// <summary>Marks a host whose Marten sessions take part in the handling of messages.</summary>
public class MartenIntegration
{
    /// <summary>The database schema of stored messages; Marten's own unless set.</summary>
    public string? MessageStorageSchemaName { get; set; }
}
