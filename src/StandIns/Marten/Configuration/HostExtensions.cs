using Marten.Daemon;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Marten;

/// <summary>Reaches the store of a running host.</summary>
public static class HostExtensions
{
    /// <summary>The host's store.</summary>
    public static IDocumentStore DocumentStore(this IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Services.DocumentStore();
    }

    /// <summary>The store.</summary>
    public static IDocumentStore DocumentStore(this IServiceProvider services) => services.GetRequiredService<IDocumentStore>();

    /// <summary>Stops the asynchronous projections that this host runs.</summary>
    public static Task PauseAllDaemonsAsync(this IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Services.PauseAllDaemonsAsync();
    }

    /// <summary>Stops the asynchronous projections that this host runs.</summary>
    public static Task PauseAllDaemonsAsync(this IServiceProvider services) => Task.WhenAll(services.GetServices<DaemonHost>().Select(daemon => daemon.PauseAsync()));

    /// <summary>Runs the asynchronous projections again.</summary>
    public static Task ResumeAllDaemonsAsync(this IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return Task.WhenAll(host.Services.GetServices<DaemonHost>().Select(daemon => daemon.ResumeAsync()));
    }

    /// <summary>Deletes all documents and events, with the asynchronous projections stopped meanwhile.</summary>
    public static async Task ResetAllMartenDataAsync(this IHost host)
    {
        await host.PauseAllDaemonsAsync().ConfigureAwait(false);
        await host.DocumentStore().Advanced.ResetAllData().ConfigureAwait(false);
        await host.ResumeAllDaemonsAsync().ConfigureAwait(false);
    }

    /// <summary>Deletes all documents and events.</summary>
    public static Task CleanAllMartenDataAsync(this IHost host) => host.DocumentStore().Advanced.ResetAllData();
}
