using System.Reflection;

namespace Wolverine.Configuration;

/// <summary>
/// Where handlers are looked for. By convention: public classes of the application's assembly that are named …Handler or …Consumer,
/// implement <see cref="IWolverineHandler"/> or carry <see cref="Attributes.WolverineHandlerAttribute"/>.
/// </summary>
public sealed class HandlerDiscovery
{
    private readonly List<Assembly> _assemblies = [];
    private readonly List<Type> _types = [];

    internal IReadOnlyList<Assembly> Assemblies => _assemblies;

    internal IReadOnlyList<Type> Types => _types;

    internal bool IsConventional { get; private set; } = true;

    /// <summary>Looks for handlers in that assembly too.</summary>
    public HandlerDiscovery IncludeAssembly(Assembly assembly)
    {
        _assemblies.Add(assembly);
        return this;
    }

    /// <summary>Takes the handler methods of that class, whatever its name.</summary>
    public HandlerDiscovery IncludeType<T>() => IncludeType(typeof(T));

    /// <summary>Takes the handler methods of that class, whatever its name.</summary>
    public HandlerDiscovery IncludeType(Type type)
    {
        _types.Add(type);
        return this;
    }

    /// <summary>Looks in no assembly: only classes named with <see cref="IncludeType(Type)"/> have handlers.</summary>
    public HandlerDiscovery DisableConventionalDiscovery(bool value = true)
    {
        IsConventional = !value;
        return this;
    }
}
