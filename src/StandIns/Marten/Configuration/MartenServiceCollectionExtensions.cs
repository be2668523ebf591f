using JasperFx.Events.Daemon;
using Marten.Daemon;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Marten;

/// <summary>Registers a store with a host.</summary>
public static class MartenServiceCollectionExtensions
{
    /// <summary>Registers a store: <see cref="IDocumentStore"/> once, <see cref="IDocumentSession"/> and <see cref="IQuerySession"/> for each scope.</summary>
    public static MartenConfigurationExpression AddMarten(this IServiceCollection services, Action<StoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddMarten(_ =>
        {
            var options = new StoreOptions();
            configure(options);
            return options;
        });
    }

    /// <summary>Registers a store on a database, with the defaults otherwise.</summary>
    public static MartenConfigurationExpression AddMarten(this IServiceCollection services, string connectionString) =>
        services.AddMarten(options => options.Connection(connectionString));

    /// <summary>Registers a store, configured with the help of other services.</summary>
    public static MartenConfigurationExpression AddMarten(this IServiceCollection services, Func<IServiceProvider, StoreOptions> optionSource)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(optionSource);
        services.AddSingleton(provider =>
        {
            var options = optionSource(provider);
            foreach (var more in provider.GetServices<IConfigureMarten>()) more.Configure(provider, options);
            return new DocumentStore(options);
        });
        services.AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<DocumentStore>());
        services.AddScoped(provider => provider.GetRequiredService<IDocumentStore>().LightweightSession());
        services.AddScoped(provider => provider.GetRequiredService<IDocumentStore>().QuerySession());
        return new MartenConfigurationExpression(services);
    }

    /// <summary>Adds to the configuration of the store.</summary>
    public static IServiceCollection ConfigureMarten(this IServiceCollection services, Action<StoreOptions> configure) => services.ConfigureMarten((_, options) => configure(options));

    /// <summary>Adds to the configuration of the store, with the help of other services.</summary>
    public static IServiceCollection ConfigureMarten(this IServiceCollection services, Action<IServiceProvider, StoreOptions> configure) =>
        services.AddSingleton<IConfigureMarten>(new ConfigureByDelegate(configure));

    /// <summary>Goes on configuring.</summary>
    public class MartenConfigurationExpression
    {
        internal MartenConfigurationExpression(IServiceCollection services) => Services = services;

        /// <summary>The services that the store is registered with.</summary>
        public IServiceCollection Services { get; }

        /// <summary>Sessions without an identity map: the only kind that there is here.</summary>
        public MartenConfigurationExpression UseLightweightSessions() => this;

        /// <summary>Runs the asynchronous projections in this host.</summary>
        public MartenConfigurationExpression AddAsyncDaemon(DaemonMode mode)
        {
            Services.ConfigureMarten(options => options.Projections.AsyncMode = mode);
            if (mode == DaemonMode.Disabled) return this;
            Services.TryAddSingleton<DaemonHost>();
            Services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<DaemonHost>());
            return this;
        }

        /// <summary>Brings the tables up to date before anything else in the host starts.</summary>
        public MartenConfigurationExpression ApplyAllDatabaseChangesOnStartup()
        {
            Services.Insert(0, ServiceDescriptor.Singleton<IHostedService, SchemaOnStartup>());
            return this;
        }
    }
}
