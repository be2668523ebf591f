using System.Reflection;
using System.Text.Json;
using JasperFx;
using Wolverine.Configuration;
using Wolverine.ErrorHandling;
using Wolverine.Runtime;
using Wolverine.Runtime.Partitioning;
using Wolverine.Transports;
using Wolverine.Transports.Local;

namespace Wolverine;

/// <summary>What <c>UseWolverine</c> configures.</summary>
public sealed class WolverineOptions
{
    private readonly PolicySet _policies = new();
    private readonly Dictionary<string, QueueSettings> _queues = new(StringComparer.Ordinal);
    private string? _serviceName;

    /// <summary>Rules for all handlers and all queues.</summary>
    public IPolicies Policies => _policies;

    /// <summary>Where handlers are looked for.</summary>
    public HandlerDiscovery Discovery { get; } = new();

    /// <summary>How stored messages are kept and looked after.</summary>
    public DurabilitySettings Durability { get; } = new();

    /// <summary>How the groups of messages are found.</summary>
    public MessagePartitioningRules MessagePartitioning { get; } = new();

    /// <summary>The assembly whose handlers are found by convention: the application's own, unless set.</summary>
    public Assembly? ApplicationAssembly { get; set; }

    /// <summary>What this service is called in the messages that it sends: by the name of its assembly, unless set.</summary>
    public string ServiceName
    {
        get => _serviceName ?? ApplicationAssembly?.GetName().Name ?? "";
        set => _serviceName = value;
    }

    /// <summary>How long one message from a queue may take, retries in place included. 60 seconds unless set.</summary>
    public TimeSpan DefaultExecutionTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether messages carry <see cref="IMessageContext.UserName"/> of their sender on.</summary>
    public bool EnableRelayOfUserName { get; set; }

    /// <summary>Whether a host with durable queues makes the tables for them when it starts: it does, unless this is <see cref="AutoCreate.None"/>; then it refuses to start without them.</summary>
    public AutoCreate AutoBuildMessageStorageOnStartup { get; set; } = AutoCreate.CreateOrUpdate;

    internal bool AppliesTransactions => _policies.AppliesTransactions;

    internal bool LocalQueuesAreDurable => _policies.LocalQueuesAreDurable;

    internal FailureRuleCollection Failures => _policies.Failures;

    internal JsonSerializerOptions Json { get; } = new();

    /// <summary>Configures the queue of that name.</summary>
    public LocalQueueConfiguration LocalQueue(string queueName) => new(QueueNamed(MessageNames.QueueName(queueName)));

    /// <summary>Configures the queue that messages of that type go through.</summary>
    public LocalQueueConfiguration LocalQueueFor<T>() => LocalQueueFor(typeof(T));

    /// <summary>Configures the queue that messages of that type go through.</summary>
    public LocalQueueConfiguration LocalQueueFor(Type messageType) => new(QueueNamed(MessageNames.QueueOf(messageType)));

    /// <summary>Configures how stored messages are written as JSON.</summary>
    public void UseSystemTextJsonForSerialization(Action<JsonSerializerOptions>? configuration = null) => configuration?.Invoke(Json);

    internal QueueSettings QueueNamed(string name) => _queues.TryGetValue(name, out var queue) ? queue : _queues[name] = new QueueSettings(name);

    private sealed class PolicySet : IPolicies
    {
        public bool AppliesTransactions { get; private set; }

        public bool LocalQueuesAreDurable { get; private set; }

        public FailureRuleCollection Failures { get; } = new();

        public void AutoApplyTransactions() => AppliesTransactions = true;

        public void UseDurableLocalQueues() => LocalQueuesAreDurable = true;
    }
}
