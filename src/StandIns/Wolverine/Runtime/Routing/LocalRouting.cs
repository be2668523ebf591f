using System.Collections.Frozen;
using System.Text.Json;
using Wolverine.Transports;

namespace Wolverine.Runtime.Routing;

/// <summary>Through which queue the messages of each type go, and how they are written there.</summary>
internal sealed class LocalRouting
{
    private readonly WolverineOptions _options;
    private readonly FrozenDictionary<Type, QueueSettings> _queues;
    private readonly FrozenDictionary<string, Type> _types;

    /// <exception cref="InvalidHandlerException">Two types have the same name in stored messages.</exception>
    public LocalRouting(WolverineOptions options, IReadOnlyCollection<Type> messageTypes)
    {
        _options = options;
        _queues = messageTypes.ToFrozenDictionary(type => type, type => options.QueueNamed(MessageNames.QueueOf(type)));
        var durable = messageTypes.Where(type => IsDurable(_queues[type])).ToLookup(MessageNames.Of);
        if (durable.FirstOrDefault(same => same.Count() > 1) is { } ambiguous)
            throw new InvalidHandlerException($"{string.Join(" and ", ambiguous.Select(TypeNames.Of))} are both called {ambiguous.Key} in stored messages: give them [MessageIdentity].");
        _types = durable.ToFrozenDictionary(same => same.Key, same => same.Single());
    }

    /// <summary>The queues whose messages are stored.</summary>
    public IEnumerable<QueueSettings> DurableQueues => _queues.Values.Where(IsDurable).Distinct();

    public QueueSettings QueueOf(Envelope envelope) => _queues[envelope.Message!.GetType()];

    public bool IsDurable(Envelope envelope) => IsDurable(QueueOf(envelope));

    /// <summary>Addresses an envelope to the queue of its message.</summary>
    /// <exception cref="InvalidOperationException">It is for later, and its queue does not keep it until then.</exception>
    public void Address(Envelope envelope)
    {
        envelope.Destination = QueueOf(envelope).Address;
        envelope.Source = _options.ServiceName;
        envelope.GroupId ??= _options.MessagePartitioning.GroupOf(envelope.Message!);
        if (IsDurable(envelope))
            (envelope.ContentType, envelope.Data) = (Envelope.Json, JsonSerializer.SerializeToUtf8Bytes(envelope.Message, envelope.Message!.GetType(), _options.Json));
        else if (envelope.ScheduledTime is not null)
            throw new InvalidOperationException($"{envelope} is for later, but its queue is in memory and would lose it: make the queue durable with UseDurableInbox() or Policies.UseDurableLocalQueues().");
    }

    /// <summary>Reads the message of a stored envelope.</summary>
    /// <exception cref="IndeterminateRoutesException">Nobody here handles messages of that name.</exception>
    /// <exception cref="JsonException">The message is not what its type says.</exception>
    public void Open(Envelope envelope)
    {
        if (!_types.TryGetValue(envelope.MessageType!, out var type)) throw new IndeterminateRoutesException(envelope.MessageType!);
        envelope.Message = JsonSerializer.Deserialize(envelope.Data ?? throw new JsonException("The body cannot be read."), type, _options.Json)
            ?? throw new JsonException("The message is null.");
    }

    private bool IsDurable(QueueSettings queue) => queue.IsDurable ?? _options.LocalQueuesAreDurable;
}
