using System.Security.Claims;
using GreenDonut;

namespace HotChocolate.Execution.Processing;

/// <summary>One request while it is being executed.</summary>
internal sealed class OperationContext(
    RequestExecutor executor, Operation operation, VariableValues variables, OperationRequest request, IServiceProvider services, CancellationToken aborted)
{
    private readonly List<IError> _errors = [];

    public RequestExecutor Executor { get; } = executor;

    public Operation Operation { get; } = operation;

    public VariableValues Variables { get; } = variables;

    public IServiceProvider Services { get; } = services;

    public CancellationToken RequestAborted { get; } = aborted;

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>(request.GlobalState);

    /// <summary>What the event of a subscription brought; null in other operations.</summary>
    public object? EventMessage { get; init; }

    public ClaimsPrincipal? User { get; } = request.User;

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Conditions of <c>@skip</c> and <c>@include</c> that hold.</summary>
    public ulong Fulfilled { get; } = operation.Fulfilled(variables);

    public BatchScheduler? Batches { get; } = (BatchScheduler?)services.GetService(typeof(BatchScheduler));

    /// <summary>Adds an error at a field. Filters see it first; a path and a place that it still lacks are then filled in.</summary>
    public void Report(IError error, FieldContext field) => Add(error, field.Node, field.Index, field.Selection);

    public void Add(IError error, ResultNode node, int index, Selection selection)
    {
        error = Executor.Errors.Filter(error);
        if (error.Path is null)
            error = error.WithPath(node.PathOf(index));
        if (error.Locations is null && selection.Node.Location is { } place)
            error = error.WithLocations([new Location(place.Line, place.Column)]);
        lock (_errors)
            _errors.Add(error);
    }

    public void Add(Exception thrown, ResultNode node, int index, Selection selection)
    {
        if (thrown is OperationCanceledException && RequestAborted.IsCancellationRequested)
            throw new OperationCanceledException(RequestAborted);
        if (thrown is GraphQLException told)
        {
            foreach (var error in told.Errors)
                Add(error, node, index, selection);
            return;
        }
        Add(Executor.Errors.Unexpected(thrown).WithPath(node.PathOf(index)), node, index, selection);
    }
}
