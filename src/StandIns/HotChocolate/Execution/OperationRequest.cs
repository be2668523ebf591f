using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Execution;

/// <summary>A request.</summary>
internal sealed record OperationRequest : IOperationRequest
{
    /// <summary>The text of the document; empty when it is prepared already, or is one that the server keeps.</summary>
    public string Document { get; init; } = "";

    public PreparedDocument? Prepared { get; init; }

    /// <summary>The id of a document that the server keeps, for a request that brings none.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Allows a document of the request's own although the server allows only those that it keeps.</summary>
    public bool AllowsNonPersisted { get; init; }

    public string? OperationName { get; init; }

    public IReadOnlyDictionary<string, object?>? VariableValues { get; init; }

    public IReadOnlyDictionary<string, object?> GlobalState { get; init; } = FrozenDictionary<string, object?>.Empty;

    public IServiceProvider? Services { get; init; }

    /// <summary>The HTTP request that brought it, and whose services it has where it has no others.</summary>
    public HttpContext? Http { get; init; }

    public ClaimsPrincipal? User { get; init; }

    /// <summary>Allows introspection for this request although the schema does not.</summary>
    public bool AllowIntrospection { get; init; }

    /// <summary>Whether only queries may be executed, as for a GET over HTTP.</summary>
    public bool OnlyQueries { get; init; }

    public CostAnalysis.CostReport CostReport { get; init; }

    /// <summary>The global state as a request begins with it.</summary>
    public Dictionary<string, object?> State()
    {
        var state = new Dictionary<string, object?>(GlobalState);
        if (Http is not null)
            state[nameof(HttpContext)] = Http;
        return state;
    }
}
