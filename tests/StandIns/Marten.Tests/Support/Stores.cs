using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Weasel.Core;

namespace CpmTracker.StandIns.Marten.Tests.Support;

/// <summary>Stores as the application would configure them.</summary>
public static class Stores
{
    public static DocumentStore Open(string connection, Action<StoreOptions>? more = null) => DocumentStore.For(options =>
    {
        options.Connection(connection);
        Configure(options);
        more?.Invoke(options);
    });

    public static DocumentStore WithViews(string connection, Action<StoreOptions>? more = null) => Open(connection, options =>
    {
        options.Projections.Add<DirectorProjection>(ProjectionLifecycle.Live);
        options.Projections.Add<ProgressProjection>(ProjectionLifecycle.Inline);
        more?.Invoke(options);
    });

    public static void Configure(StoreOptions options)
    {
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.MapEventType<Enrolled>("director.enrolled.v1");
        options.Events.MapEventType<SessionHeld>("director.session_held.v1");
        options.Events.MapEventType<Withdrawn>("director.withdrawn.v1");
        options.Events.MetadataConfig.EnableAll();
        options.Events.MetadataConfig.UserNameEnabled = true;
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
    }

}
