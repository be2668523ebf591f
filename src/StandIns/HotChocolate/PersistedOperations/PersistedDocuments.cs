using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;

namespace HotChocolate.PersistedOperations;

/// <summary>Documents that the server keeps, by id: a folder of files <c>{id}.graphql</c>, each read once.</summary>
internal sealed partial class PersistedDocuments
{
    private static readonly IError OnlyPersisted =
        new Error { Message = "Only persisted operations are allowed.", Code = ErrorCodes.OnlyPersistedOperations };

    private readonly ConcurrentDictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly string? _folder;
    private readonly bool _areOnly;

    private PersistedDocuments(string? folder, bool areOnly)
    {
        (_folder, _areOnly) = (folder, areOnly);
        Refusal = areOnly ? new PreparedDocument(null, [OnlyPersisted]) : null;
    }

    /// <summary>The documents that an application named; <see cref="SchemaException"/> when what it said does not hold together.</summary>
    public static PersistedDocuments Of(SchemaConfiguration configuration)
    {
        var (used, folder, only) = (configuration.UsesPersistedOperations, configuration.PersistedOperations, configuration.Requests.PersistedOperations.OnlyAllowPersistedDocuments);
        if (used && folder is null)
            throw new SchemaException("Persisted operations need a place: call AddFileSystemOperationDocumentStorage.");
        if (!used && (folder is not null || only))
            throw new SchemaException("Persisted operations are set up but not used: call UsePersistedOperationPipeline.");
        if (folder is not null && !Directory.Exists(folder))
            throw new SchemaException($"The folder of persisted operations does not exist: {folder}");
        return new PersistedDocuments(folder, only);
    }

    /// <summary>What a document of a request's own is where only ids are allowed: refused, before anybody looks at it; null where it is allowed.</summary>
    public PreparedDocument? Refusal { get; }

    /// <summary>The request with the document that it names. Refuses ids that are not known, and documents where only ids are allowed.</summary>
    public ValueTask<OperationRequest> FindAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        if (request.Prepared is not null || request.Document.Length > 0)
            return _areOnly && !request.AllowsNonPersisted ? throw new GraphQLException(OnlyPersisted) : new(request);
        return ReadAsync(request, cancellationToken);
    }

    private async ValueTask<OperationRequest> ReadAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var id = request.DocumentId ?? "";
        if (!_byId.TryGetValue(id, out var document))
        {
            // Anything else than an id, such as a path, is not looked for.
            var file = _folder is not null && Id().IsMatch(id) ? System.IO.Path.Combine(_folder, id + ".graphql") : null;
            if (!File.Exists(file))
                throw new GraphQLException(ErrorBuilder.New().SetMessage("PersistedQueryNotFound").SetCode(ErrorCodes.PersistedOperationNotFound).Build());
            document = await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
            _byId.TryAdd(id, document);
        }
        return request with { Document = document };
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,128}$")]
    private static partial Regex Id();
}
