using JasperFx.Events.Projections;

namespace JasperFx.Events.Subscriptions;

/// <summary>How a subscription is run.</summary>
public interface ISubscriptionOptions
{
    /// <summary>Its name, in progress records and logs: that of its type unless set.</summary>
    string Name { get; set; }

    /// <summary>Where it begins, and how large its pages are.</summary>
    AsyncOptions Options { get; }

    /// <summary>Has it handed events of this type, and no others that are not named so. Without any, it is handed all.</summary>
    void IncludeType<T>();

    /// <summary>Has it handed events of this type, and no others that are not named so. Without any, it is handed all.</summary>
    void IncludeType(Type type);
}

/// <inheritdoc/>
internal sealed class SubscriptionSettings(Type subscription) : ISubscriptionOptions
{
    readonly List<Type> _included = [];

    public string Name { get; set; } = subscription.Name;

    /// <summary>A page is one transaction here, and comes again when it fails: it is not as large as those of views.</summary>
    public AsyncOptions Options { get; } = new() { BatchSize = 500 };

    public void IncludeType<T>() => _included.Add(typeof(T));

    public void IncludeType(Type type) => _included.Add(type);

    public bool Includes(Type eventType) => _included.Count == 0 || _included.Exists(wanted => wanted.IsAssignableFrom(eventType));
}
