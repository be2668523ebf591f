namespace Wolverine.Persistence.Durability;

/// <summary>A message that was given up.</summary>
/// <param name="id">The message's id.</param>
/// <param name="executionTime">When it was due, if it was scheduled.</param>
/// <param name="envelope">The message.</param>
/// <param name="messageType">The name of its type.</param>
/// <param name="receivedAt">The address of its queue.</param>
/// <param name="source">The service that sent it.</param>
/// <param name="exceptionType">By what it failed, by the exception's full name.</param>
/// <param name="exceptionMessage">What the exception said.</param>
/// <param name="sentAt">When it was sent.</param>
/// <param name="replayable">Whether it is to be handled again.</param>
public class DeadLetterEnvelope(
    Guid id, DateTimeOffset? executionTime, Envelope envelope, string messageType, string receivedAt, string source, string exceptionType, string exceptionMessage, DateTimeOffset sentAt, bool replayable)
{
    /// <summary>The message's id.</summary>
    public Guid Id { get; } = id;

    /// <summary>When it was due, if it was scheduled.</summary>
    public DateTimeOffset? ExecutionTime { get; } = executionTime;

    /// <summary>The message: <see cref="Envelope.Data"/> is what it says.</summary>
    public Envelope Envelope { get; } = envelope;

    /// <summary>The name of its type.</summary>
    public string MessageType { get; } = messageType;

    /// <summary>The address of its queue.</summary>
    public string ReceivedAt { get; } = receivedAt;

    /// <summary>The service that sent it.</summary>
    public string Source { get; } = source;

    /// <summary>By what it failed, by the exception's full name.</summary>
    public string ExceptionType { get; } = exceptionType;

    /// <summary>What the exception said.</summary>
    public string ExceptionMessage { get; } = exceptionMessage;

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; } = sentAt;

    /// <summary>Whether it is to be handled again.</summary>
    public bool Replayable { get; } = replayable;
}
