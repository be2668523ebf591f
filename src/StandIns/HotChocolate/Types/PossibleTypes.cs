using System.Collections.Concurrent;

namespace HotChocolate.Types;

/// <summary>What interfaces and unions have in common: finding the object type of a C# object.</summary>
internal sealed class PossibleTypes
{
    private readonly ConcurrentDictionary<Type, ObjectType?> _byRuntimeType = new();

    public List<ObjectType> All { get; } = [];

    /// <summary>The object type of an object; null when it is of none of the possible types.</summary>
    public ObjectType? Of(object value) => _byRuntimeType.GetOrAdd(value.GetType(), static (runtime, types) =>
    {
        for (var type = runtime; type is not null && type != typeof(object); type = type.BaseType)
        {
            if (types.Find(candidate => candidate.RuntimeType == type) is { } exact)
                return exact;
        }
        return types.Find(candidate => candidate.RuntimeType != typeof(object) && candidate.RuntimeType.IsAssignableFrom(runtime));
    }, All);
}
