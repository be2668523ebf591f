using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>The objects of root and extension classes: the registered service, else one object for the life of the schema.</summary>
internal sealed class ResolverInstances(IServiceProvider application)
{
    private readonly ConcurrentDictionary<Type, object> _made = new();
    private readonly IServiceProviderIsService? _services = application.GetService<IServiceProviderIsService>();

    public T Get<T>(FieldContext context)
        where T : class => IsService(typeof(T)) ? context.Service<T>() : (T)Single(typeof(T));

    public object Get(Type type, IServiceProvider services) => IsService(type) ? services.GetRequiredService(type) : Single(type);

    private bool IsService(Type type) => _services?.IsService(type) == true;

    private object Single(Type type)
        => _made.GetOrAdd(type, static (type, services) => ActivatorUtilities.CreateInstance(services, type), application);
}
