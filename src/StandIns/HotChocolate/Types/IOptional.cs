namespace HotChocolate;

/// <summary>A value that a request may have left out.</summary>
public interface IOptional
{
    /// <summary>The value, or null.</summary>
    object? Value { get; }

    /// <summary>Whether the request gave a value, null included.</summary>
    bool HasValue { get; }
}
