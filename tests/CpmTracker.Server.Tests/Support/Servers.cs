using System.Security.Cryptography;
using Alba;
using CpmTracker.Testing;

[assembly: AssemblyFixture(typeof(CpmTracker.Server.Tests.Support.Servers))]

namespace CpmTracker.Server.Tests.Support;

/// <summary>Starts servers for tests, each on a database of its own that has the reference data loaded.</summary>
public sealed class Servers : IAsyncLifetime
{
    private readonly PostgresFixture postgres = new();
    private readonly string masterKey = Path.Combine(Path.GetTempPath(), $"cpm-test-{Guid.NewGuid():N}.key");
    private TestAuthority authority = null!;

    public TestAuthority Authority => authority;

    public async ValueTask InitializeAsync()
    {
        await postgres.InitializeAsync();
        authority = await TestAuthority.StartAsync();
        await File.WriteAllTextAsync(masterKey, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(masterKey, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public async Task<Api> StartAsync()
    {
        var template = await postgres.TemplateAsync("seeded", async database =>
        {
            await using var seeding = await HostAsync(database);
            await seeding.WaitUntilReadyAsync();
        });
        var database = await postgres.NewDatabaseAsync(template);
        var api = await HostAsync(database);
        await api.WaitUntilReadyAsync();
        return api;
    }

    /// <summary>Starts another server on the database of one.</summary>
    public async Task<Api> StartBesideAsync(Api first)
    {
        var api = await HostAsync(first.Database);
        await api.WaitUntilReadyAsync();
        return api;
    }

    /// <summary>Starts a server whose database holds a made-up history of the whole programme.</summary>
    public async Task<Api> StartDemonstrationAsync()
    {
        var template = await postgres.TemplateAsync("demonstration", async database =>
        {
            await DemonstrationHistory.WriteAsync(database, masterKey);
            await using var catchingUp = await HostAsync(database);
            await catchingUp.WaitUntilReadyAsync();
        });
        var api = await HostAsync(await postgres.NewDatabaseAsync(template));
        await api.WaitUntilReadyAsync();
        return api;
    }

    public async ValueTask DisposeAsync()
    {
        await authority.DisposeAsync();
        await postgres.DisposeAsync();
        File.Delete(masterKey);
    }

    private async Task<Api> HostAsync(string database) => new(
        await AlbaHost.For<Program>(host =>
        {
            host.UseSetting("ConnectionStrings:Cpm", database);
            host.UseSetting("Cpm:MasterKeyFile", masterKey);
            host.UseSetting("SignIn:Authority", authority.Address);
            host.UseSetting("Serilog:MinimumLevel:Default", "Warning");
        }),
        authority,
        database);
}
