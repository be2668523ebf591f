using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>Writes down in a configuration what the application says.</summary>
internal sealed class RequestExecutorBuilder(IServiceCollection services, SchemaConfiguration configuration) : IRequestExecutorBuilder
{
    public string Name => Configuration.Name;

    public IServiceCollection Services { get; } = services;

    public SchemaConfiguration Configuration { get; } = configuration;
}
