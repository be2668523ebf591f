namespace CpmTracker.Faults.Linear;

/// <summary>What came of an operation, as its client knows it.</summary>
public enum Result
{
    /// <summary>It was answered: an append with the version after it, a read with what it saw.</summary>
    Done,

    /// <summary>The store refused it because of the stream's version; nothing of it stands.</summary>
    Refused,

    /// <summary>No answer came: it may stand or not.</summary>
    Unknown,
}

/// <summary>An operation on one stream, with the moments between which it took effect.</summary>
/// <param name="Number">Its number, unique in a history; its marks carry it.</param>
/// <param name="Kind">What the client called, for a finding.</param>
/// <param name="Events">How many events it appends; none for a read.</param>
/// <param name="Expected">The version that it was conditional on, if it was.</param>
/// <param name="Invoked">When it was called, by a clock that never stands still.</param>
public sealed record Operation(long Number, string Kind, int Events, long? Expected, long Invoked)
{
    /// <summary>When it was answered, by the same clock.</summary>
    public long Answered { get; init; }

    /// <summary>What came of it.</summary>
    public Result Result { get; init; }

    /// <summary>The stream's version after an append, or the one that a read saw.</summary>
    public long Version { get; init; }

    /// <summary>The trace that a read saw.</summary>
    public long Trace { get; init; }

    public bool IsRead => Events == 0;
}
