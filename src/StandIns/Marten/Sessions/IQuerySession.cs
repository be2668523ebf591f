using Marten.Events;
using Marten.Linq;
using Npgsql;

namespace Marten;

/// <summary>Reads documents and events.</summary>
public interface IQuerySession : IDisposable, IAsyncDisposable
{
    /// <summary>Reads events.</summary>
    IQueryEventStore Events { get; }

    /// <summary>The store that the session belongs to.</summary>
    IDocumentStore DocumentStore { get; }

    /// <summary>An open connection for SQL of the caller's own; it is opened when first asked for and ends with the session.</summary>
    NpgsqlConnection Connection { get; }

    /// <summary>What caused what this session does; recorded with its events where that is enabled.</summary>
    string? CausationId { get; set; }

    /// <summary>The conversation that this session belongs to; recorded with its events where that is enabled.</summary>
    string? CorrelationId { get; set; }

    /// <summary>Queries documents. Nothing is read until an asynchronous operator runs it.</summary>
    IMartenQueryable<T> Query<T>() where T : notnull;

    /// <summary>The document of that identity, or null.</summary>
    Task<T?> LoadAsync<T>(string id, CancellationToken token = default) where T : notnull;

    /// <summary>The document of that identity, or null.</summary>
    Task<T?> LoadAsync<T>(object id, CancellationToken token = default) where T : notnull;

    /// <summary>The document of that identity, or null.</summary>
    Task<T?> LoadAsync<T>(int id, CancellationToken token = default) where T : notnull;

    /// <summary>The document of that identity, or null.</summary>
    Task<T?> LoadAsync<T>(long id, CancellationToken token = default) where T : notnull;

    /// <summary>The document of that identity, or null.</summary>
    Task<T?> LoadAsync<T>(Guid id, CancellationToken token = default) where T : notnull;

    /// <summary>Those documents of these identities that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(params string[] ids) where T : notnull;

    /// <summary>Those documents of these identities that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(IEnumerable<string> ids) where T : notnull;

    /// <summary>Those documents of these identities that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params string[] ids) where T : notnull;

    /// <summary>Those documents of these identities that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params Guid[] ids) where T : notnull;

    /// <summary>Those documents of these identities that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params int[] ids) where T : notnull;

    /// <summary>Those documents of these identities that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params long[] ids) where T : notnull;
}
