using System.Security.Claims;
using GreenDonut;
using HotChocolate.Authorization;

namespace HotChocolate.Execution.Processing;

/// <summary>One request while it is being executed.</summary>
internal sealed class OperationContext(
    RequestExecutor executor, Operation operation, VariableValues variables, OperationRequest request, IServiceProvider? services, CancellationToken aborted)
{
    /// <summary>The most errors that one operation may meet. Each has a path and goes through the filters: far more work than the field would have been.</summary>
    internal const int MostErrors = 1_000;

    private readonly List<IError> _errors = [];
    private Grants? _grants;
    private Dictionary<string, object?>? _state;

    public RequestExecutor Executor { get; } = executor;

    public Operation Operation { get; } = operation;

    public VariableValues Variables { get; } = variables;

    public IServiceProvider Services
    {
        get
        {
            services ??= request.Http!.RequestServices;
            if (Batches is null)
                Attach(services);
            return services;
        }
    }

    public CancellationToken RequestAborted { get; } = aborted;

    public IDictionary<string, object?> ContextData
    {
        get
        {
            lock (_errors)
                return _state ??= request.State();
        }
    }

    /// <summary>What the event of a subscription brought; null in other operations.</summary>
    public object? EventMessage { get; init; }

    public ClaimsPrincipal? User { get; } = request.User;

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Conditions of <c>@skip</c> and <c>@include</c> that hold.</summary>
    public ulong Fulfilled { get; } = operation.Fulfilled(variables);

    /// <summary>What the caller was allowed for the whole request.</summary>
    public Grants Grants => _grants ?? Interlocked.CompareExchange(ref _grants, new Grants(), null) ?? _grants;

    /// <summary>The batches of the request's data loaders. Null while nothing asked for a service, so that there can be none.</summary>
    public BatchScheduler? Batches { get; private set; }

    /// <summary>Wakes the execution when there are batches to send; set when it begins.</summary>
    public ReadyQueue? Ready
    {
        get;
        set
        {
            field = value;
            // Who makes the root value may have asked for services before.
            if (value is not null)
                Batches?.Attach(value);
        }
    }

    /// <summary>From here on the batches of data loaders have to do with this execution no more.</summary>
    public void Detach() => Batches?.Detach();

    /// <summary>Adds an error at a field. Filters see it first; a path and a place that it still lacks are then filled in.</summary>
    public void Report(IError error, FieldContext field) => Add(error, field.Node, field.Selection);

    public void Add(IError error, ResultNode node, Selection selection, int item = Selection.NoItem)
    {
        if (_errors.Count >= MostErrors)
            throw new GraphQLException($"The operation has more than {MostErrors} errors.");
        error = Executor.Errors.Filter(error);
        if (error.Path is null)
            error = error.WithPath(node.PathOf(selection, item));
        if (error.Locations is null && selection.Node.Location is { } place)
            error = error.WithLocations([new Location(place.Line, place.Column)]);
        lock (_errors)
            _errors.Add(error);
    }

    public void Add(Exception thrown, ResultNode node, Selection selection)
    {
        if (thrown is OperationCanceledException && RequestAborted.IsCancellationRequested)
            throw new OperationCanceledException(RequestAborted);
        if (thrown is GraphQLException told)
        {
            foreach (var error in told.Errors)
                Add(error, node, selection);
            return;
        }
        Add(Executor.Errors.Unexpected(thrown).WithPath(node.PathOf(selection)), node, selection);
    }

    private void Attach(IServiceProvider services)
    {
        var batches = (BatchScheduler?)services.GetService(typeof(BatchScheduler));
        if (Ready is not null)
            batches?.Attach(Ready);
        Batches = batches;
    }
}
