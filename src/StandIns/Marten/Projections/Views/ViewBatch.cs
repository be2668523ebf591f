using JasperFx.Events;
using Npgsql;

namespace Marten.Projections.Views;

/// <summary>A view's work on one batch of events: find the documents, load them, fold, write. The same for inline and asynchronous views.</summary>
internal abstract class ViewBatch
{
    public abstract View View { get; }

    /// <summary>True where no event of the batch goes to any document.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>Gives events to the documents that they go to.</summary>
    public abstract void Slice(IEnumerable<IEvent> events);

    /// <summary>A document that is known already, as at a version of its stream.</summary>
    public abstract void Seed(object? document, string streamKey, long version);

    /// <summary>The query for the documents that are not in memory; null where there are none.</summary>
    public abstract NpgsqlBatchCommand? LoadCommand();

    /// <summary>Reads what <see cref="LoadCommand"/> asked for.</summary>
    public abstract Task ReadAsync(NpgsqlDataReader reader, CancellationToken token);

    /// <summary>Keys by which sessions that change the same documents at the same time can wait for one another.</summary>
    public abstract IEnumerable<long> LockKeys();

    /// <summary>Evolves the documents by their events.</summary>
    public abstract void Apply();

    /// <summary>Commands that bring the table up to date, at most one to store and one to delete.</summary>
    public abstract IEnumerable<NpgsqlBatchCommand> WriteCommands();

    /// <summary>What later stages of a composite are told.</summary>
    public abstract IEnumerable<IEvent> Updates();

    /// <summary>Keeps the documents for the next batch, once the transaction is committed.</summary>
    public abstract void Committed();
}
