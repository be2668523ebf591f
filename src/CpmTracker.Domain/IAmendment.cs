namespace CpmTracker.Domain;

using CpmTracker.Domain.Privacy;

/// <summary>
/// Says that an earlier record of the same stream was wrong, or that there should have been none. Nothing is edited: the earlier event stays, and a replay up to before
/// this one shows what it said (I12).
/// </summary>
public interface IAmendment : IOccurrence
{
    /// <summary>Version in the stream of the event amended: of the first record, or of the latest correction of it.</summary>
    long Amends { get; }

    /// <summary>The day on which what is recorded happened, as known now; none where it is voided, and so did not happen.</summary>
    DateOnly? HappenedOn { get; }

    /// <summary>Why the earlier record was wrong.</summary>
    Sealed Reason { get; }
}
