using System.Data.Common;
using System.Linq.Expressions;
using Marten.Events;
using Marten.Linq.Sql;
using Marten.Linq.Terms;
using Npgsql;

namespace Marten.Linq.Targets;

/// <summary>
/// The data of the events that are read as one type, a base type or an interface included; without those of archived streams.
/// Conditions look at the JSON as it was recorded, also where an old shape is read as a newer one.
/// </summary>
/// <param name="type">The type of the data.</param>
/// <param name="events">The event types and their names.</param>
/// <param name="reader">Reads rows as events.</param>
/// <param name="json">How the store's serializer writes members.</param>
/// <param name="execute">Runs a statement in the session, after making sure that the tables exist.</param>
internal sealed class EventDataTarget(
    Type type, EventGraph events, EventRowReader reader, DocumentJson json, Func<NpgsqlCommand, CancellationToken, Task<DbDataReader>> execute) : IQueryTarget
{
    public DocumentJson Json => json;

    // «offset 0» keeps the query's conditions out of the inner one: a cast of a member must never meet the JSON of another type.
    public string From
    {
        get
        {
            if (!type.IsAbstract) events.AddEventType(type);
            var names = string.Join(", ", events.NamesReadAs(type).Select(SqlText.Literal).DefaultIfEmpty("null"));
            return $"(select * from {events.DatabaseSchemaName}.mt_events where type in ({names}) and not is_archived offset 0) as e";
        }
    }

    public SqlTerm Row
    {
        get
        {
            var data = JsonTerm.Root("e.data", type, json);
            return new RowTerm(type, data.Member, list => EventRows.Select(list, reader, read => read.Data));
        }
    }

    public IEnumerable<string> Conditions(Expression query, QueryParameters parameters) => [];

    public Task<DbDataReader> ExecuteReaderAsync(NpgsqlCommand command, CancellationToken token) => execute(command, token);
}
