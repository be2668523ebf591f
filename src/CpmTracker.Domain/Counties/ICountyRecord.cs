namespace CpmTracker.Domain.Counties;

/// <summary>Something recorded about a county under an id of its own, so that recording it again appends nothing.</summary>
public interface ICountyRecord : ICountyEvent
{
    /// <summary>The record's id.</summary>
    string Record { get; }
}

/// <summary>A record in a county's stream with its place there, by which a void names it.</summary>
/// <param name="Version">The event's version in the stream.</param>
/// <param name="Told">What was recorded.</param>
public sealed record NumberedRecord(long Version, ICountyEvent Told);
