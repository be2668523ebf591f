using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Alba.Bootstrapping;

/// <summary>
/// What a test wants to change about a host that a program has not built yet. Host settings go to the program as arguments, so that it sees them
/// from its first line; the rest is played back on the program's own builder, after what the program itself did.
/// </summary>
internal sealed class RecordedHostBuilder : IHostBuilder
{
    private readonly List<Action<IConfigurationBuilder>> _settings = [];
    private readonly List<Action<IHostBuilder>> _changes = [];

    public RecordedHostBuilder(Assembly program) => ConfigureHostConfiguration(settings => settings.AddInMemoryCollection(new Dictionary<string, string?>
    {
        [HostDefaults.EnvironmentKey] = Environments.Development,
        [HostDefaults.ApplicationKey] = program.GetName().Name,
        [HostDefaults.ContentRootKey] = ContentRoot.Of(program),
    }));

    public IDictionary<object, object> Properties { get; } = new Dictionary<object, object>();

    public string[] Arguments()
    {
        var builder = new ConfigurationBuilder();
        foreach (var add in _settings) add(builder);
        return [.. builder.Build().AsEnumerable().Where(s => s.Value is not null).Select(s => $"--{s.Key}={s.Value}")];
    }

    public void PlayBack(IHostBuilder builder)
    {
        foreach (var change in _changes) change(builder);
    }

    public IHostBuilder ConfigureHostConfiguration(Action<IConfigurationBuilder> configureDelegate)
    {
        _settings.Add(configureDelegate);
        return this;
    }

    public IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, IConfigurationBuilder> configureDelegate) =>
        Record(builder => builder.ConfigureAppConfiguration(configureDelegate));

    public IHostBuilder ConfigureServices(Action<HostBuilderContext, IServiceCollection> configureDelegate) =>
        Record(builder => builder.ConfigureServices(configureDelegate));

    public IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate) =>
        Record(builder => builder.ConfigureContainer(configureDelegate));

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory)
        where TContainerBuilder : notnull => Record(builder => builder.UseServiceProviderFactory(factory));

    public IHostBuilder UseServiceProviderFactory<TContainerBuilder>(Func<HostBuilderContext, IServiceProviderFactory<TContainerBuilder>> factory)
        where TContainerBuilder : notnull => Record(builder => builder.UseServiceProviderFactory(factory));

    public IHost Build() => throw new NotSupportedException("The program under test builds the host.");

    private RecordedHostBuilder Record(Action<IHostBuilder> change)
    {
        _changes.Add(change);
        return this;
    }
}
