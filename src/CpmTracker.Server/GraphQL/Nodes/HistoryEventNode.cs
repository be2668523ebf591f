namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Types.Relay;
using JasperFx.Events;

/// <summary>One event of a history: what happened and when, and when, by whom and how it was recorded.</summary>
[GraphQLName("HistoryEvent")]
public sealed class HistoryEventNode(IEvent happened, Concerned concerned, Actor actor)
{
    /// <summary>The event's opaque id.</summary>
    [ID("HistoryEvent")]
    public string Id => happened.Id.ToString("N");

    /// <summary>Its place in the history, from 1 without gaps.</summary>
    public int Version => (int)happened.Version;

    /// <summary>What kind of event, by its name in the store, such as director.coaching_session_held.v1.</summary>
    public string Type => happened.EventTypeName;

    /// <summary>The day on which it happened.</summary>
    public DateOnly? OccurredOn => (happened.Data as IOccurrence)?.OccurredOn;

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt => happened.Timestamp;

    /// <summary>Who recorded it, by id.</summary>
    public string? RecordedBy => happened.UserName;

    /// <summary>In which roles they acted.</summary>
    public string? Role => happened.Header(Recorded.Role);

    /// <summary>From where it came: entered, imported, seed or demonstration.</summary>
    public string? Source => happened.Header(Recorded.Source);

    /// <summary>The catalogue edition in force when it was recorded.</summary>
    public string? Edition => happened.Header(Recorded.Edition);

    /// <summary>The command that it came of, by the id that its sender gave.</summary>
    public string? CommandId => happened.CausationId;

    /// <summary>What it says, field by field. Fields above the caller's clearance are named and withheld.</summary>
    public async Task<IReadOnlyList<EventFieldNode>> GetFields(OpenedLoader opened, CancellationToken ct)
    {
        var fields = new List<EventFieldNode>();
        foreach (var field in EventFields.Of(happened.Data))
        {
            var visible = actor.MaySee(field.Level, concerned);
            fields.Add(new(field.Name, field.Level, visible ? await field.TextAsync(opened, ct) : null, !visible));
        }

        return fields;
    }
}
