using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wolverine.Persistence;
using Wolverine.Persistence.Durability;
using Wolverine.Runtime;

namespace Wolverine.Marten;

/// <summary>Lets Marten and Wolverine work together.</summary>
public static class WolverineOptionsMartenExtensions
{
    /// <summary>
    /// A session that is opened while a message is handled carries the message's correlation, causation and user; with <see cref="IPolicies.AutoApplyTransactions"/>
    /// it is saved after the handler, and with it the messages that the handler published into durable queues. Sessions opened elsewhere are not touched.
    /// </summary>
    public static MartenServiceCollectionExtensions.MartenConfigurationExpression IntegrateWithWolverine(
        this MartenServiceCollectionExtensions.MartenConfigurationExpression expression,
        Action<MartenIntegration>? configure = null)
    {
        var integration = new MartenIntegration();
        configure?.Invoke(integration);
        expression.Services.AddSingleton(integration);
        expression.Services.TryAddScoped<CurrentMessage>();
        expression.Services.AddSingleton(services => new MessageStore(Database(services, integration)));
        expression.Services.AddSingleton<IMessageStore>(services => services.GetRequiredService<MessageStore>());

        var open = expression.Services.Last(service => service.ServiceType == typeof(IDocumentSession)).ImplementationFactory
            ?? throw new InvalidOperationException("AddMarten is expected to register IDocumentSession with a factory.");
        expression.Services.Replace(ServiceDescriptor.Scoped(services => SessionTransaction.Enlist((IDocumentSession)open(services), services.GetRequiredService<CurrentMessage>())));
        return expression;
    }

    private static MessageDatabase Database(IServiceProvider services, MartenIntegration integration)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        var durability = services.GetService<WolverineOptions>()?.Durability;
        return new MessageDatabase(() => store.Storage.Database.CreateConnection(), integration.MessageStorageSchemaName ?? durability?.MessageStorageSchemaName ?? store.Options.DatabaseSchemaName);
    }
}
