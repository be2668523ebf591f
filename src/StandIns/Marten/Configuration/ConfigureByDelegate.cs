namespace Marten;

/// <summary>A configuration given as a delegate.</summary>
internal sealed class ConfigureByDelegate(Action<IServiceProvider, StoreOptions> configure) : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options) => configure(services, options);
}
