using System.Globalization;

namespace Wolverine.Persistence;

/// <summary>What an envelope carries, as headers with the genuine package's names. A header of its that this stand-in has no use for stays among <see cref="Envelope.Headers"/>.</summary>
internal static class EnvelopeHeaders
{
    private sealed record Header(string Name, Func<Envelope, string?> Get, Action<Envelope, string> Set);

    private static readonly Header[] Known =
    [
        new("source", e => e.Source, (e, value) => e.Source = value),
        new("message-type", e => e.MessageType, (e, value) => e.MessageType = value),
        new("content-type", e => e.ContentType, (e, value) => e.ContentType = value),
        new("correlation-id", e => e.CorrelationId, (e, value) => e.CorrelationId = value),
        new("conversation-id", e => e.ConversationId.ToString(), (e, value) => e.ConversationId = Guid.Parse(value)),
        new("destination", e => e.Destination?.ToString(), (e, value) => e.Destination = new Uri(value)),
        new("parent-id", e => e.ParentId, (e, value) => e.ParentId = value),
        new("user-name", e => e.UserName, (e, value) => e.UserName = value),
        new("id", e => e.Id.ToString(), (e, value) => e.Id = Guid.Parse(value)),
        new("group-id", e => e.GroupId, (e, value) => e.GroupId = value),
        new("time-to-send", e => e.ScheduledTime is { } time ? EnvelopeFormat.Text(time) : null, (e, value) => e.ScheduledTime = EnvelopeFormat.Time(value)),
        new("attempts", e => e.Attempts == 0 ? null : e.Attempts.ToString(CultureInfo.InvariantCulture), (e, value) => e.Attempts = int.Parse(value, CultureInfo.InvariantCulture)),
        new("deliver-by", e => e.DeliverBy is { } time ? EnvelopeFormat.Text(time) : null, (e, value) => e.DeliverBy = EnvelopeFormat.Time(value)),
    ];

    private static readonly Dictionary<string, Header> ByName = Known.ToDictionary(header => header.Name, StringComparer.Ordinal);

    public static IEnumerable<(string Name, string Value)> Of(Envelope envelope) => Known
        .Select(header => (header.Name, Value: header.Get(envelope)))
        .Concat(envelope.Headers.Where(header => !ByName.ContainsKey(header.Key)).Select(header => (Name: header.Key, header.Value)))
        .Where(header => header.Value is not null)
        .Select(header => (header.Name, header.Value!));

    public static void Set(Envelope envelope, string name, string value)
    {
        if (ByName.TryGetValue(name, out var known)) known.Set(envelope, value);
        else envelope.Headers[name] = value;
    }
}
