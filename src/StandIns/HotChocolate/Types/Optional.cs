namespace HotChocolate;

/// <summary>A value that a request may have left out, which is not the same as null.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public readonly struct Optional<T> : IOptional, IEquatable<Optional<T>>
{
    /// <summary>A value that was given.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value; the default of <typeparamref name="T"/> when none was given.</summary>
    public T? Value { get; }

    /// <summary>Whether the request gave a value, null included.</summary>
    public bool HasValue { get; }

    /// <summary>Whether the request left the value out.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    /// <summary>A value that was left out.</summary>
    public static Optional<T> Empty() => default;

    /// <summary>A value that was given.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>Whether both were left out, or both given and equal.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, Value) : 0;

    /// <summary>The value's text; empty when it was left out.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
