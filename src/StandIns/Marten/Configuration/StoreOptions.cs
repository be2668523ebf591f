using System.Collections.Concurrent;
using System.Text.Json;
using JasperFx;
using JasperFx.Events;
using Marten.Events;
using Marten.Events.Projections;
using Marten.Linq.Sql;
using Marten.Schema;
using Marten.Services;
using Npgsql;
using Weasel.Core;

namespace Marten;

/// <summary>How a document store is configured.</summary>
public class StoreOptions : IReadOnlyStoreOptions
{
    readonly ConcurrentDictionary<Type, DocumentMapping> _mappings = new();
    readonly List<Action> _deferred = [];
    SystemTextJsonSerializer _serializer = new(null, EnumStorage.AsInteger, Casing.Default, null);
    DocumentJson? _documentJson;

    /// <summary>How types of documents are stored.</summary>
    public readonly MartenRegistry Schema;

    /// <summary>Starts with the defaults.</summary>
    public StoreOptions()
    {
        Schema = new MartenRegistry(this);
        EventGraph = new EventGraph(this);
        Projections = new ProjectionOptions(this);
    }

    /// <summary>How the event store is configured.</summary>
    public IEventStoreOptions Events => EventGraph;

    /// <summary>The projections and how the asynchronous ones are run.</summary>
    public ProjectionOptions Projections { get; }

    /// <summary>The schema that the tables are in; <c>public</c> unless set.</summary>
    public string DatabaseSchemaName { get; set; } = "public";

    /// <summary>What the store may do to the tables; <see cref="AutoCreate.CreateOrUpdate"/> unless set.</summary>
    public AutoCreate AutoCreateSchemaObjects { get; set; } = AutoCreate.CreateOrUpdate;

    /// <summary>The advisory lock under which the tables are changed, so that two hosts that start together do not collide.</summary>
    public int ApplyChangesLockId { get; set; } = 4004;

    /// <summary>How enum values are written.</summary>
    public EnumStorage EnumStorage => _serializer.EnumStorage;

    IDocumentSchemaResolver IReadOnlyStoreOptions.Schema => new TableNames(this);

    internal EventGraph EventGraph { get; }

    internal SystemTextJsonSerializer Json => _serializer;

    internal DocumentJson DocumentJson => _documentJson ??= new DocumentJson(_serializer.Options);

    internal NpgsqlDataSource? DataSource { get; private set; }

    internal string? ConnectionString { get; private set; }

    internal IEnumerable<DocumentMapping> Mappings => _mappings.Values;

    /// <summary>The database to use.</summary>
    public void Connection(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        (ConnectionString, DataSource) = (connectionString, null);
    }

    /// <summary>The database to use, by connections that the caller owns and configures.</summary>
    public void Connection(NpgsqlDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        (ConnectionString, DataSource) = (null, dataSource);
    }

    /// <summary>Documents and events as JSON by System.Text.Json.</summary>
    public void UseSystemTextJsonForSerialization(EnumStorage enumStorage = EnumStorage.AsInteger, Casing casing = Casing.Default, Action<JsonSerializerOptions>? configure = null) =>
        (_serializer, _documentJson) = (new SystemTextJsonSerializer(null, enumStorage, casing, configure), null);

    /// <summary>Documents and events as JSON by System.Text.Json, starting from options of the caller's.</summary>
    public void UseSystemTextJsonForSerialization(
        JsonSerializerOptions options, EnumStorage enumStorage = EnumStorage.AsInteger, Casing casing = Casing.Default, Action<JsonSerializerOptions>? configure = null) =>
        (_serializer, _documentJson) = (new SystemTextJsonSerializer(options, enumStorage, casing, configure), null);

    /// <summary>The serializer in force.</summary>
    public ISerializer Serializer() => _serializer;

    /// <summary>Makes a type of documents known, so that its table is made with the others.</summary>
    public void RegisterDocumentType<T>() => MappingFor(typeof(T));

    /// <summary>Makes a type of documents known, so that its table is made with the others.</summary>
    public void RegisterDocumentType(Type documentType) => MappingFor(documentType);

    /// <summary>Makes types of documents known, so that their tables are made with the others.</summary>
    public void RegisterDocumentTypes(IEnumerable<Type> documentTypes)
    {
        ArgumentNullException.ThrowIfNull(documentTypes);
        foreach (var type in documentTypes) MappingFor(type);
    }

    internal DocumentMapping MappingFor(Type documentType) => _mappings.GetOrAdd(documentType, static (type, options) => new DocumentMapping(type, options), this);

    /// <summary>Keeps what depends on the serializer until all options are set.</summary>
    internal void Deferred(Action action) => _deferred.Add(action);

    /// <summary>Settles the configuration; throws for what the stand-in does not support.</summary>
    internal void Seal()
    {
        if (ConnectionString is null && DataSource is null) throw new InvalidOperationException("No database: call StoreOptions.Connection()");
        if (EventGraph.StreamIdentity != StreamIdentity.AsString)
            throw new NotSupportedException("Events.StreamIdentity must be StreamIdentity.AsString: the stand-in has no streams identified by a Guid");
        if (EventGraph.AppendMode == EventAppendMode.Rich)
            throw new NotSupportedException("Events.AppendMode must be Quick or QuickWithServerTimestamps: the stand-in has no EventAppendMode.Rich");
        foreach (var action in _deferred) action();
        _deferred.Clear();
        Projections.Seal();
    }
}
