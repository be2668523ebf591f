using Microsoft.Extensions.Hosting;

namespace HotChocolate.Execution;

/// <summary>Builds every schema when the host starts, so that a faulty one stops the start and not the first request.</summary>
internal sealed class SchemaStartup(RequestExecutors executors) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var name in executors.Names)
            executors.Get(name);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
