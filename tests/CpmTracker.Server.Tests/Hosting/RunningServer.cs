using Alba;
using CpmTracker.LocalPostgres;
using CpmTracker.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>The tests that share the running server take turns.</summary>
[CollectionDefinition(Name)]
public sealed class OneRunningServer : ICollectionFixture<RunningServer>
{
    public const string Name = "One running server";
}

/// <summary>A server in a process of its own, with its own PostgreSQL, whose log goes to a file as well; its PostgreSQL has room for further databases.</summary>
public sealed class RunningServer(Servers servers) : IAsyncLifetime
{
    private ServerProcess? process;
    private HttpClient? client;
    private LocalCluster? cluster;
    private Api? api;

    public string Folder { get; } = DataFolders.New();

    /// <summary>The file that the configuration adds to the log.</summary>
    public string LogFile => Path.Combine(Folder, "server.log");

    /// <summary>The server as its users ask it.</summary>
    public Api Api => api!;

    public HttpClient Client => client!;

    internal ServerProcess Process => process!;

    public async ValueTask InitializeAsync()
    {
        try
        {
            await StartAsync();
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(cluster!.ConnectionString(database)) { Pooling = false }.ConnectionString;

    /// <summary>A new, empty database beside the server's: the settings of another server on it.</summary>
    public async Task<(string Name, string Value)[]> SettingsAsync(string database)
    {
        await cluster!.EnsureDatabaseAsync(database);
        return
        [
            ("ConnectionStrings__Cpm", ConnectionString(database)),
            ("Cpm__MasterKeyFile", Path.Combine(Folder, "master.key")),
            ("SignIn__Authority", servers.Authority.Address),
        ];
    }

    public async Task<NpgsqlDataReader> QueryAsync(string database, string sql)
    {
        var connection = new NpgsqlConnection(ConnectionString(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteReaderAsync(System.Data.CommandBehavior.CloseConnection);
    }

    public async ValueTask DisposeAsync()
    {
        if (api is not null) await api.DisposeAsync();
        client?.Dispose();
        if (process is { Runs: true }) await process.TerminateAsync();
        if (process is not null) await process.DisposeAsync();
        await DataFolders.RemoveAsync(Folder);
    }

    private async Task StartAsync()
    {
        process = ServerProcess.Start(
            Folder,
            [("SignIn__Authority", servers.Authority.Address), ("Serilog__WriteTo__0__Name", "File"), ("Serilog__WriteTo__0__Args__path", LogFile)]);
        client = await process.ReadyAsync();
        cluster = await LocalCluster.TryAttachAsync(Folder);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        api = new(await AlbaHost.For(builder, app => app.Run(http => Relay.ToAsync(client, http))), servers.Authority, ConnectionString("cpm"));
    }
}
