using JasperFx.Events;
using Marten.Events;
using Marten.Exceptions;

namespace Marten.Sessions;

/// <summary>A unit of work: notes what is to be done, and saves it all together.</summary>
internal sealed partial class DocumentSession : QuerySession, IDocumentSession
{
    readonly List<DocumentOperation> _documents = [];
    readonly List<SqlOperation> _statements = [];
    readonly Dictionary<string, StreamAction> _streams = new(StringComparer.Ordinal);
    Dictionary<string, object>? _headers;

    public DocumentSession(DocumentStore store) : base(store) => Events = new EventStoreOperations(this);

    public new EventStoreOperations Events { get; }

    IEventStoreOperations IDocumentOperations.Events => Events;

    IQueryEventStore IQuerySession.Events => Events;

    public string? LastModifiedBy { get; set; }

    public IReadOnlyList<StreamAction> PendingStreams => [.. _streams.Values];

    /// <summary>Aggregates fetched for writing, as at a version: they need not be loaded again for an inline view.</summary>
    public Dictionary<(Type, string), (object? Aggregate, long Version)> Fetched { get; } = [];

    public IReadOnlyDictionary<string, object>? Headers => _headers;

    public void SetHeader(string key, object value) => (_headers ??= [])[key] = value;

    public object? GetHeader(string key) => _headers is not null && _headers.TryGetValue(key, out var value) ? value : null;

    public void Store<T>(params T[] entities) where T : notnull => Note(DocumentAction.Store, entities);

    public void Store<T>(IEnumerable<T> entities) where T : notnull => Note(DocumentAction.Store, entities);

    public void StoreObjects(IEnumerable<object> documents) => Note(DocumentAction.Store, documents);

    public void Insert<T>(params T[] entities) where T : notnull => Note(DocumentAction.Insert, entities);

    public void Insert<T>(IEnumerable<T> entities) where T : notnull => Note(DocumentAction.Insert, entities);

    public void Update<T>(params T[] entities) where T : notnull => Note(DocumentAction.Update, entities);

    public void Update<T>(IEnumerable<T> entities) where T : notnull => Note(DocumentAction.Update, entities);

    public void UpdateRevision<T>(T entity, long revision) where T : notnull
    {
        var mapping = Owner.Options.MappingFor(entity.GetType());
        if (!mapping.UseNumericRevisions) throw new InvalidDocumentException($"{mapping.DocumentType.FullName} has no numeric revisions: ask for them with Schema.For<T>().UseNumericRevisions(true)");
        _documents.Add(new DocumentOperation(DocumentAction.Revise, mapping, mapping.Assigned(entity), entity) { Revision = revision });
    }

    public void Delete<T>(T entity) where T : notnull
    {
        var mapping = Owner.Options.MappingFor(entity.GetType());
        _documents.Add(new DocumentOperation(DocumentAction.Delete, mapping, mapping.IdOf(entity), null));
    }

    public void Delete<T>(string id) where T : notnull => DeleteById<T>(id);

    public void Delete<T>(int id) where T : notnull => DeleteById<T>(id);

    public void Delete<T>(long id) where T : notnull => DeleteById<T>(id);

    public void Delete<T>(Guid id) where T : notnull => DeleteById<T>(id);

    public void QueueSqlCommand(string sql, params object[] parameterValues) => QueueSqlCommand('?', sql, parameterValues);

    public void QueueSqlCommand(char placeholder, string sql, params object[] parameterValues) => _statements.Add(SqlOperation.Parse(placeholder, sql, parameterValues));

    public void EjectAllPendingChanges()
    {
        _documents.Clear();
        _statements.Clear();
        _streams.Clear();
        Fetched.Clear();
    }

    /// <summary>The action noted for a stream; made now if there is none.</summary>
    public StreamAction StreamFor(string key, StreamActionType type)
    {
        if (!_streams.TryGetValue(key, out var action)) return _streams[key] = new StreamAction(key, type);
        if (type == StreamActionType.Start) throw new InvalidStreamOperationException($"Stream '{key}' is started twice in one session, or started after it was appended to");
        return action;
    }

    void DeleteById<T>(object id)
    {
        var mapping = Owner.Options.MappingFor(typeof(T));
        _documents.Add(new DocumentOperation(DocumentAction.Delete, mapping, mapping.Checked(id), null));
    }

    void Note<T>(DocumentAction action, IEnumerable<T> documents) where T : notnull
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (typeof(T) != typeof(object) && typeof(System.Collections.IEnumerable).IsAssignableFrom(typeof(T)))
            throw new ArgumentOutOfRangeException(nameof(documents), $"{typeof(T)} is a collection, not a document: pass it as IEnumerable<T> or as an array");
        foreach (var document in documents)
        {
            var mapping = Owner.Options.MappingFor(document.GetType());
            _documents.Add(new DocumentOperation(action, mapping, mapping.Assigned(document), document));
        }
    }
}
