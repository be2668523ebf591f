using System.Security.Claims;

namespace HotChocolate.Execution;

/// <summary>A request.</summary>
internal sealed record OperationRequest : IOperationRequest
{
    /// <summary>The document; empty when the request names one that the server keeps.</summary>
    public required string Document { get; init; }

    /// <summary>The id of a document that the server keeps, for a request that brings none.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Allows a document of the request's own although the server allows only those that it keeps.</summary>
    public bool AllowsNonPersisted { get; init; }

    public string? OperationName { get; init; }

    public IReadOnlyDictionary<string, object?>? VariableValues { get; init; }

    public IReadOnlyDictionary<string, object?> GlobalState { get; init; } = new Dictionary<string, object?>();

    public IServiceProvider? Services { get; init; }

    public ClaimsPrincipal? User { get; init; }

    /// <summary>Allows introspection for this request although the schema does not.</summary>
    public bool AllowIntrospection { get; init; }

    /// <summary>Whether only queries may be executed, as for a GET over HTTP.</summary>
    public bool OnlyQueries { get; init; }

    public CostAnalysis.CostReport CostReport { get; init; }
}
