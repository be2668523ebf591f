namespace JasperFx.Events;

/// <summary>An event as recorded: its data, and when, where and by whom it was recorded.</summary>
public interface IEvent
{
    /// <summary>Identity of the event, unique in the store (version 7 Guid).</summary>
    Guid Id { get; set; }

    /// <summary>Position in its stream, from 1, without gaps.</summary>
    long Version { get; set; }

    /// <summary>Position in the store, from 1; may have gaps. 0 until it is recorded.</summary>
    long Sequence { get; set; }

    /// <summary>What happened.</summary>
    object Data { get; }

    /// <summary>Identity of the stream where that is a Guid; empty here.</summary>
    Guid StreamId { get; set; }

    /// <summary>Identity of the stream.</summary>
    string? StreamKey { get; set; }

    /// <summary>When it was recorded, to the microsecond.</summary>
    DateTimeOffset Timestamp { get; set; }

    /// <summary>The tenant it belongs to: always the default one here.</summary>
    string TenantId { get; set; }

    /// <summary>The .NET type of the data.</summary>
    Type EventType { get; }

    /// <summary>The name that the type is stored under.</summary>
    string EventTypeName { get; set; }

    /// <summary>The .NET type name that is stored with it.</summary>
    string DotNetTypeName { get; set; }

    /// <summary>What caused it: the message that was being handled, for example.</summary>
    string? CausationId { get; set; }

    /// <summary>The conversation that it belongs to.</summary>
    string? CorrelationId { get; set; }

    /// <summary>Further metadata; null where there is none.</summary>
    Dictionary<string, object>? Headers { get; set; }

    /// <summary>Who recorded it.</summary>
    string? UserName { get; set; }

    /// <summary>True for an event of an archived stream.</summary>
    bool IsArchived { get; set; }

    /// <summary>The aggregate that it belongs to, where one was named.</summary>
    string? AggregateTypeName { get; set; }

    /// <summary>Adds or replaces a header.</summary>
    void SetHeader(string key, object value);

    /// <summary>A header's value, or null.</summary>
    object? GetHeader(string key);
}

/// <summary>An event as recorded, with its data typed.</summary>
public interface IEvent<out T> : IEvent where T : notnull
{
    /// <summary>What happened.</summary>
    new T Data { get; }
}
