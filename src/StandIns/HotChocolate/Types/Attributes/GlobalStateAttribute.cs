namespace HotChocolate;

/// <summary>The resolver parameter is read from the request's global state; the key is the parameter's name unless given.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute : Attribute
{
    /// <summary>State stored under the parameter's name.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>State stored under this key.</summary>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The key; null means the parameter's name.</summary>
    public string? Key { get; }
}
