namespace JasperFx.Events.Daemon;

/// <summary>A projection failed on an event.</summary>
public class ApplyEventException : Exception
{
    /// <summary>For the event, and what the projection threw.</summary>
    public ApplyEventException(IEvent @event, Exception innerException)
        : base($"Failure to apply event #{@event?.Sequence} ({@event?.EventTypeName}, stream {@event?.StreamKey}, version {@event?.Version}, Id={@event?.Id})", innerException) =>
        Event = @event!;

    /// <summary>The event that it failed on.</summary>
    public IEvent Event { get; }
}
