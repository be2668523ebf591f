using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Building;

/// <summary>The named types found so far, the work that is still to be done on them, and what is wrong with them.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<string, NamedType> _byName = new(StringComparer.Ordinal);
    private readonly Queue<Action> _work = new();

    public ScalarTypes Scalars { get; } = new();

    public IEnumerable<NamedType> All => _byName.Values;

    /// <summary>Each says which type or member is at fault.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The C# members that became fields.</summary>
    public List<MemberInfo> Members { get; } = [];

    public NamedType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Takes a type in. Two types of one name are a fault, told with where the second one comes from.</summary>
    public T Add<T>(T type, string origin)
        where T : NamedType
    {
        if (!Names.IsValid(type.Name))
            Faults.Add($"{origin}: `{type.Name}` is no name of GraphQL.");
        else if (!_byName.TryAdd(type.Name, type) && !ReferenceEquals(_byName[type.Name], type))
            Faults.Add($"{origin}: the name `{type.Name}` is taken by another type of the schema.");
        return type;
    }

    /// <summary>Does something later, when the type at hand may be used but need not be complete.</summary>
    public void Later(Action work) => _work.Enqueue(work);

    public void Drain()
    {
        while (_work.TryDequeue(out var work))
            work();
    }
}
