namespace Marten.Schema;

/// <summary>Empties the store: for tests and for starting again.</summary>
public interface IDocumentCleaner
{
    /// <summary>Deletes the documents of all known types.</summary>
    Task DeleteAllDocumentsAsync(CancellationToken ct = default);

    /// <summary>Deletes the documents of one type.</summary>
    Task DeleteDocumentsByTypeAsync(Type documentType, CancellationToken ct = default);

    /// <summary>Deletes all events and streams and the progress of projections; numbering starts at 1 again.</summary>
    Task DeleteAllEventDataAsync(CancellationToken ct = default);

    /// <summary>Drops all tables of the store.</summary>
    Task CompletelyRemoveAllAsync(CancellationToken ct = default);
}
