namespace CpmTracker.Server.Sealing;

using Npgsql;

/// <summary>Puts sealing into the host.</summary>
public static class SealingSetup
{
    /// <summary>Registers the keys in this database, wrapped by this master key.</summary>
    public static void AddSealing(this IServiceCollection services, string keysConnectionString, MasterKey master)
    {
        services.AddSingleton(_ => new PersonKeys(NpgsqlDataSource.Create(keysConnectionString), master));
        services.AddSingleton<Seals>();
        services.AddSingleton<Pen>();
        services.AddSingleton<PersonRegister>();
    }
}
