namespace JasperFx.Events.Projections;

/// <summary>When a projection's documents are brought up to date.</summary>
public enum ProjectionLifecycle
{
    /// <summary>In the transaction that appends the events.</summary>
    Inline,

    /// <summary>Shortly afterwards, by the daemon.</summary>
    Async,

    /// <summary>Never: they are made from the events each time they are asked for.</summary>
    Live,
}
