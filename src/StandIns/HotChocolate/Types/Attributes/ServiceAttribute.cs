namespace HotChocolate;

/// <summary>The resolver parameter is taken from dependency injection.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute
{
    /// <summary>The service that is registered under the parameter's type.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>The keyed service that is registered under the parameter's type and this key.</summary>
    public ServiceAttribute(string key) => Key = key;

    /// <summary>The key of a keyed service; null for one without a key.</summary>
    public string? Key { get; }
}
