using JasperFx.Events.Daemon;

namespace JasperFx.Events;

/// <summary>A document that an earlier stage of a composite projection stored in this batch. It is no recorded event: it only goes from stage to stage.</summary>
/// <param name="TenantId">The tenant: always the default one here.</param>
/// <param name="Entity">The document.</param>
/// <param name="Action">What was done.</param>
public record Updated<T>(string TenantId, T Entity, ActionType Action) : IUpdatedEntity where T : notnull
{
    object IUpdatedEntity.Entity => Entity;

    /// <inheritdoc/>
    public IEvent ToEvent() => new Event<Updated<T>>(this) { EventTypeName = "updated", DotNetTypeName = typeof(T).FullName! };
}
