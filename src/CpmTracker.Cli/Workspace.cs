namespace CpmTracker.Cli;

using CpmTracker.Cli.Output;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using Marten;
using Microsoft.Extensions.Hosting;
using Npgsql;

/// <summary>What a command works on: the settings, the databases, attached to or started, and the event store.</summary>
internal sealed class Workspace : IAsyncDisposable
{
    private readonly Database database;
    private NpgsqlDataSource? keysDatabase;

    private Workspace(Settings settings, Database database)
    {
        this.database = database;
        Settings = settings;
        Store = OpenStore(database.Events);
    }

    public Settings Settings { get; }

    public DocumentStore Store { get; }

    /// <summary>Connection string of the events' database.</summary>
    public string Events => database.Events;

    /// <summary>The settings by the files and environment variables that the server reads them from.</summary>
    public static Settings ReadSettings() => Settings.ReadForTools(Host.CreateApplicationBuilder().Configuration);

    public static async Task<Workspace> OpenAsync(Settings settings, Terminal terminal, CancellationToken ct) =>
        new(settings, await Database.AttachAsync(settings, terminal.Note, ct));

    /// <summary>A store on another database or under another clock, configured as the server's is.</summary>
    public static DocumentStore OpenStore(string connectionString, TimeProvider? clock = null) => DocumentStore.For(options =>
    {
        StoreSetup.Configure(options, connectionString);
        if (clock is not null) options.Events.TimeProvider = clock;
    });

    /// <summary>The keys of people and counties, ready for new ones.</summary>
    public async Task<PersonKeys> KeysAsync(CancellationToken ct)
    {
        var keys = new PersonKeys(keysDatabase ??= NpgsqlDataSource.Create(database.Keys), Parts.MasterKeyOf(Settings.WithMasterKey()));
        await keys.PrepareAsync(ct);
        return keys;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (keysDatabase is not null) await keysDatabase.DisposeAsync();
        await database.DisposeAsync();
    }
}
