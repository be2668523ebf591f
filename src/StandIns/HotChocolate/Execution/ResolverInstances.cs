using System.Collections.Concurrent;
using HotChocolate.Execution.Processing;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>The objects of root and extension classes: the registered service, else one object for the life of the schema.</summary>
internal sealed class ResolverInstances(IServiceProvider application)
{
    private readonly ConcurrentDictionary<Type, bool> _isService = new();
    private readonly ConcurrentDictionary<Type, object> _made = new();
    private readonly IServiceProviderIsService? _services = application.GetService<IServiceProviderIsService>();

    public T Get<T>(FieldContext context)
        where T : class => IsService(typeof(T)) ? context.Service<T>() : (T)Single(typeof(T));

    public object Get(Type type, OperationContext context) => IsService(type) ? context.Services.GetRequiredService(type) : Single(type);

    public object Get(Type type, IServiceProvider services) => IsService(type) ? services.GetRequiredService(type) : Single(type);

    private bool IsService(Type type) => _isService.GetOrAdd(type, static (type, services) => services?.IsService(type) == true, _services);

    private object Single(Type type)
        => _made.GetOrAdd(type, static (type, services) => ActivatorUtilities.CreateInstance(services, type), application);
}
