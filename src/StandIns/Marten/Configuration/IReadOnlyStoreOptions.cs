using JasperFx.Events;

namespace Marten;

/// <summary>How a document store is configured, for those who only ask.</summary>
public interface IReadOnlyStoreOptions
{
    /// <summary>The database schema of the tables.</summary>
    string DatabaseSchemaName { get; }

    /// <summary>The names of the tables.</summary>
    IDocumentSchemaResolver Schema { get; }

    /// <summary>Turns documents and events to JSON and back.</summary>
    ISerializer Serializer();
}
