namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Coach and director signed the coaching agreement: roles, confidentiality, and what the sponsor is told (ICF Code of Ethics 1.1, 2.2).</summary>
/// <param name="Coach">The coach.</param>
/// <param name="SharedWithSponsor">The classes that the parties mean to share with CFPIC and CWDA. C2 is seen by them only with the director's consent besides.</param>
/// <param name="OccurredOn">The day of signing.</param>
public sealed record CoachingAgreementSigned(string Coach, IReadOnlyList<Confidentiality> SharedWithSponsor, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director consented to sharing.</summary>
/// <param name="Scope">With whom.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record SharingConsentGiven(SharingScope Scope, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director took the consent back.</summary>
/// <param name="Scope">With whom nothing is shared any more.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record SharingConsentWithdrawn(SharingScope Scope, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A session that was agreed was put to another time.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="At">When it begins now.</param>
/// <param name="Reason">Why, if told.</param>
/// <param name="OccurredOn">The day on which it was put off.</param>
public sealed record CoachingSessionRescheduled(string Module, int Number, DateTimeOffset At, Sealed? Reason, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A session that was agreed was called off, and no other time agreed yet.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="By">Who called it off.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="OccurredOn">The day on which it was called off.</param>
public sealed record CoachingSessionCancelled(string Module, int Number, SessionParty By, SessionCancellationReason Reason, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A session that was agreed did not take place, and nobody had called it off.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="OccurredOn">The day on which it should have been held.</param>
public sealed record CoachingSessionMissed(string Module, int Number, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The coach who hands over wrote down what the next should know.</summary>
/// <param name="Coach">The coach who wrote it.</param>
/// <param name="Note">What the next coach should know; read by them only with the director's consent to share with the next coach.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record HandoverNoted(string Coach, [property: Confidential(Confidentiality.Sealed)] Sealed Note, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The coaching ended; no coach is responsible until another is assigned.</summary>
/// <param name="Coach">The coach until then.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="OccurredOn">The last day.</param>
public sealed record CoachingEngagementClosed(string Coach, ClosingReason Reason, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The two who meet in a coaching session.</summary>
public enum SessionParty
{
    /// <summary>The coach.</summary>
    Coach,

    /// <summary>The director.</summary>
    Director,
}

/// <summary>Why a session was called off. A class, so that it can be counted and says nothing personal.</summary>
public enum SessionCancellationReason
{
    /// <summary>Other work could not wait.</summary>
    OtherWork,

    /// <summary>Away or unwell.</summary>
    Absence,

    /// <summary>The assignment for it was not done.</summary>
    NotPrepared,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Why the coaching ended. A class, so that it can be counted and says nothing personal.</summary>
public enum ClosingReason
{
    /// <summary>What was agreed is done.</summary>
    Completed,

    /// <summary>The director wished it.</summary>
    DirectorsWish,

    /// <summary>The coach wished it.</summary>
    CoachsWish,

    /// <summary>Anything else.</summary>
    Other,
}
