using Microsoft.Extensions.Hosting;

namespace Marten;

/// <summary>Brings the tables up to date before anything else in the host starts.</summary>
internal sealed class SchemaOnStartup(DocumentStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.Schema.ApplyAsync(store.Options.AutoCreateSchemaObjects, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
