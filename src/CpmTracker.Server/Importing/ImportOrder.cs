namespace CpmTracker.Server.Importing;

using CpmTracker.Domain.Authority;

/// <summary>What the rows of a file tell.</summary>
public enum ImportKind
{
    /// <summary>Directors enrolled in the programme, with their coaches, and the last day of those who have left.</summary>
    Directors,

    /// <summary>Who coached directors from when on.</summary>
    Assignments,

    /// <summary>Coaching sessions held.</summary>
    Sessions,

    /// <summary>The counties' part in statewide activities that were held.</summary>
    Participation,

    /// <summary>Snapshots that counties completed.</summary>
    Snapshots,
}

/// <summary>What is to be done with a file.</summary>
/// <param name="Kind">What its rows tell.</param>
/// <param name="Actor">Who answers for it: a programme administrator.</param>
public sealed record ImportOrder(ImportKind Kind, Actor Actor)
{
    /// <summary>Only to tell what would be recorded.</summary>
    public bool Preview { get; init; }

    /// <summary>To record the good rows although others are bad; otherwise it is all or nothing.</summary>
    public bool SkipBadRows { get; init; }

    /// <summary>Ties together what one import recorded; the file's hash where none is given.</summary>
    public string? Correlation { get; init; }

    /// <summary>The most rows that the file may have.</summary>
    public int MaxRows { get; init; } = 200_000;
}
