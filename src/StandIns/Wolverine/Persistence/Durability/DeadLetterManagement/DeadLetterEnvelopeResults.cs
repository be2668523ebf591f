namespace Wolverine.Persistence.Durability.DeadLetterManagement;

/// <summary>A page of dead letters.</summary>
public class DeadLetterEnvelopeResults
{
    /// <summary>How many there are on all pages.</summary>
    public int TotalCount { get; set; }

    /// <summary>The page, from 1.</summary>
    public int PageNumber { get; set; }

    /// <summary>Those on it.</summary>
    public List<DeadLetterEnvelope> Envelopes { get; set; } = [];
}
