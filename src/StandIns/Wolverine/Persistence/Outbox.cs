using Npgsql;

namespace Wolverine.Persistence;

/// <summary>
/// The statements by which a handler's own transaction stores what it published and marks what it handled. They return no rows and take plain values, so that they can be
/// queued in any unit of work; <c>?</c> stands for a value.
/// </summary>
internal sealed class Outbox(MessageDatabase database)
{
    public readonly record struct Statement(string Sql, object[] Values)
    {
        /// <summary>The same with numbered values.</summary>
        public NpgsqlBatchCommand ToCommand()
        {
            var parts = Sql.Split('?');
            return MessageDatabase.Command(string.Concat(parts.Select((part, i) => i == parts.Length - 1 ? part : $"{part}${i + 1}")), Values);
        }
    }

    /// <summary>A message that waits for whichever host takes it first.</summary>
    public Statement Store(Envelope envelope)
    {
        var (body, id, type, address) = (EnvelopeFormat.Write(envelope), envelope.Id, envelope.MessageType!, envelope.Destination!.ToString());
        return envelope.ScheduledTime is { } time
            ? new($"insert into {database.Incoming} (body, id, status, owner_id, attempts, message_type, received_at, execution_time) values (?, ?, 'Scheduled', 0, 0, ?, ?, ?)",
                [body, id, type, address, time.ToUniversalTime()])
            : new($"insert into {database.Incoming} (body, id, status, owner_id, attempts, message_type, received_at) values (?, ?, 'Incoming', 0, 0, ?, ?)", [body, id, type, address]);
    }

    /// <summary>
    /// Marks a message as handled, or fails the transaction if it is another host's by now, or has been handled already: its status, which may not be null, becomes null then.
    /// So what its handler wrote is written once, however often the message was delivered.
    /// </summary>
    public Statement Handled(Envelope envelope, DateTimeOffset keepUntil) => new(
        $"update {database.Incoming} set status = case when owner_id = ? and status = 'Incoming' then 'Handled' end, owner_id = 0, keep_until = ? where id = ?",
        [envelope.OwnerId, keepUntil, envelope.Id]);

    /// <summary>Whether a transaction failed because <see cref="Handled"/> forbade it.</summary>
    public static bool IsForbidden(Exception failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
            if (e is PostgresException { SqlState: PostgresErrorCodes.NotNullViolation, TableName: "wolverine_incoming_envelopes", ColumnName: "status" })
                return true;
        return false;
    }
}
