namespace HotChocolate.Types;

/// <summary>The declared errors of a mutation.</summary>
internal sealed class ErrorMapping(UnionType union, IReadOnlyList<ErrorFactory> factories)
{
    public UnionType Union { get; } = union;

    /// <summary>The errors that an exception stands for; null when it stands for none, so that it is nobody's to catch.</summary>
    public IReadOnlyList<object>? TryMap(Exception thrown)
    {
        if (thrown is AggregateException several)
        {
            var inner = several.Flatten().InnerExceptions;
            var mapped = inner.Select(One).OfType<object>().ToArray();
            return mapped.Length < inner.Count || mapped.Length == 0 ? null : mapped;
        }
        return One(thrown) is { } error ? [error] : null;
    }

    // The factory for the nearest class of exception, whatever the order of declaration.
    private object? One(Exception thrown)
    {
        for (var type = thrown.GetType(); type is not null; type = type.BaseType)
        {
            if (factories.FirstOrDefault(factory => factory.Exception == type) is { } factory)
                return factory.Make(thrown);
        }
        return null;
    }
}
