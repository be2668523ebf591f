using CpmTracker.Testing;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace CpmTracker.StandIns.Wolverine.Tests.Sessions;

/// <summary>Hosts with Marten on a database of their own.</summary>
internal static class SessionHost
{
    public static async Task<WolverineHost> StartAsync(PostgresFixture postgres, Action<WolverineOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var connectionString = await postgres.NewDatabaseAsync();
        return await WolverineHost.StartAsync(
            o =>
            {
                o.Discovery.IncludeType(typeof(Counting)).IncludeType<CountReporting>();
                o.Policies.AutoApplyTransactions();
                o.Policies.OnException<ConcurrencyException>().RetryTimes(3);
                o.EnableRelayOfUserName = true;
                configure?.Invoke(o);
            },
            s =>
            {
                AddMarten(s, connectionString).IntegrateWithWolverine();
                services?.Invoke(s);
            });
    }

    public static MartenServiceCollectionExtensions.MartenConfigurationExpression AddMarten(IServiceCollection services, string connectionString) => services.AddMarten(o =>
    {
        o.Connection(connectionString);
        o.Events.StreamIdentity = StreamIdentity.AsString;
        o.Events.MetadataConfig.CorrelationIdEnabled = true;
        o.Events.MetadataConfig.CausationIdEnabled = true;
        o.Events.MetadataConfig.UserNameEnabled = true;
        o.Projections.Add<TallyProjection>(ProjectionLifecycle.Live);
    }).UseLightweightSessions();

    public static IQuerySession Query(this WolverineHost host) => host.Services.GetRequiredService<IDocumentStore>().QuerySession();

    public static async Task<int?> CountAsync(this WolverineHost host, string tally)
    {
        await using var session = host.Query();
        return (await session.Events.AggregateStreamAsync<Tally>(tally))?.Count;
    }
}
