namespace JasperFx.Events;

/// <summary>Tells later stages of a composite projection that an earlier one stored a document.</summary>
public interface IUpdatedEntity
{
    /// <summary>The document.</summary>
    object Entity { get; }

    /// <summary>As an event, for the later stage to evolve by.</summary>
    IEvent ToEvent();
}
