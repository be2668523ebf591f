namespace Wolverine.Runtime;

/// <summary>
/// What the handling of one message is to save. It is told what the handler published before it commits: a durable outbox
/// writes those envelopes in the same transaction. Nothing leaves before the commit has succeeded.
/// </summary>
internal interface IMessageTransaction
{
    Task CommitAsync(IReadOnlyList<Envelope> outgoing, CancellationToken cancellation);
}
