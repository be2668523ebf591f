using System.Data.Common;
using System.Linq.Expressions;
using Marten.Linq.Sql;
using Marten.Linq.Terms;
using Npgsql;

namespace Marten.Linq.Targets;

/// <summary>What a query reads from, in a session: one document type, the events, or the data of one event type.</summary>
internal interface IQueryTarget
{
    /// <summary>How the store's serializer writes members.</summary>
    DocumentJson Json { get; }

    /// <summary>The table with its alias.</summary>
    string From { get; }

    /// <summary>What one row of it stands for.</summary>
    SqlTerm Row { get; }

    /// <summary>The conditions that hold beside the query's own.</summary>
    IEnumerable<string> Conditions(Expression query, QueryParameters parameters);

    /// <summary>Runs a statement in the session, after making sure that the table exists.</summary>
    Task<DbDataReader> ExecuteReaderAsync(NpgsqlCommand command, CancellationToken token);
}
