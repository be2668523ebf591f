namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Privacy;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;

/// <summary>A coaching agreement that was signed.</summary>
[GraphQLName("CoachingAgreement")]
public sealed class CoachingAgreementNode(CoachingAgreementSigned signed)
{
    /// <summary>The coach.</summary>
    public async Task<CoachNode?> GetCoach(CoachLoader coaches, CancellationToken ct) => await coaches.LoadAsync(signed.Coach, ct) is { } coach ? new(coach) : null;

    /// <summary>The classes that the parties mean to share with CFPIC and CWDA. It is no consent.</summary>
    public IReadOnlyList<Confidentiality> SharedWithSponsor => signed.SharedWithSponsor;

    /// <summary>The day of signing.</summary>
    public DateOnly SignedOn => signed.OccurredOn;
}

/// <summary>A consent in force.</summary>
[GraphQLName("SharingConsent")]
public sealed class SharingConsentNode(ConsentInForce consent)
{
    /// <summary>With whom.</summary>
    public SharingScope Scope => consent.Scope;

    /// <summary>From which day.</summary>
    public DateOnly Since => consent.Since;
}

/// <summary>A time during which the same coach was responsible for a director of the same county.</summary>
[GraphQLName("ResponsiblePeriod")]
public sealed class ResponsiblePeriodNode(ResponsiblePeriod period)
{
    /// <summary>The coach; none where no coach was responsible.</summary>
    public async Task<CoachNode?> GetCoach(CoachLoader coaches, CancellationToken ct) =>
        period.Coach is { } coach && await coaches.LoadAsync(coach, ct) is { } caseload ? new(caseload) : null;

    /// <summary>FIPS code of the county served.</summary>
    public string CountyFips => period.County;

    /// <summary>The first day.</summary>
    public DateOnly From => period.From;

    /// <summary>The last day; none where it lasts.</summary>
    public DateOnly? Until => period.Until;
}

/// <summary>A session that was agreed and did not take place.</summary>
[GraphQLName("SessionNotHeld")]
public sealed class SessionNotHeldNode(SessionNotHeld session)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => session.Module;

    /// <summary>The session's number in the module.</summary>
    public int Number => session.Number;

    /// <summary>The day on which it was called off, or missed.</summary>
    public DateOnly On => session.On;

    /// <summary>Who called it off; none where it was missed.</summary>
    public SessionParty? CancelledBy => session.CancelledBy;

    /// <summary>Why it was called off.</summary>
    public SessionCancellationReason? Reason => session.Reason;
}

/// <summary>How the engagement was closed.</summary>
[GraphQLName("EngagementClosed")]
public sealed class EngagementClosedNode(CoachingEngagementClosed closed)
{
    /// <summary>Why, as a class.</summary>
    public ClosingReason Reason => closed.Reason;

    /// <summary>The last day.</summary>
    public DateOnly On => closed.OccurredOn;
}

/// <summary>What a coach who handed over wrote down for the next.</summary>
[GraphQLName("Handover")]
public sealed class HandoverNode(HandoverNoted handover, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned { get; } = concerned with { Under = handover.Coach };

    /// <summary>The day.</summary>
    public DateOnly On => handover.OccurredOn;

    /// <summary>The coach who wrote it.</summary>
    public async Task<CoachNode?> GetCoach(CoachLoader coaches, CancellationToken ct) => await coaches.LoadAsync(handover.Coach, ct) is { } coach ? new(coach) : null;

    /// <summary>What the next coach should know; read by them with the director's consent to share with the next coach.</summary>
    [Authorize(Clearances.Sealed)]
    public async Task<WritingNode?> GetNote(OpenedLoader opened, CancellationToken ct) => await WritingNode.OpenAsync(handover.Note, opened, ct);
}

/// <summary>Something that waits to be done.</summary>
[GraphQLName("OpenItem")]
public sealed class OpenItemNode(OpenItem item)
{
    /// <summary>What waits.</summary>
    public OpenItemKind Kind => item.Kind;

    /// <summary>The module's id in the catalogue; none where it belongs to none.</summary>
    public string? Module => item.Module;

    /// <summary>Number of the session by which it is due; none where nothing makes it late.</summary>
    public int? Session => item.Number;

    /// <summary>Id of the activity in the catalogue; none where the session's number, or the kind, says it.</summary>
    public string? Activity => item.Kind is OpenItemKind.ActivityToDo or OpenItemKind.AssignmentToDo ? item.Reference : null;
}
