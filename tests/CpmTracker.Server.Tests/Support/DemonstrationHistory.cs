using CpmTracker.Server.Demonstration;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using CpmTracker.Server.Tests.Seeding;
using Marten;
using Npgsql;

namespace CpmTracker.Server.Tests.Support;

/// <summary>Writes a made-up history of the whole programme into an empty database, as <c>cpm history generate</c> does.</summary>
internal static class DemonstrationHistory
{
    private static readonly HistoryOrder Order = new(Directors: 40, Years: 3, Seed: 7, Last: new(2026, 9, 30));

    public static async Task WriteAsync(string database, string masterKeyFile)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var keys = new PersonKeys(source, MasterKey.Read(masterKeyFile));
        await keys.PrepareAsync(CancellationToken.None);

        await using (var store = DocumentStore.For(options => StoreSetup.Configure(options, database))) await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await HistoryGenerator.SeedAsync(Order, database, keys, Repository.Folder("seeds"), CancellationToken.None);
        await HistoryGenerator.WriteAsync(Order, database, keys, new Progress<(int Done, int Of)>(), CancellationToken.None);
    }
}
