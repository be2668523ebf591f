using System.Security.Cryptography;
using Alba;
using CpmTracker.Testing;
using Npgsql;

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

    /// <summary>Starts a server with the reference data, and nothing else.</summary>
    /// <param name="way">Makes of the database's connection string the one that the server gets; none: the same.</param>
    public async Task<Api> StartAsync(Func<string, string>? way = null)
    {
        var template = await postgres.TemplateAsync("seeded", async database =>
        {
            await using var seeding = await HostAsync(database);
            await seeding.WaitUntilReadyAsync();
        });
        var database = await postgres.NewDatabaseAsync(template);
        var api = await HostAsync(way?.Invoke(database) ?? database);
        await api.WaitUntilReadyAsync();
        return api;
    }

    /// <summary>Starts a server on an empty database, as a role that owns nothing in it: what it needs is made, and granted to it, by another.</summary>
    public async Task<(Api Api, string AsServer)> StartAsRoleAsync(string role)
    {
        var database = await postgres.NewDatabaseAsync();
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync();
            await using var make = new NpgsqlCommand($"create role {role} login noinherit", connection);
            await make.ExecuteNonQueryAsync();
        }

        var asServer = new NpgsqlConnectionStringBuilder(database) { Username = role }.ConnectionString;
        var api = await HostAsync(asServer, database);
        await api.WaitUntilReadyAsync();
        return (api, asServer);
    }

    /// <summary>Starts another server on the same database, as the same role.</summary>
    public async Task<Api> StartBesideAsync(Api other, string role)
    {
        var api = await HostAsync(new NpgsqlConnectionStringBuilder(other.Database) { Username = role }.ConnectionString, other.Database);
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

    private async Task<Api> HostAsync(string database, string? owner = null) => new(
        await AlbaHost.For<Program>(host =>
        {
            host.UseSetting("ConnectionStrings:Cpm", database);
            if (owner is not null) host.UseSetting("ConnectionStrings:Owner", owner);
            host.UseSetting("Cpm:MasterKeyFile", masterKey);
            host.UseSetting("SignIn:Authority", authority.Address);
            host.UseSetting("Serilog:MinimumLevel:Default", "Warning");
        }),
        authority,
        owner ?? database);
}
