using Microsoft.Extensions.Hosting;

namespace Alba;

/// <summary>Something that takes part in a test host's life: it may configure the host, act when it has started, and clean up after it.</summary>
public interface IAlbaExtension : IDisposable, IAsyncDisposable
{
    /// <summary>Configures the host before it is built.</summary>
    IHostBuilder Configure(IHostBuilder builder);

    /// <summary>Called once the host runs.</summary>
    Task Start(IAlbaHost host);
}
