namespace CpmTracker.Server.Store;

using System.Text.Json.Serialization;
using CpmTracker.Domain;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Projections;
using CpmTracker.Server.Directors;
using CpmTracker.Server.Sealing;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten;
using Marten.Exceptions;
using Weasel.Core;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

/// <summary>Puts the event store and the command bus into the host.</summary>
public static class StoreSetup
{
    /// <summary>
    /// Of those who append to one history at the same moment, one is faster and the others try again. Each time they wait twice as long, 5 ms to 1.3 s, so that also the slowest
    /// finds the history at rest: without a pause, a busy history refuses some of them every time.
    /// </summary>
    private static readonly TimeSpan[] Pauses = [.. Enumerable.Range(0, 9).Select(n => TimeSpan.FromMilliseconds(5 << n))];

    /// <summary>A database that restarts is back within these. What was sent when the connection broke may be recorded or not: the receipt, which is looked at first, knows.</summary>
    private static readonly TimeSpan[] PausesForTheDatabase = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(2)];

    /// <summary>The wire name of every event that there is.</summary>
    public static IEnumerable<WireName> WireNames => [.. Views.WireNames, .. CatalogueEvents.Names];

    /// <summary>Registers Marten on this database, with the events' wire names, the views and their daemon.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="prepared">Whether its tables are made by another role: then none is ever made or changed from here.</param>
    public static void AddStore(this IServiceCollection services, string connectionString, bool prepared) =>
        services.AddMarten(options =>
        {
            Configure(options, connectionString);
            if (prepared) options.AutoCreateSchemaObjects = AutoCreate.None;
        }).UseLightweightSessions().AddAsyncDaemon(DaemonMode.HotCold).IntegrateWithWolverine();

    /// <summary>Registers Wolverine: handlers by their name, one session a command, saved after it and tried again when another append was faster.</summary>
    public static void AddCommandBus(this IHostApplicationBuilder builder) => builder.UseWolverine(options =>
    {
        options.UseRuntimeCompilation();
        // Every command answers its caller, and nothing is sent: no message is kept, and no table is made for any.
        options.Durability.Mode = DurabilityMode.MediatorOnly;
        options.AutoBuildMessageStorageOnStartup = AutoCreate.None;
        options.Policies.AutoApplyTransactions();
        options.Policies.OnException<ConcurrencyException>().RetryWithCooldown(Pauses);
        options.Policies.OnException(LostConnection.Is).RetryWithCooldown(PausesForTheDatabase);
        options.Policies.OnException<ExistingStreamIdCollisionException>().RetryTimes(2);
        options.Policies.OnException<DocumentAlreadyExistsException>().RetryTimes(2);
    });

    /// <summary>What this system tells Marten, in the server, the command line and the tests alike.</summary>
    public static void Configure(StoreOptions options, string connectionString)
    {
        options.Connection(connectionString);
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase, configure: json =>
        {
            json.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
            json.Converters.Add(new RecurringText());
        });
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.MetadataConfig.HeadersEnabled = true;
        options.Events.MetadataConfig.CorrelationIdEnabled = true;
        options.Events.MetadataConfig.CausationIdEnabled = true;
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.Events.EnableExtendedProgressionTracking = true;
        foreach (var (type, name) in WireNames) options.Events.MapEventType(type, name);
        options.Schema.For<Receipt>();
        options.Schema.For<Person>();
        options.Schema.For<CountySeat>().UseNumericRevisions(true);
        Views.Register(options);
    }
}
