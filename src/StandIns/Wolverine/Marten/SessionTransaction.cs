using Marten;
using Wolverine.Persistence;
using Wolverine.Runtime;

namespace Wolverine.Marten;

/// <summary>The one session that a message's scope opened, as what is to be saved after its handler.</summary>
internal sealed class SessionTransaction(IDocumentSession session) : IMessageTransaction
{
    /// <summary>Makes the session part of the message that is being handled, if one is.</summary>
    public static IDocumentSession Enlist(IDocumentSession session, CurrentMessage current)
    {
        if (current.Context is not { Envelope: { } envelope } context) return session;

        session.CorrelationId = context.CorrelationId;
        session.CausationId = envelope.TryGetHeader(Envelope.CausationIdHeader, out var given) ? given : envelope.Id.ToString();
        if ((envelope.UserName ?? context.UserName) is { } user) session.LastModifiedBy = user;
        current.Transaction = new SessionTransaction(session);
        return session;
    }

    public Task CommitAsync(IEnumerable<Outbox.Statement> statements, CancellationToken cancellation)
    {
        foreach (var (sql, values) in statements) session.QueueSqlCommand(sql, values);
        return session.SaveChangesAsync(cancellation);
    }
}
