using Marten.Events;

namespace Marten;

/// <summary>Reads, and takes note of changes that are saved together later.</summary>
public interface IDocumentOperations : IQuerySession
{
    /// <summary>Reads and appends events.</summary>
    new IEventStoreOperations Events { get; }

    /// <summary>Stores documents, whether they are there already or not.</summary>
    void Store<T>(params T[] entities) where T : notnull;

    /// <summary>Stores documents, whether they are there already or not.</summary>
    void Store<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>Stores documents of any types, whether they are there already or not.</summary>
    void StoreObjects(IEnumerable<object> documents);

    /// <summary>Stores new documents. One that is there already makes the save throw <see cref="JasperFx.DocumentAlreadyExistsException"/>, and nothing is saved.</summary>
    void Insert<T>(params T[] entities) where T : notnull;

    /// <summary>Stores new documents. One that is there already makes the save throw <see cref="JasperFx.DocumentAlreadyExistsException"/>, and nothing is saved.</summary>
    void Insert<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>Replaces documents. One that is missing makes the save throw <see cref="Exceptions.NonExistentDocumentException"/>, and nothing is saved.</summary>
    void Update<T>(params T[] entities) where T : notnull;

    /// <summary>Replaces documents. One that is missing makes the save throw <see cref="Exceptions.NonExistentDocumentException"/>, and nothing is saved.</summary>
    void Update<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>
    /// Stores a document of a type with numeric revisions under this number, unless that revision or a later one is there: then the save throws
    /// <see cref="JasperFx.ConcurrencyException"/>, and nothing is saved.
    /// </summary>
    void UpdateRevision<T>(T entity, long revision) where T : notnull;

    /// <summary>Deletes a document.</summary>
    void Delete<T>(T entity) where T : notnull;

    /// <summary>Deletes the document of that identity.</summary>
    void Delete<T>(string id) where T : notnull;

    /// <summary>Deletes the document of that identity.</summary>
    void Delete<T>(int id) where T : notnull;

    /// <summary>Deletes the document of that identity.</summary>
    void Delete<T>(long id) where T : notnull;

    /// <summary>Deletes the document of that identity.</summary>
    void Delete<T>(Guid id) where T : notnull;

    /// <summary>Runs a statement in the transaction of the save; each <c>?</c> stands for a value.</summary>
    void QueueSqlCommand(string sql, params object[] parameterValues);

    /// <summary>Runs a statement in the transaction of the save; each placeholder character stands for a value.</summary>
    void QueueSqlCommand(char placeholder, string sql, params object[] parameterValues);
}
