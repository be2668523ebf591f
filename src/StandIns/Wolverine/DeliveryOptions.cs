namespace Wolverine;

/// <summary>What a message is to carry besides its content, and until when it is of use.</summary>
public class DeliveryOptions
{
    /// <summary>Copied to <see cref="Envelope.Headers"/>.</summary>
    public Dictionary<string, string?> Headers { get; } = [];

    /// <summary>The message's correlation id in place of the sender's.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The causation id that sessions of the handler get, in place of the message's own id.</summary>
    public string? CausationId { get; set; }

    /// <summary>A queued message that has not been started by then is dropped.</summary>
    public DateTimeOffset? DeliverBy { get; set; }

    /// <summary>Sets <see cref="DeliverBy"/> to this long from now.</summary>
    public TimeSpan DeliverWithin
    {
        set => DeliverBy = DateTimeOffset.UtcNow.Add(value);
    }

    /// <summary>Messages of one group are handled one after another, in queues that are partitioned by it.</summary>
    public string? GroupId { get; set; }

    /// <summary>Not to be handled before then. Only durable queues take such messages.</summary>
    public DateTimeOffset? ScheduledTime { get; set; }

    /// <summary>Sets <see cref="ScheduledTime"/> to this long from when it is sent.</summary>
    public TimeSpan? ScheduleDelay { get; set; }

    /// <summary>Adds a header, or replaces it.</summary>
    public DeliveryOptions WithHeader(string key, string headerValue)
    {
        Headers[key] = headerValue;
        return this;
    }

    internal void Override(Envelope envelope)
    {
        foreach (var (key, value) in Headers) envelope.Headers[key] = value;
        if (!string.IsNullOrEmpty(CausationId)) envelope.Headers[Envelope.CausationIdHeader] = CausationId;
        if (!string.IsNullOrEmpty(CorrelationId)) envelope.CorrelationId = CorrelationId;
        envelope.DeliverBy = DeliverBy ?? envelope.DeliverBy;
        envelope.GroupId = GroupId;
        envelope.ScheduledTime = ScheduleDelay is { } delay ? envelope.SentAt + delay : ScheduledTime;
    }
}
