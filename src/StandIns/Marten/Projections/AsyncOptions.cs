namespace JasperFx.Events.Projections;

/// <summary>How an asynchronous projection is run.</summary>
public class AsyncOptions
{
    /// <summary>Most events in one transaction while it follows the store.</summary>
    public int BatchSize { get; set; } = 500;

    /// <summary>Most documents kept in memory between transactions.</summary>
    public int CacheLimitPerTenant { get; set; } = 10_000;
}
