using System.Security.Claims;

namespace HotChocolate.Execution;

/// <summary>A request.</summary>
internal sealed record OperationRequest : IOperationRequest
{
    public required string Document { get; init; }

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
