namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>A coaching session was agreed for a time and a place. Agreeing another time replaces it.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module, from 1.</param>
/// <param name="Coach">The coach.</param>
/// <param name="At">When it begins.</param>
/// <param name="Mode">How they meet.</param>
/// <param name="Place">Where, if told.</param>
/// <param name="OccurredOn">The day on which it was agreed.</param>
public sealed record CoachingSessionScheduled(
    string Module, int Number, string Coach, DateTimeOffset At, SessionMode Mode, Sealed? Place, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A coaching session was held.</summary>
/// <param name="Session">The id of this record, by which a correction names it.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module, from 1.</param>
/// <param name="Coach">The coach who held it.</param>
/// <param name="Minutes">How long it lasted, in minutes.</param>
/// <param name="Mode">How they met.</param>
/// <param name="Flags">In what it departs from the programme; kept all the same (I1, I4).</param>
/// <param name="Reason">Why it departs, where a reason is needed.</param>
/// <param name="Note">The coach's note.</param>
/// <param name="OccurredOn">The day on which it was held.</param>
public sealed record CoachingSessionHeld(
    string Session, string Module, int Number, string Coach, int Minutes, SessionMode Mode, IReadOnlyList<SessionFlag> Flags,
    Sealed? Reason, [property: Confidential(Confidentiality.Sealed)] Sealed? Note, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The record of a session was corrected. The earlier record stays and is still seen in any replay up to this event (I12).</summary>
/// <param name="Session">The record corrected.</param>
/// <param name="Corrects">Version in the stream of the event that this one amends.</param>
/// <param name="HeldOn">The day on which the session was held, as known now.</param>
/// <param name="Minutes">How long it lasted, in minutes, as known now.</param>
/// <param name="Mode">How they met, as known now.</param>
/// <param name="Flags">In what the session, as known now, departs from the programme.</param>
/// <param name="Reason">Why the record was wrong.</param>
/// <param name="OccurredOn">The day of the correction.</param>
public sealed record CoachingSessionCorrected(
    string Session, long Corrects, DateOnly HeldOn, int Minutes, SessionMode Mode, IReadOnlyList<SessionFlag> Flags, Sealed Reason, DateOnly OccurredOn)
    : IDirectorEvent, IAmendment
{
    /// <inheritdoc/>
    long IAmendment.Amends => Corrects;

    /// <inheritdoc/>
    DateOnly? IAmendment.HappenedOn => HeldOn;
}

/// <summary>The record of a session was voided: it counts no longer. The record stays readable (I6, I12).</summary>
/// <param name="Session">The record voided.</param>
/// <param name="Voids">Version in the stream of the event that is voided.</param>
/// <param name="Reason">Why.</param>
/// <param name="OccurredOn">The day of voiding.</param>
public sealed record CoachingSessionVoided(string Session, long Voids, Sealed Reason, DateOnly OccurredOn) : IDirectorEvent, IAmendment
{
    /// <inheritdoc/>
    long IAmendment.Amends => Voids;

    /// <inheritdoc/>
    DateOnly? IAmendment.HappenedOn => null;
}

/// <summary>How coach and director meet.</summary>
public enum SessionMode
{
    /// <summary>In the same room.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Video,

    /// <summary>By telephone.</summary>
    Phone,
}

/// <summary>In what a session departs from the programme. It is kept and flagged, never refused.</summary>
public enum SessionFlag
{
    /// <summary>Held before an earlier session of the module (I1).</summary>
    OutOfOrder,

    /// <summary>Shorter than the catalogue plans (I4).</summary>
    ShorterThanPlanned,

    /// <summary>Longer than the catalogue plans (I4).</summary>
    LongerThanPlanned,
}
