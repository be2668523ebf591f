using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut;

/// <summary>
/// Lets the services of a field, which may have a scope of their own, have the data loaders of the whole request: apart they would collect nothing.
/// </summary>
internal sealed class DataLoaderScope
{
    /// <summary>The services of the request; null when this is their own scope.</summary>
    public IServiceProvider? Request { get; set; }

    /// <summary>The loader of the request that a scope belongs to.</summary>
    public static T Resolve<T>(IServiceProvider services)
        where T : class => services.GetRequiredService<DataLoaderScope>().Request is { } request
            ? request.GetRequiredService<T>()
            : ActivatorUtilities.CreateInstance<T>(services);
}
