using System.Reflection;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Options;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Relay;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Execution.Configuration;

/// <summary>All that an application says about a schema.</summary>
internal sealed class SchemaConfiguration(string name, IServiceCollection services)
{
    /// <summary>The name of the one schema that most applications have.</summary>
    public const string DefaultName = "_Default";

    private const int SafeFieldCycle = 3;

    public string Name { get; } = name;

    /// <summary>The class of the query type; <see cref="object"/> when all its fields come from extensions.</summary>
    public Type? Query { get; set; }

    public Type? Mutation { get; set; }

    public Type? Subscription { get; set; }

    public List<Type> Types { get; } = [];

    /// <summary>What kind of type a C# type is to be, where the application says so.</summary>
    public Dictionary<Type, TypeKind> Kinds { get; } = [];

    public List<Type> Extensions { get; } = [];

    /// <summary>Null until the conventions are added.</summary>
    public MutationConventionOptions? Mutations { get; set; }

    public bool HasGlobalIds { get; set; }

    public bool HasAuthorization { get; set; }

    public PagingOptions Paging { get; } = new();

    public RequestExecutorOptions Requests { get; } = new();

    /// <summary>Null when nothing is weighed.</summary>
    public CostOptions? Costs { get; set; }

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public ValidationSettings Validation { get; set; } = new();

    /// <summary>How much of a document the parser takes.</summary>
    public RequestParserOptions Parser { get; } = new();

    /// <summary>Whether the application said itself how often fields may stand below themselves.</summary>
    public bool HasFieldCycleLimit { get; set; }

    /// <summary>What the application said about introspection; null when it said nothing.</summary>
    public bool? DisablesIntrospection { get; set; }

    /// <summary>Whether what is not said is set as is safe outside development.</summary>
    public bool HasDefaultSecurity { get; set; }

    public bool UsesPersistedOperations { get; set; }

    /// <summary>The folder of documents that the server keeps; null when it keeps none.</summary>
    public string? PersistedOperations { get; set; }

    /// <summary>The class that is asked when a WebSocket connects; null when every one is let in.</summary>
    public Type? SocketInterceptor { get; set; }

    /// <summary>The most bytes that a request over HTTP may have.</summary>
    public int MaxRequestSize { get; set; } = 20 * 1000 * 1024;

    /// <summary>What makes a class a node: its own mark, or that of a class that extends it; null when nothing does.</summary>
    public NodeAttribute? NodeOf(Type type) => type.GetCustomAttribute<NodeAttribute>()
        ?? Extensions.Where(extension => extension.GetCustomAttributes<ExtendObjectTypeAttribute>().Any(extends => extends.ExtendsType == type))
            .Select(extension => extension.GetCustomAttribute<NodeAttribute>()).FirstOrDefault(mark => mark is not null);

    /// <summary>Whether a service is one for the whole application, so that it can be taken from anywhere.</summary>
    public bool IsSingleton(Type service)
        => services.LastOrDefault(descriptor => descriptor.ServiceType == service) is { Lifetime: ServiceLifetime.Singleton };

    public bool AllowsIntrospection(IServiceProvider services) => DisablesIntrospection is { } said ? !said : !IsGuarded(services);

    /// <summary>How documents are validated in this host.</summary>
    public ValidationSettings ValidationIn(IServiceProvider services) => HasFieldCycleLimit || !IsGuarded(services)
        ? Validation
        : Validation with { Recursion = Validation.Recursion with { OfFields = SafeFieldCycle } };

    private bool IsGuarded(IServiceProvider services)
        => HasDefaultSecurity && services.GetService<IHostEnvironment>() is { } environment && !environment.IsDevelopment();
}
