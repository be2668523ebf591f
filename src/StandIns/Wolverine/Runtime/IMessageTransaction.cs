using Wolverine.Persistence;

namespace Wolverine.Runtime;

/// <summary>What the handling of one message is to save. Nothing that the handler published leaves before the commit has succeeded.</summary>
internal interface IMessageTransaction
{
    /// <summary>Saves everything, and runs these statements in the same transaction.</summary>
    Task CommitAsync(IEnumerable<Outbox.Statement> statements, CancellationToken cancellation);
}
