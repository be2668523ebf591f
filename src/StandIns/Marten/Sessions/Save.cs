using JasperFx;
using JasperFx.Events;
using Marten.Events;
using Marten.Exceptions;
using Marten.Projections.Views;
using Npgsql;

namespace Marten.Sessions;

/// <summary>
/// One save: all its commands in one batch, which PostgreSQL runs as one transaction in one round trip. Only where something must be checked or locked in between
/// does it open a transaction of its own.
/// </summary>
internal sealed class Save(DocumentStore store, NpgsqlConnection connection)
{
    readonly List<(NpgsqlBatchCommand Command, object Source)> _commands = [];
    NpgsqlTransaction? _transaction;

    public NpgsqlBatch NewBatch() => new(connection, _transaction);

    /// <summary>Keeps other sessions from changing the same documents of inline views over many streams, until this save is through.</summary>
    public async Task LockAsync(List<ViewBatch> views, CancellationToken token)
    {
        _transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        await using var batch = NewBatch();
        foreach (var key in views.Where(view => !view.View.IsSingleStream).SelectMany(view => view.LockKeys()).Distinct().Order())
            batch.BatchCommands.Add(new NpgsqlBatchCommand("select pg_advisory_xact_lock($1)") { Parameters = { new NpgsqlParameter<long> { TypedValue = key } } });
        await batch.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }

    public void Streams(IEnumerable<StreamAction> streams)
    {
        foreach (var stream in streams)
            _commands.Add((store.Appends.For(stream), stream));
    }

    public void View(ViewBatch view)
    {
        foreach (var command in view.Commands()) _commands.Add((command, view));
    }

    public void Documents(IEnumerable<DocumentOperation> operations)
    {
        foreach (var operation in operations) _commands.Add((operation.ToCommand(store.Options.Json), operation));
    }

    public void Statements(IEnumerable<SqlOperation> statements)
    {
        foreach (var statement in statements) _commands.Add((statement.ToCommand(), statement));
    }

    public async Task CommitAsync(CancellationToken token)
    {
        if (_transaction is null && _commands.Exists(entry => entry.Source is DocumentOperation { Action: DocumentAction.Update or DocumentAction.Revise }))
            _transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
        await using var transaction = _transaction;
        await using var batch = NewBatch();
        foreach (var (command, _) in _commands) batch.BatchCommands.Add(command);
        try
        {
            await ReadAsync(batch, token).ConfigureAwait(false);
            if (_transaction is not null) await _transaction.CommitAsync(token).ConfigureAwait(false);
        }
        catch (NpgsqlException lost) when (IsOutcomeUnknown(lost))
        {
            throw new MartenCommandException(null, lost);
        }
        catch (PostgresException refusal)
        {
            var source = Refused(refusal);
            throw source switch
            {
                StreamAction stream => Translated(stream, refusal),
                DocumentOperation operation => operation.Translated(refusal),
                _ => new MartenException(refusal.MessageText, refusal),
            };
        }
    }

    /// <summary>
    /// Anything but an error, by which PostgreSQL rolls the transaction back and stays. What ends the connection (its shutting down or crashing, SQLSTATE 57P01 to 57P05, above all) may reach the
    /// client after the commit, instead of its answer.
    /// </summary>
    static bool IsOutcomeUnknown(NpgsqlException failure) => failure is not PostgresException { InvariantSeverity: "ERROR" };

    async Task ReadAsync(NpgsqlBatch batch, CancellationToken token)
    {
        await using (var reader = await batch.ExecuteReaderAsync(token).ConfigureAwait(false))
        {
            foreach (var (_, source) in _commands)
            {
                if (source is not StreamAction stream) continue;
                if (!await reader.ReadAsync(token).ConfigureAwait(false)) throw new MartenException($"The append to stream '{stream.Key}' returned nothing");
                Recorded(stream, reader.GetFieldValue<long[]>(0));
                await reader.NextResultAsync(token).ConfigureAwait(false);
            }
        }

        foreach (var (command, source) in _commands)
            if (source is DocumentOperation { Action: DocumentAction.Update or DocumentAction.Revise } operation && command.RecordsAffected == 0)
                throw operation.Action == DocumentAction.Update
                    ? new NonExistentDocumentException(operation.Mapping.DocumentType, operation.Id)
                    : new ConcurrencyException(operation.Mapping.DocumentType, operation.Id);
    }

    /// <summary>Tells the events where they came to stand: the new version, then a sequence number each.</summary>
    static void Recorded(StreamAction stream, long[] numbers)
    {
        stream.Version = numbers[0];
        for (var i = 0; i < stream.Events.Count; i++)
            (stream.Events[i].Version, stream.Events[i].Sequence) = (stream.Version - stream.Events.Count + i + 1, numbers[i + 1]);
    }

    /// <summary>
    /// What the database refused. Npgsql names the command only where there are several, and only on connections that ask for it (<see cref="Connections"/>);
    /// otherwise the stream named by the append function, or the first document of the table, it is.
    /// </summary>
    object? Refused(PostgresException refusal)
    {
        if (refusal.BatchCommand is { } command) return _commands.Find(entry => ReferenceEquals(entry.Command, command)).Source;
        if (_commands.Count == 1) return _commands[0].Source;
        if (refusal.SqlState is AppendRefusal.WrongVersion or AppendRefusal.Archived)
            return _commands.Find(entry => entry.Source is StreamAction stream && stream.Key == AppendRefusal.StreamIn(refusal)).Source;
        return _commands.Find(entry => entry.Source is DocumentOperation operation && operation.Mapping.TableName == refusal.TableName).Source;
    }

    static Exception Translated(StreamAction stream, PostgresException refusal) => refusal.SqlState switch
    {
        AppendRefusal.WrongVersion when stream.ActionType == StreamActionType.Start => new ExistingStreamIdCollisionException(stream.Key!, stream.AggregateType!),
        AppendRefusal.WrongVersion => new EventStreamUnexpectedMaxEventIdException(
            stream.Key!, stream.AggregateType, stream.ExpectedVersionOnServer!.Value, AppendRefusal.VersionIn(refusal)),
        AppendRefusal.Archived => new InvalidStreamOperationException($"Stream '{stream.Key}' is archived"),
        _ => new MartenException($"Could not append to stream '{stream.Key}': {refusal.MessageText}", refusal),
    };
}
