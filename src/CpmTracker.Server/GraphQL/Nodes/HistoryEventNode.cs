namespace CpmTracker.Server.GraphQL.Nodes;

using System.Security.Claims;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Histories;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Types.Relay;
using JasperFx.Events;

/// <summary>One event of a history: what happened and when, and when, by whom and how it was recorded.</summary>
[GraphQLName("HistoryEvent")]
public sealed class HistoryEventNode(StreamHistory history, IEvent happened)
{
    /// <summary>The event's opaque id.</summary>
    [ID("HistoryEvent")]
    public string Id => happened.Id.ToString("N");

    /// <summary>The event's id as the store and exports have it.</summary>
    public Guid EventId => happened.Id;

    /// <summary>The history that it is in, by the id of its stream.</summary>
    public string Stream => happened.StreamKey ?? "";

    /// <summary>Its place in the history, from 1 without gaps.</summary>
    public int Version => (int)happened.Version;

    /// <summary>Its place in the log of all events, from 1; there may be gaps.</summary>
    public long Position => happened.Sequence;

    /// <summary>What kind of event, by its name in the store, such as director.coaching_session_held.v1.</summary>
    public string Type => happened.EventTypeName;

    /// <summary>Whether this server knows the type. Of another it shows that something was recorded, and not what.</summary>
    public bool TypeKnown => happened.Data is not UnknownEvent;

    /// <summary>The day on which it happened.</summary>
    public DateOnly? OccurredOn => (happened.Data as IOccurrence)?.OccurredOn;

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt => happened.Timestamp;

    /// <summary>Days from the day on which it happened to the day, in UTC, on which it was recorded.</summary>
    public int? DaysLate => happened.DaysLate();

    /// <summary>Who recorded it, by id.</summary>
    public string? RecordedBy => happened.UserName;

    /// <summary>In which roles they acted.</summary>
    public string? Role => happened.Header(Recorded.Role);

    /// <summary>From where it came: entered, imported, seed or demonstration.</summary>
    public string? Source => happened.Header(Recorded.Source);

    /// <summary>The catalogue edition in force when it was recorded.</summary>
    public string? Edition => happened.Header(Recorded.Edition);

    /// <summary>The kind of command that it came of.</summary>
    public string? Command => happened.Header(Recorded.Command);

    /// <summary>The command that it came of, by the id that its sender gave.</summary>
    public string? CommandId => happened.CausationId;

    /// <summary>Who sees what of it, by the same rule by which it is shown: one line for each kind of people, with the classes and the fields that they see.</summary>
    public IReadOnlyList<EntryAudienceNode> VisibleTo => [.. Audiences.Of(history.Concerning(happened)).Select(a => new EntryAudienceNode(a, [.. EventFields.Of(happened.Data)]))];

    /// <summary>What one request recorded has this in common.</summary>
    public string? CorrelationId => happened.CorrelationId;

    /// <summary>The event that this one corrects: the first record, or the correction before. What it says is what was said before.</summary>
    public HistoryEventNode? Corrects => happened.Data is IAmendment { HappenedOn: not null } amendment ? history.At(amendment.Amends) : null;

    /// <summary>The event that this one voids: what it records did not happen.</summary>
    public HistoryEventNode? Voids => happened.Data is IAmendment { HappenedOn: null } amendment ? history.At(amendment.Amends) : null;

    /// <summary>The later events that correct this one. A correction of a correction is found there.</summary>
    public IReadOnlyList<HistoryEventNode> CorrectedBy => [.. history.AmendmentsOf(happened.Version).Where(a => a.Amendment.HappenedOn is not null).Select(a => a.Node)];

    /// <summary>The later event that voids this one.</summary>
    public HistoryEventNode? VoidedBy => history.AmendmentsOf(happened.Version).FirstOrDefault(a => a.Amendment.HappenedOn is null).Node;

    /// <summary>The director whose history it is in; none of another history.</summary>
    public async Task<DirectorNode?> GetDirector(ClaimsPrincipal user, DirectorLoader directors, CancellationToken ct) =>
        Stream.StartsWith(StreamId.Director, StringComparison.Ordinal) ? await DirectorNode.GetAsync(Stream, user, directors, ct) : null;

    /// <summary>What it says, field by field. Fields above the caller's clearance are named and withheld.</summary>
    public async Task<IReadOnlyList<EventFieldNode>> GetFields(OpenedLoader opened, CancellationToken ct) =>
        await Task.WhenAll(EventFields.Of(happened.Data).Select(async field =>
            history.Shows(happened, field.Level)
                ? new EventFieldNode(field.Name, field.Level, await field.TextAsync(opened, ct), field.Value is not null, withheld: false)
                : new EventFieldNode(field.Name, field.Level, null, field.Value is not null, withheld: true)));

    internal IEvent Happened => happened;
}
