namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
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

    /// <summary>The least minutes planned for it; none where the catalogue does not say.</summary>
    public int? MinMinutes => line.MinMinutes;

    /// <summary>The most minutes planned for it; none where the catalogue does not say.</summary>
    public int? MaxMinutes => line.MaxMinutes;

    /// <summary>In what it departs from the programme as known now, all other sessions as last corrected; such a session is kept and flagged, never refused.</summary>
    public IReadOnlyList<SessionFlag> Flags => line.Flags;

    /// <summary>In what it departed from the programme by what was known when it was recorded, or last corrected.</summary>
    public IReadOnlyList<SessionFlag> FlagsRecorded => line.FlagsRecorded;

    /// <summary>How often the record was corrected.</summary>
    public int Corrections => line.Corrections;

    /// <summary>Whether the record was voided: it then counts no longer.</summary>
    public bool Voided => line.Voided;

    /// <summary>The director.</summary>
    public async Task<DirectorNode?> GetDirector(ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        await DirectorNode.GetAsync(concerned.Director!, user, directors, ct);

    /// <summary>The coach who held it.</summary>
    public async Task<CoachNode?> GetCoach(CoachLoader coaches, CancellationToken ct) => await coaches.LoadAsync(line.Coach, ct) is { } coach ? new(coach) : null;

    /// <summary>The reason given for a departure from the programme, or for the latest correction.</summary>
    [Authorize(Clearances.Programme)]
    public Task<WritingNode?> GetReason(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(line.Reason, opened, ct);

    /// <summary>The reason given for a departure from the programme.</summary>
    [Authorize(Clearances.Programme)]
    public Task<WritingNode?> GetDepartureReason(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(line.DepartureReason, opened, ct);

    /// <summary>The coach's note.</summary>
    [Authorize(Clearances.Sealed)]
    public Task<WritingNode?> GetNote(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(line.Note, opened, ct);
}
