using JasperFx;
using Marten.Exceptions;
using Marten.Schema;
using Marten.Services;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Sessions;

/// <summary>What is to be done to a document in the next save.</summary>
internal enum DocumentAction
{
    Store,
    Insert,
    Update,
    Revise,
    Delete,
}

/// <summary>One document's part in the next save.</summary>
internal sealed record DocumentOperation(DocumentAction Action, DocumentMapping Mapping, object Id, object? Document)
{
    /// <summary>The number of the document's revision; one where nobody named it.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>All sessions write documents in the same order, so that two of them never wait for each other; what is done to one document stays in the order it was noted.</summary>
    public static IEnumerable<DocumentOperation> InOrder(IEnumerable<DocumentOperation> operations) =>
        operations.OrderBy(operation => operation.Mapping.TableName, StringComparer.Ordinal).ThenBy(operation => operation.Id.ToString(), StringComparer.Ordinal);

    public NpgsqlBatchCommand ToCommand(SystemTextJsonSerializer serializer)
    {
        var id = new NpgsqlParameter { Value = Id, NpgsqlDbType = Mapping.IdDbType };
        if (Action == DocumentAction.Delete) return new NpgsqlBatchCommand($"delete from {Mapping.QualifiedTableName} where id = $1") { Parameters = { id } };

        var command = new NpgsqlBatchCommand(Action switch
        {
            DocumentAction.Insert => Mapping.InsertSql,
            DocumentAction.Update => Mapping.UpdateSql,
            DocumentAction.Revise => Mapping.ReviseSql,
            _ => Mapping.StoreSql,
        });
        command.Parameters.Add(id);
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = serializer.ToBytes(Document!), NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Mapping.DotNetTypeName, NpgsqlDbType = NpgsqlDbType.Varchar });
        command.Parameters.Add(Mapping.UseNumericRevisions
            ? new NpgsqlParameter<long> { TypedValue = Revision, NpgsqlDbType = NpgsqlDbType.Bigint }
            : new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7(), NpgsqlDbType = NpgsqlDbType.Uuid });
        foreach (var field in Mapping.Duplicates) command.Parameters.Add(new NpgsqlParameter { Value = field.Read(Document!) ?? DBNull.Value, NpgsqlDbType = field.DbType });
        return command;
    }

    /// <summary>What the caller is told when the database refuses.</summary>
    public Exception Translated(PostgresException refusal) =>
        Action == DocumentAction.Insert && refusal.SqlState == PostgresErrorCodes.UniqueViolation && refusal.ConstraintName == $"pkey_{Mapping.TableName}_id"
            ? new DocumentAlreadyExistsException(refusal, Mapping.DocumentType, Id)
            : new MartenException($"Could not {Action} {Mapping.DocumentType.FullName} #{Id}: {refusal.MessageText}", refusal);
}
