namespace Marten;

/// <summary>Adds to the configuration of the store from elsewhere: registered as a service, called before the store is made.</summary>
public interface IConfigureMarten
{
    /// <summary>Adds to the configuration.</summary>
    void Configure(IServiceProvider services, StoreOptions options);
}
