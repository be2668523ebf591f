using JasperFx.Events;
using Npgsql;

namespace Marten.Projections.Views;

/// <summary>
/// A view's work on batches of events: find the documents, load them, fold, write. The same for inline and asynchronous views. Documents stay in memory as long as it lives, within a limit.
/// </summary>
internal abstract class ViewBatch
{
    public abstract View View { get; }

    /// <summary>True where no event has gone to any document yet.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>True where more documents are in memory than should be.</summary>
    public abstract bool IsFull { get; }

    /// <summary>True where more documents are not in the table as they are than should be in memory.</summary>
    public abstract bool HoldsTooMany { get; }

    /// <summary>The type by which later stages are told of a document.</summary>
    public abstract Type UpdateType { get; }

    /// <summary>Whether later stages are to be told of its documents.</summary>
    public bool IsToldOf { get; set; }

    /// <summary>Whether there are documents that later stages were not told of yet.</summary>
    public abstract bool HasUpdates { get; }

    /// <summary>Gives events to the documents that they go to.</summary>
    public abstract void Slice(IReadOnlyList<IEvent> events);

    /// <summary>A document that is known already, as at a version of its stream.</summary>
    public abstract void Seed(object? document, string streamKey, long version);

    /// <summary>The query whether the table is empty.</summary>
    public NpgsqlBatchCommand IsTableEmptyCommand() => new($"select not exists (select from {View.Mapping.QualifiedTableName})");

    /// <summary>Is told that the table is empty: from now on only documents that have left the memory are looked for in it.</summary>
    public abstract void StartsEmpty();

    /// <summary>The query for the documents that are not in memory; null where there are none.</summary>
    public abstract NpgsqlBatchCommand? LoadCommand();

    /// <summary>Reads what <see cref="LoadCommand"/> asked for.</summary>
    public abstract Task ReadAsync(NpgsqlDataReader reader, CancellationToken token);

    /// <summary>Keys by which sessions that change the same documents at the same time can wait for one another.</summary>
    public abstract IEnumerable<long> LockKeys();

    /// <summary>Evolves the documents by their events.</summary>
    public abstract void Apply();

    /// <summary>What brings the table up to date with the documents as they are now: at most one command to store and one to delete.</summary>
    public abstract IReadOnlyList<NpgsqlBatchCommand> Commands();

    /// <summary>
    /// What copies the documents that are not in the table, as they are now even if they change before that; null where they are few. They count as being in the table from now on, and documents that were
    /// not needed lately are forgotten where there are too many: whoever asks runs the copy before the table is next read or written, and <see cref="Forget"/>s all if it fails.
    /// </summary>
    public abstract Func<NpgsqlConnection, CancellationToken, Task>? CopyNew();

    /// <summary>
    /// Brings the table up to date with the documents as they are, and forgets those that were not needed lately where there are too many. Leaves out those that the table has already as they are.
    /// Whoever asks <see cref="Forget"/>s all if the transaction fails.
    /// </summary>
    public abstract Task SaveAsync(SaveTransaction save);

    /// <summary>
    /// What is not in the table yet, or of it what leaves the memory because no event went to it lately. It counts as being in the table from now on: whoever asks runs the copy before the table is next
    /// read or written. In autocommit.
    /// </summary>
    /// <param name="keepAll">Whether all documents stay in memory.</param>
    public abstract Func<NpgsqlConnection, CancellationToken, Task> Copy(bool keepAll);

    /// <summary>What later stages of a composite are told: each document that has changed since they were last told.</summary>
    public abstract IEnumerable<IEvent> Updates();

    /// <summary>Forgets the documents in memory: the table may have other ones.</summary>
    public abstract void Forget();
}
