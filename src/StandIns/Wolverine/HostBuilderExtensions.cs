using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Wolverine.Runtime;

namespace Wolverine;

/// <summary>Adds Wolverine to a host.</summary>
public static class HostBuilderExtensions
{
    /// <summary>Adds the bus, and the handlers that the options find. They are checked and compiled when the host starts.</summary>
    /// <exception cref="InvalidOperationException">It was added before.</exception>
    public static IHostApplicationBuilder UseWolverine(this IHostApplicationBuilder builder, Action<WolverineOptions>? configure)
    {
        Add(builder.Services, builder.Environment, configure);
        return builder;
    }

    /// <inheritdoc cref="UseWolverine(IHostApplicationBuilder, Action{WolverineOptions})"/>
    public static IHostBuilder UseWolverine(this IHostBuilder builder, Action<WolverineOptions>? overrides = null, ExtensionDiscovery discovery = ExtensionDiscovery.Automatic) =>
        builder.ConfigureServices((context, services) => Add(services, context.HostingEnvironment, overrides));

    /// <summary>A bus that belongs to no message and no request.</summary>
    public static IMessageBus MessageBus(this IHost host) => new MessageContext(host.Services.GetRequiredService<WolverineRuntime>());

    private static void Add(IServiceCollection services, IHostEnvironment environment, Action<WolverineOptions>? configure)
    {
        if (services.Any(service => service.ServiceType == typeof(WolverineRuntime))) throw new InvalidOperationException("UseWolverine can be called only once for a host.");

        var options = new WolverineOptions { ApplicationAssembly = ApplicationAssembly(environment) };
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.AddSingleton<WolverineRuntime>();
        services.AddHostedService(provider => provider.GetRequiredService<WolverineRuntime>());
        services.TryAddScoped<CurrentMessage>();
        services.AddScoped<IMessageContext>(provider =>
            provider.GetRequiredService<CurrentMessage>().Context ?? new MessageContext(provider.GetRequiredService<WolverineRuntime>()));
        services.AddScoped<IMessageBus>(provider => provider.GetRequiredService<IMessageContext>());
    }

    /// <summary>The assembly that the host is named after; it differs from the process's own in tests that run somebody else's Program.</summary>
    private static Assembly? ApplicationAssembly(IHostEnvironment environment) =>
        AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => !a.IsDynamic && a.GetName().Name == environment.ApplicationName) ?? Assembly.GetEntryAssembly();
}
