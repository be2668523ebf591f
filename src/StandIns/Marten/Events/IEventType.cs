namespace JasperFx.Events;

/// <summary>What the store knows of a type of events.</summary>
public interface IEventType
{
    /// <summary>The .NET type of the data.</summary>
    Type EventType { get; }

    /// <summary>The .NET type name that is stored with each event.</summary>
    string DotNetTypeName { get; set; }

    /// <summary>The name that the type is stored under.</summary>
    string EventTypeName { get; set; }

    /// <summary>The name that the type is stored under.</summary>
    string Alias { get; }

    /// <summary>Wraps data of this type as an event that is not recorded yet.</summary>
    IEvent Wrap(object eventData);
}
