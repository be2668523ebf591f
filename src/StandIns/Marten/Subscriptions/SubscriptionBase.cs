using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.Events.Subscriptions;

namespace Marten.Subscriptions;

/// <summary>A subscription that says itself under which name its position is stored, and which events it is handed.</summary>
public abstract class SubscriptionBase : ISubscription, ISubscriptionOptions, IAsyncDisposable
{
    readonly SubscriptionSettings _settings;

    /// <summary>Named after its type.</summary>
    protected SubscriptionBase() => _settings = new SubscriptionSettings(GetType());

    /// <inheritdoc/>
    public string Name
    {
        get => _settings.Name;
        set => _settings.Name = value;
    }

    /// <inheritdoc/>
    public AsyncOptions Options => _settings.Options;

    /// <inheritdoc/>
    public void IncludeType<T>() => _settings.IncludeType<T>();

    /// <inheritdoc/>
    public void IncludeType(Type type) => _settings.IncludeType(type);

    /// <inheritdoc/>
    public abstract Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken);

    /// <summary>Gives back what it holds; the store does not call it.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    internal SubscriptionSettings Settings => _settings;
}
