
namespace Wolverine.Persistence;

/// <summary>
/// The messages that wait, are being worked on, or were handled lately: rows of wolverine_incoming_envelopes. One that waits has the owner 0; a host takes it by writing its number there,
/// and gives it up again by the same way. Whatever else it writes about a message, it writes only while the message is its own.
/// </summary>
internal sealed class Inbox(MessageDatabase database)
{
    private const string Mine = "status = 'Incoming' and owner_id = ";

    /// <summary>
    /// Takes up to so many messages of a queue that wait and are due, in the order in which they were sent. Rows that another host is taking at this moment are passed over.
    /// The commit does not wait for the disk: if the database crashes and forgets it, the messages wait still.
    /// </summary>
    public async Task<List<Envelope>> TakeAsync(Uri queue, int owner, int limit, DateTimeOffset now, CancellationToken cancellation)
    {
        var taken = await database.ReadAsync(
            $"""
             with relaxed as materialized (select set_config('synchronous_commit', 'off', true)),
                  page as (select id from {database.Incoming}
                           where received_at = $1 and owner_id = 0 and (status = 'Incoming' or status = 'Scheduled' and execution_time <= $2)
                           order by id limit $3 for update skip locked)
             update {database.Incoming} taken set owner_id = $4, status = 'Incoming' from relaxed, page where taken.id = page.id
             returning taken.id, taken.body, taken.attempts, taken.message_type
             """,
            row => Stored(row.GetGuid(0), row.GetFieldValue<byte[]>(1), row.GetInt32(2), row.GetString(3), owner, queue),
            cancellation,
            queue.ToString(),
            now,
            limit,
            owner);
        taken.Sort((a, b) => a.Id.CompareTo(b.Id));
        return taken;
    }

    /// <summary>Marks messages as handled that wrote nothing else.</summary>
    public Task HandledAsync(Guid[] ids, int owner, DateTimeOffset keepUntil, CancellationToken cancellation) => database.ExecuteAsync(
        $"update {database.Incoming} set status = 'Handled', owner_id = 0, keep_until = $3 where id = any($1) and {Mine}$2", cancellation, ids, owner, keepUntil);

    /// <summary>Lets messages wait again, untouched.</summary>
    public Task ReleaseAsync(Guid[] ids, int owner, CancellationToken cancellation) =>
        database.ExecuteAsync($"update {database.Incoming} set owner_id = 0 where id = any($1) and {Mine}$2", cancellation, ids, owner);

    /// <summary>Lets a message wait for its next attempt until then.</summary>
    public Task ScheduleAsync(Envelope envelope, DateTimeOffset time, CancellationToken cancellation) => database.ExecuteAsync(
        $"update {database.Incoming} set status = 'Scheduled', owner_id = 0, execution_time = $3, attempts = $4 where id = $1 and {Mine}$2",
        cancellation,
        envelope.Id,
        envelope.OwnerId,
        time,
        envelope.Attempts);

    /// <summary>Makes a message a dead letter.</summary>
    public Task BuryAsync(Envelope envelope, Exception failure, CancellationToken cancellation) => database.ExecuteAsync(
        $"""
         with dead as (delete from {database.Incoming} where id = $1 and {Mine}$2 returning id, execution_time, body, message_type, received_at)
         insert into {database.DeadLetters} (id, execution_time, body, message_type, received_at, source, exception_type, exception_message, sent_at, replayable)
         select id, execution_time, body, message_type, received_at, $3, $4, $5, $6, false from dead
         """,
        cancellation,
        envelope.Id,
        envelope.OwnerId,
        envelope.Source ?? "",
        failure.GetType().FullName!,
        failure.Message.Replace('\0', ' '),
        envelope.SentAt.ToUniversalTime());

    /// <summary>Lets all messages of a queue wait that hosts other than this one have taken: for the host that has the queue to itself.</summary>
    public Task ReleaseOthersAsync(Uri queue, int owner, CancellationToken cancellation) => database.ExecuteAsync(
        $"update {database.Incoming} set owner_id = 0 where received_at = $1 and status = 'Incoming' and owner_id <> 0 and owner_id <> $2", cancellation, queue.ToString(), owner);

    /// <summary>Forgets messages that were handled long enough ago, a few thousand at a time.</summary>
    public async Task ForgetAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        const int Batch = 5000;
        int forgotten;
        do
        {
            forgotten = await database.ExecuteAsync(
                $"delete from {database.Incoming} where id in (select id from {database.Incoming} where status = 'Handled' and keep_until <= $1 limit $2 for update skip locked)", cancellation, now, Batch);
        }
        while (forgotten == Batch);
    }

    /// <summary>Lets dead letters wait again that were marked as replayable, their attempts counted anew.</summary>
    public Task RaiseAsync(CancellationToken cancellation) => database.ExecuteAsync(
        $"""
         with raised as (delete from {database.DeadLetters} where id in (select id from {database.DeadLetters} where replayable for update skip locked)
                         returning id, body, message_type, received_at)
         insert into {database.Incoming} (id, status, owner_id, attempts, body, message_type, received_at)
         select id, 'Incoming', 0, 0, body, message_type, received_at from raised on conflict (id) do nothing
         """,
        cancellation);

    /// <summary>An envelope as it is stored. One whose body nobody can read has no data: its handling fails then, and it becomes a dead letter.</summary>
    internal static Envelope Stored(Guid id, byte[] body, int attempts, string messageType, int owner, Uri? queue)
    {
        Envelope envelope;
        try
        {
            envelope = EnvelopeFormat.Read(body);
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException)
        {
            envelope = new Envelope();
        }

        (envelope.Id, envelope.Attempts, envelope.MessageType, envelope.OwnerId) = (id, attempts, messageType, owner);
        envelope.Destination = queue ?? envelope.Destination;
        return envelope;
    }
}
