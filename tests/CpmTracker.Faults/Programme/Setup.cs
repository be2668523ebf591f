using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;
using Weasel.Core;

namespace CpmTracker.Faults.Programme;

/// <summary>A store with what matters of the application's: wire names, metadata, receipts, a live state to decide from, an inline view and asynchronous ones in two stages.</summary>
public static class Setup
{
    /// <summary>The views' tables.</summary>
    public static IReadOnlyList<string> ViewTables { get; } = ["mt_doc_progress", "mt_doc_county", "mt_doc_statewide"];

    public static void Configure(StoreOptions options)
    {
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.MetadataConfig.HeadersEnabled = true;
        options.Events.MetadataConfig.CausationIdEnabled = true;
        options.Events.MapEventType<Enrolled>("director.enrolled.v1");
        options.Events.MapEventType<SessionHeld>("director.session_held.v1");
        options.Schema.For<Receipt>();
        options.Projections.Add<DirectorState>(ProjectionLifecycle.Live);
        options.Projections.Add<ProgressView>(ProjectionLifecycle.Inline);
        options.Projections.CompositeProjectionFor("cpm", views =>
        {
            views.Add<CountyView>();
            views.Add<StatewideView>(2);
        });

        // Looks often: what is tested is whether the views follow, and nobody wants to wait for it.
        options.Projections.LeadershipPollingTime = 50;
        options.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(50);
    }

    /// <summary>A store that runs no daemon.</summary>
    public static DocumentStore Open(string connectionString) => DocumentStore.For(options =>
    {
        options.Connection(connectionString);
        Configure(options);
    });

    /// <summary>A store that runs no daemon, on connections that the caller can clear away once they are known to be broken.</summary>
    public static DocumentStore Open(NpgsqlDataSource source, string schema = "public") => DocumentStore.For(options =>
    {
        options.Connection(source);
        Configure(options);
        options.DatabaseSchemaName = schema;
    });
}
