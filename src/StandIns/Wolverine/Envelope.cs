using System.Diagnostics.CodeAnalysis;
using Wolverine.Runtime;

namespace Wolverine;

/// <summary>A message and what travels with it.</summary>
public class Envelope
{
    internal const string CausationIdHeader = "causation-id";
    internal const string Json = "application/json";
    private object? _message;

    /// <summary>An envelope without a message.</summary>
    public Envelope()
    {
    }

    /// <summary>An envelope for the message.</summary>
    public Envelope(object message) => Message = message;

    /// <summary>Unique, and ordered by time (UUID version 7): the same through all attempts.</summary>
    public Guid Id { get; set; } = EnvelopeIds.Next();

    /// <summary>What is to be handled. Setting it sets <see cref="MessageType"/> too.</summary>
    public object? Message
    {
        get => _message;
        set
        {
            _message = value;
            MessageType = value is null ? MessageType : MessageNames.Of(value.GetType());
        }
    }

    /// <summary>The name of the message's type, for logs, traces and stored messages; <see cref="Attributes.MessageIdentityAttribute"/> gives it.</summary>
    public string? MessageType { get; set; }

    /// <summary>The message as it is stored: JSON.</summary>
    public byte[]? Data { get; set; }

    /// <summary>What <see cref="Data"/> is.</summary>
    public string? ContentType { get; set; }

    /// <summary>The service that sent it: <see cref="WolverineOptions.ServiceName"/>.</summary>
    public string? Source { get; set; }

    /// <summary>The queue that it goes through: <c>local://</c> and the queue's name. None for what is invoked.</summary>
    public Uri? Destination { get; set; }

    /// <summary>The number of the host that has taken it from the message store; 0 while none has.</summary>
    public int OwnerId { get; set; }

    /// <summary>Messages of one group are handled one after another, in queues that are partitioned by it.</summary>
    public string? GroupId { get; set; }

    /// <summary>Not to be handled before then.</summary>
    public DateTimeOffset? ScheduledTime { get; set; }

    /// <summary>How often handling has been begun: 1 in the first attempt.</summary>
    public int Attempts { get; set; }

    /// <summary>Ties together everything that came of one request.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The id of the message that the conversation began with; the own id for the first one.</summary>
    public Guid ConversationId { get; set; }

    /// <summary>The W3C id of the activity that sent the message.</summary>
    public string? ParentId { get; set; }

    /// <summary>On whose behalf it was sent.</summary>
    public string? UserName { get; set; }

    /// <summary>Free-form metadata.</summary>
    public Dictionary<string, string?> Headers { get; } = [];

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; set; } = DateTimeOffset.UtcNow;

    /// <summary>If handling has not begun by then, it is dropped.</summary>
    public DateTimeOffset? DeliverBy { get; set; }

    /// <summary>Whether the message store knows already that it is done with: written in the transaction of its handler.</summary>
    internal bool IsSettled { get; set; }

    /// <summary>Whether <see cref="DeliverBy"/> has passed.</summary>
    public bool IsExpired() => DeliverBy <= DateTimeOffset.UtcNow;

    /// <summary>A header's value; false if the header is absent or null.</summary>
    public bool TryGetHeader(string key, [NotNullWhen(true)] out string? value) => Headers.TryGetValue(key, out value) && value is not null;

    /// <summary>The type of the message and its id, never its content.</summary>
    public override string ToString() => $"{MessageType}#{Id}";
}
