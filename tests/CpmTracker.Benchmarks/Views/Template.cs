namespace CpmTracker.Benchmarks.Views;

using System.Security.Cryptography;
using System.Text;
using CpmTracker.Benchmarks.Measuring;
using CpmTracker.Domain;
using CpmTracker.Server.Demonstration;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using JasperFx.Events;
using Marten;
using Npgsql;

/// <summary>
/// A made-up history of the whole programme, decided command by command as the demonstration is, of which as many copies can be had as a measurement needs:
/// each with directors, coaches and activities of its own, in the same 58 counties.
/// </summary>
public sealed class Template
{
    private static readonly HistoryOrder Order = new(Directors: 58, Years: 3, Seed: 4, Last: new(2026, 9, 30));
    private static readonly string[] Copied = [StreamId.Director, StreamId.Coach, StreamId.Activity];

    private readonly List<IEvent> events;

    private Template(List<IEvent> events) => this.events = events;

    /// <summary>Makes it up.</summary>
    public static async Task<Template> MakeAsync(DurableCluster cluster)
    {
        await Console.Error.WriteLineAsync($"  making up the history of {Order.Directors} directors over {Order.Years} years");
        var database = await cluster.NewDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database);
        var keys = new PersonKeys(source, new MasterKey(RandomNumberGenerator.GetBytes(MasterKey.Length)));
        await keys.PrepareAsync(CancellationToken.None);
        await using var store = DocumentStore.For(options => StoreSetup.Configure(options, database));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await HistoryGenerator.SeedAsync(Order, database, keys, Path.Combine(AppContext.BaseDirectory, "seeds"), CancellationToken.None);
        await HistoryGenerator.WriteAsync(Order, database, keys, new Progress<(int Done, int Of)>(), CancellationToken.None);
        await using var query = store.QuerySession();
        return new([.. await query.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync()]);
    }

    /// <summary>The streams of a copy, each with its events. The first copy is the history itself, with the catalogue and the counties.</summary>
    public IEnumerable<StreamAction> Copy(DocumentStore store, int number) => events
        .Where(e => number == 0 || Copied.Any(kind => e.StreamKey!.StartsWith(kind, StringComparison.Ordinal)))
        .GroupBy(e => e.StreamKey!)
        .Select(stream => StreamAction.Start(store.Events, Renamed(stream.Key, number), [.. stream.Select(e => Copy(store, e, number))]));

    private static IEvent Copy(DocumentStore store, IEvent @event, int number)
    {
        var copy = store.Events.BuildEvent(number == 0 ? @event.Data : Renamed(store, @event, number));
        (copy.Timestamp, copy.Headers) = (@event.Timestamp, @event.Headers);
        (copy.UserName, copy.CorrelationId, copy.CausationId) = (@event.UserName, @event.CorrelationId, @event.CausationId);
        return copy;
    }

    private static object Renamed(DocumentStore store, IEvent @event, int number)
    {
        var json = new StringBuilder(store.Serializer.ToJson(@event.Data));
        foreach (var kind in Copied) json.Replace($"\"{kind}", $"\"{Renamed(kind, number)}");
        return store.Serializer.FromJson(@event.EventType, new MemoryStream(Encoding.UTF8.GetBytes(json.ToString())));
    }

    private static string Renamed(string id, int number) => number == 0 ? id : id.Insert(id.IndexOf('-', StringComparison.Ordinal) + 1, $"{number}-");
}
