using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using JasperFx.Events;
using Marten.Events;
using Marten.Linq.Sql;
using Marten.Linq.Terms;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Linq.Targets;

/// <summary>All events with their metadata. Those of archived streams are left out, unless the query asks for <see cref="IEvent.IsArchived"/>.</summary>
/// <param name="events">The event types, and which metadata is recorded.</param>
/// <param name="reader">Reads rows as events.</param>
/// <param name="json">How the store's serializer writes members.</param>
/// <param name="execute">Runs a statement in the session, after making sure that the tables exist.</param>
internal sealed class EventTarget(
    EventGraph events, EventRowReader reader, DocumentJson json, Func<NpgsqlCommand, CancellationToken, Task<DbDataReader>> execute) : IQueryTarget
{
    public DocumentJson Json => json;

    public string From => events.DatabaseSchemaName + ".mt_events as e";

    public SqlTerm Row => new RowTerm(typeof(IEvent), Member, list => EventRows.Select(list, reader, read => read));

    public IEnumerable<string> Conditions(Expression query, QueryParameters parameters)
    {
        if (!AsksForArchived.In(query)) yield return "e.is_archived = " + parameters.Add(false, NpgsqlDbType.Boolean);
    }

    public Task<DbDataReader> ExecuteReaderAsync(NpgsqlCommand command, CancellationToken token) => execute(command, token);

    private ScalarTerm? Member(MemberInfo member) => ColumnOf(member.Name) is { } column && member is PropertyInfo { PropertyType: var type }
        ? new ScalarTerm("e." + column, type, ScalarTypes.Find(type)!)
        : null;

    private string? ColumnOf(string member) => member switch
    {
        nameof(IEvent.Sequence) => "seq_id",
        nameof(IEvent.Id) => "id",
        nameof(IEvent.StreamKey) => "stream_id",
        nameof(IEvent.Version) => "version",
        nameof(IEvent.Timestamp) => "\"timestamp\"",
        nameof(IEvent.EventTypeName) => "type",
        nameof(IEvent.DotNetTypeName) => "mt_dotnet_type",
        nameof(IEvent.TenantId) => "tenant_id",
        nameof(IEvent.IsArchived) => "is_archived",
        nameof(IEvent.CorrelationId) when events.MetadataConfig.CorrelationIdEnabled => "correlation_id",
        nameof(IEvent.CausationId) when events.MetadataConfig.CausationIdEnabled => "causation_id",
        nameof(IEvent.UserName) when events.MetadataConfig.UserNameEnabled => "user_name",
        _ => null,
    };

    private sealed class AsksForArchived : ExpressionVisitor
    {
        private bool _found;

        public static bool In(Expression query)
        {
            var search = new AsksForArchived();
            search.Visit(query);
            return search._found;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            _found |= node.Member.Name == nameof(IEvent.IsArchived);
            return base.VisitMember(node);
        }
    }
}
