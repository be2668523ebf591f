using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wolverine;

namespace CpmTracker.StandIns.Wolverine.Tests;

/// <summary>A running host that knows only the handlers a test names.</summary>
public sealed class WolverineHost : IAsyncDisposable
{
    private readonly IHost _host;

    private WolverineHost(IHost host) => _host = host;

    public IServiceProvider Services => _host.Services;

    public IMessageBus Bus => _host.MessageBus();

    public Journal Journal => Services.GetRequiredService<Journal>();

    public static async Task<WolverineHost> StartAsync(Action<WolverineOptions> configure, Action<IServiceCollection>? services = null)
    {
        var host = Build(configure, services);
        await host.StartAsync();
        return new WolverineHost(host);
    }

    public static Task<WolverineHost> StartWith(params Type[] handlers) => StartAsync(o => Array.ForEach(handlers, type => o.Discovery.IncludeType(type)));

    public static IHost Build(Action<WolverineOptions> configure, Action<IServiceCollection>? services = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Journal>();
        services?.Invoke(builder.Services);
        builder.UseWolverine(o =>
        {
            o.Discovery.DisableConventionalDiscovery();
            configure(o);
        });
        return builder.Build();
    }

    public Task StopAsync(CancellationToken ct = default) => _host.StopAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
