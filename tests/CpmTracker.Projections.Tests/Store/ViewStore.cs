namespace CpmTracker.Projections.Tests.Store;

using System.Text.Json.Serialization;
using CpmTracker.Testing;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Weasel.Core;

/// <summary>A store with all views on a database of its own, configured as the host does it.</summary>
internal sealed class ViewStore : IAsyncDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private readonly SetClock clock = new();
    private readonly string connectionString;

    private ViewStore(string connectionString)
    {
        this.connectionString = connectionString;
        Marten = Open(connectionString, options => options.Events.TimeProvider = clock);
    }

    public DocumentStore Marten { get; }

    public ViewTables Tables => new(connectionString);

    public static async Task<ViewStore> NewAsync(PostgresFixture postgres)
    {
        var template = await postgres.TemplateAsync("views", async connectionString =>
        {
            await using var store = Open(connectionString, _ => { });
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        });
        return new(await postgres.NewDatabaseAsync(template));
    }

    /// <summary>What the host tells Marten, but for its own documents.</summary>
    public static void Configure(StoreOptions options, string connectionString)
    {
        options.Connection(connectionString);
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, configure: json => json.DefaultIgnoreCondition = JsonIgnoreCondition.Never);
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.MetadataConfig.HeadersEnabled = true;
        options.Events.MetadataConfig.CorrelationIdEnabled = true;
        options.Events.MetadataConfig.CausationIdEnabled = true;
        options.Events.MetadataConfig.UserNameEnabled = true;
        foreach (var (type, name) in Views.WireNames) options.Events.MapEventType(type, name);
        Views.Register(options);
    }

    /// <summary>Appends a history, each entry in a transaction of its own and at its own time; the inline views are kept by it.</summary>
    public async Task WriteAsync(History history)
    {
        foreach (var entry in history.Entries) await WriteAsync(entry);
    }

    public async Task WriteAsync(Entry entry)
    {
        clock.Now = entry.RecordedAt;
        await using var session = Marten.LightweightSession();
        session.SetHeader(Recorded.Source, entry.Source);
        session.Events.Append(entry.Stream, entry.Happened);
        await session.SaveChangesAsync();
    }

    /// <summary>Makes the asynchronous views, all at once or in batches of so many events, by a process that believes it to be <paramref name="now"/>.</summary>
    public async Task RebuildAsync(int batchSize = 10_000, DateTimeOffset? now = null)
    {
        await using var store = Open(connectionString, options =>
        {
            options.Projections.RebuildBatchSize = batchSize;
            options.Events.TimeProvider = new SetClock { Now = now ?? clock.Now };
        });
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(Views.Composite, CancellationToken.None);
    }

    /// <summary>Makes the inline view anew.</summary>
    public async Task RebuildInlineAsync()
    {
        using var daemon = await Marten.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<DirectorProgress>(CancellationToken.None);
    }

    /// <summary>Appends a history in portions of so many entries while the asynchronous views follow; each portion is waited for.</summary>
    public async Task FollowAsync(History history, int portion)
    {
        using var daemon = await Marten.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        foreach (var entries in history.Entries.Chunk(portion))
        {
            await WriteAsync(new History(entries));
            await Marten.WaitForNonStaleProjectionDataAsync(Soon);
        }

        await daemon.StopAllAsync();
    }

    public ValueTask DisposeAsync() => Marten.DisposeAsync();

    private static DocumentStore Open(string connectionString, Action<StoreOptions> more) => DocumentStore.For(options =>
    {
        Configure(options, connectionString);
        more(options);
    });

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
