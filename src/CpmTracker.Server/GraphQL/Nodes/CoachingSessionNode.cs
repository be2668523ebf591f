namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>A coaching session as it is recorded now; earlier records of it stand in the history.</summary>
[GraphQLName("CoachingSession")]
public sealed class CoachingSessionNode(SessionLine line, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

    /// <summary>The record's opaque id: what a correction or voiding names.</summary>
    [ID("CoachingSession")]
    public string Id => line.Session;

    /// <summary>The module's id in the catalogue.</summary>
    public string Module => line.Module;

    /// <summary>The session's number in the module.</summary>
    public int Number => line.Number;

    /// <summary>The day on which it was held.</summary>
    public DateOnly HeldOn => line.HeldOn;

    /// <summary>Its length in minutes.</summary>
    public int Minutes => line.Minutes;

    /// <summary>How they met.</summary>
    public SessionMode Mode => line.Mode;

    /// <summary>In what it departs from the programme; such a session is kept and flagged, never refused.</summary>
    public IReadOnlyList<SessionFlag> Flags => line.Flags;

    /// <summary>How often the record was corrected.</summary>
    public int Corrections => line.Corrections;

    /// <summary>Whether the record was voided: it then counts no longer.</summary>
    public bool Voided => line.Voided;

    /// <summary>The coach who held it.</summary>
    public async Task<CoachNode?> GetCoach(CoachLoader coaches, CancellationToken ct) => await coaches.LoadAsync(line.Coach, ct) is { } coach ? new(coach) : null;

    /// <summary>The reason given for a departure from the programme, or for the latest correction.</summary>
    [Authorize(Clearances.Programme)]
    public Task<WritingNode?> GetReason(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(line.Reason, opened, ct);

    /// <summary>The coach's note.</summary>
    [Authorize(Clearances.Sealed)]
    public Task<WritingNode?> GetNote(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(line.Note, opened, ct);
}

/// <summary>A coaching session that is agreed and not held yet.</summary>
[GraphQLName("ScheduledSession")]
public sealed class ScheduledSessionNode(CoachingSessionScheduled scheduled)
{
    /// <summary>The module's id in the catalogue.</summary>
    public string Module => scheduled.Module;

    /// <summary>The session's number in the module.</summary>
    public int Number => scheduled.Number;

    /// <summary>When it begins.</summary>
    public DateTimeOffset At => scheduled.At;

    /// <summary>How they meet.</summary>
    public SessionMode Mode => scheduled.Mode;

    /// <summary>The day on which it was agreed.</summary>
    public DateOnly AgreedOn => scheduled.OccurredOn;

    /// <summary>Where, if told.</summary>
    public Task<WritingNode?> GetPlace(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(scheduled.Place, opened, ct);
}
