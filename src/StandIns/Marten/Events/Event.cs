using Marten.Events;

namespace JasperFx.Events;

/// <summary>An event with its metadata.</summary>
public class Event<T> : IEvent<T>, IStoredHeaders where T : notnull
{
    // The headers, or the JSON that they are still to be read from.
    object? _headers;

    /// <summary>Wraps data that is not recorded yet.</summary>
    public Event(T data) => Data = data;

    /// <inheritdoc cref="IEvent{T}.Data"/>
    public T Data { get; set; }

    object IEvent.Data => Data;

    /// <inheritdoc/>
    public Guid Id { get; set; }

    /// <inheritdoc/>
    public long Version { get; set; }

    /// <inheritdoc/>
    public long Sequence { get; set; }

    /// <inheritdoc/>
    public Guid StreamId { get; set; }

    /// <inheritdoc/>
    public string? StreamKey { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset Timestamp { get; set; }

    /// <inheritdoc/>
    public string TenantId { get; set; } = "*DEFAULT*";

    /// <inheritdoc/>
    public Type EventType => typeof(T);

    /// <inheritdoc/>
    public string EventTypeName { get; set; } = null!;

    /// <inheritdoc/>
    public string DotNetTypeName { get; set; } = null!;

    /// <inheritdoc/>
    public string? CausationId { get; set; }

    /// <inheritdoc/>
    public string? CorrelationId { get; set; }

    /// <inheritdoc/>
    public Dictionary<string, object>? Headers
    {
        get => _headers is byte[] json ? (Dictionary<string, object>?)(_headers = Marten.Events.Headers.Read(json)) : (Dictionary<string, object>?)_headers;
        set => _headers = value;
    }

    /// <inheritdoc/>
    public string? UserName { get; set; }

    /// <inheritdoc/>
    public bool IsArchived { get; set; }

    /// <inheritdoc/>
    public string? AggregateTypeName { get; set; }

    /// <inheritdoc/>
    public void SetHeader(string key, object value) => (Headers ??= [])[key] = value;

    /// <inheritdoc/>
    public object? GetHeader(string key) => Headers is not null && Headers.TryGetValue(key, out var value) ? value : null;

    void IStoredHeaders.Take(byte[] json) => _headers = json;
}
